import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Foresee } from '../../../lib/judging/judge.ts';
import { isOwn } from '../../../lib/own/model.ts';
import type { AuditResult } from '../../../lib/result.ts';
import type { Decision, SavedFinding, Store } from '../../../lib/store/index.ts';
import { createAhead, withDecision } from './ahead.ts';
import type { Session } from './session.ts';
import type { Checked, Shown } from './tab.ts';
import { createTold } from './told.ts';

/** The findings of the page shown, as the database has them: with decisions, and the ones that are gone. */
export interface Kept {
  readonly findings: ReadonlySignal<readonly SavedFinding[]>;
  /** Why the result could not be saved or read back, null while all is well. */
  readonly fault: ReadonlySignal<unknown>;
  /** How often the page was audited, and when last; null until saved. */
  readonly record: ReadonlySignal<{ readonly auditedAt: string; readonly auditCount: number } | null>;
  /** Saves a new result; the list changes to the saved findings when that is done. */
  save(shown: Shown): Promise<void>;
  /** Saves what the checks say now of a page that was read and saved before. */
  saveRecheck(shown: Shown): Promise<void>;
  /** Reads the findings again. */
  refresh(): Promise<void>;
  /** Shows judgements before the database has them. */
  readonly foresee: Foresee;
}

type KeptStore = Pick<Store, 'saveAudit' | 'saveRecheck' | 'findings' | 'decisionsOf' | 'pageById' | 'watch'>;

/** Tables that the findings shown rest on; drafts, pictures and settings are none. */
const MINE = ['pages', 'findings', 'decisions'] as const;

export function createKept(session: Session, store: KeptStore): Kept {
  const faults = createTold<unknown>(session);
  const record = signal<{ readonly id: string; readonly auditedAt: string; readonly auditCount: number } | null>(null);
  const saved = signal<{ run: string; result: AuditResult; findings: readonly SavedFinding[] } | null>(null);

  /** When the findings shown were read last. */
  let began = Number.NEGATIVE_INFINITY;
  const load = async (shown: Shown): Promise<void> => {
    if (!shown.saved) return;
    if (shown.run === session.shown.peek()?.run) began = performance.now();
    try {
      const [findings, page] = await Promise.all([store.findings(shown.pageId), store.pageById(shown.pageId)]);
      faults.tell(shown.run, null);
      // Another tab came to the front meanwhile: what it has is not overwritten; this one is read again when it is back.
      if (shown.run !== session.shown.peek()?.run) return;
      batch(() => {
        saved.value = { run: shown.run, result: shown.result, findings };
        record.value = page ?? null;
      });
    } catch (error) {
      faults.tell(shown.run, error);
    }
  };
  const keep = async (shown: Shown, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
      session.amend(shown.run, { saved: true });
      await load({ ...shown, saved: true });
    } catch (error) {
      faults.tell(shown.run, error);
    }
  };
  const refresh = async () => {
    const shown = session.shown.peek();
    if (shown) await load(shown);
  };
  // Another tab's result comes to the front: its findings are read again, for the workbench may have judged some.
  let front: string | null = null;
  effect(() => {
    const shown = session.shown.value;
    if (shown && shown.run !== front) {
      front = shown.run;
      void load(shown);
    }
  });
  /** Most changes are a judgement: it alone is read, and what was not judged stays the same object. */
  const rejudge = async (keys: readonly string[] | null): Promise<void> => {
    const shown = session.shown.peek();
    const before = saved.peek();
    if (!shown?.saved || before?.run !== shown.run || before.result !== shown.result) return refresh();
    try {
      const decisions = await store.decisionsOf(shown.pageId, keys ?? undefined);
      const now = saved.peek();
      if (now?.run === before.run && now.result === before.result)
        saved.value = { ...now, findings: judged(now.findings, decisions, keys && new Set(keys)) };
    } catch (error) {
      faults.tell(shown.run, error);
    }
  };
  store.watch((changed, at) => {
    const [first, ...others] = MINE.filter((table) => changed.has(table));
    // What the panel itself has just saved it has read back already.
    if (first === undefined || began > at) return;
    void (first === 'decisions' && others.length === 0 ? rejudge(changed.get(first) ?? null) : refresh());
  });
  const ahead = createAhead(() => kept.peek(), rejudge);
  const kept = computed(() => {
    const shown = session.shown.value;
    if (!shown) return [];
    if (saved.value?.run === shown.run && saved.value.result === shown.result) return saved.value.findings;
    return unsaved(
      shown,
      (saved.value?.findings ?? []).filter(({ pageId }) => pageId === shown.pageId),
    );
  });

  return {
    fault: faults.fault,
    // Another tab's page comes to the front before it was read back; one that could not be saved has none.
    record: computed(() => (record.value?.id === session.shown.value?.pageId ? record.value : null)),
    refresh,
    findings: computed(() => ahead.over(kept.value)),
    foresee: ahead.foresee,
    save: (shown) => keep(shown, () => store.saveAudit(shown.result)),
    saveRecheck: (shown) => keep(shown, () => store.saveRecheck(shown.result)),
  };
}

/** A result's findings before they are saved; decisions known from the audit before are shown at once. */
export function unsaved({ result, pageId }: Checked, known: readonly SavedFinding[]): SavedFinding[] {
  const before = new Map(known.map((finding) => [finding.key, finding]));
  const fresh = result.findings.map((finding, order) => {
    const decision = before.get(finding.key)?.decision ?? null;
    return {
      ...finding,
      pageId,
      body: result.body,
      order,
      present: true,
      firstSeen: before.get(finding.key)?.firstSeen ?? '',
      lastSeen: '',
      sort: '',
      roundId: null,
      decision,
      changed: decision !== null && decision.valueHash !== finding.valueHash,
    };
  });
  return [...fresh, ...known.filter(isOwn)];
}

/** Findings with the judgements that hold now; only of these keys where some are named. */
function judged(
  findings: readonly SavedFinding[],
  decisions: readonly Decision[],
  keys: ReadonlySet<string> | null,
): readonly SavedFinding[] {
  const byKey = new Map(decisions.map((decision) => [decision.key, decision]));
  return findings.map((finding) => {
    if (keys && !keys.has(finding.key)) return finding;
    const decision = byKey.get(finding.key) ?? null;
    return JSON.stringify(decision) === JSON.stringify(finding.decision) ? finding : withDecision(finding, decision);
  });
}
