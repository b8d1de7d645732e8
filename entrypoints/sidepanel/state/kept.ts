import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Foresee } from '../../../lib/judging/judge.ts';
import { isOwn } from '../../../lib/own/model.ts';
import type { AuditResult } from '../../../lib/result.ts';
import type { Decision, SavedFinding, SavedPage, Store } from '../../../lib/store/index.ts';
import { createAhead, withDecision } from './ahead.ts';
import { createPerRun } from './perRun.ts';
import type { Session } from './session.ts';
import type { Checked, Shown } from './tab.ts';

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

/** A page as it was read back from the database last. */
interface Saved {
  readonly run: string;
  readonly result: AuditResult;
  readonly findings: readonly SavedFinding[];
  readonly record: SavedPage | null;
}

export function createKept(session: Session, store: KeptStore): Kept {
  const faults = createPerRun<unknown>(session);
  /** By page: a tab come back to shows at once what it had. */
  const saved = signal<ReadonlyMap<string, Saved>>(new Map());
  const put = (pageId: string, page: Saved) => {
    const open = new Set(session.all().map((one) => one.pageId));
    saved.value = new Map([...[...saved.peek()].filter(([id]) => open.has(id)), [pageId, page]]);
  };

  /** When the findings shown were read last. */
  let began = Number.NEGATIVE_INFINITY;
  const load = async (shown: Shown): Promise<void> => {
    if (!shown.saved) return;
    if (shown.run === session.shown.peek()?.run) began = performance.now();
    try {
      const [findings, page] = await Promise.all([store.findings(shown.pageId), store.pageById(shown.pageId)]);
      faults.put(shown.run, null);
      // It may have been audited again, or its tab closed, meanwhile.
      if (!session.all().some((one) => isOf(one, shown))) return;
      put(shown.pageId, { run: shown.run, result: shown.result, findings, record: page ?? null });
    } catch (error) {
      faults.put(shown.run, error);
    }
  };
  const keep = async (shown: Shown, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
      session.amend(shown.run, { saved: true });
      await load({ ...shown, saved: true });
    } catch (error) {
      faults.put(shown.run, error);
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
    const before = shown && saved.peek().get(shown.pageId);
    if (!shown?.saved || !before || !isOf(before, shown)) return refresh();
    try {
      const decisions = await store.decisionsOf(shown.pageId, keys ?? undefined);
      const now = saved.peek().get(shown.pageId);
      if (now && isOf(now, shown))
        put(shown.pageId, { ...now, findings: judged(now.findings, decisions, keys && new Set(keys)) });
    } catch (error) {
      faults.put(shown.run, error);
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
    const known = saved.value.get(shown.pageId);
    return known && isOf(known, shown) ? known.findings : unsaved(shown, known?.findings ?? []);
  });

  return {
    fault: faults.value,
    record: computed(() => saved.value.get(session.shown.value?.pageId ?? '')?.record ?? null),
    refresh,
    findings: computed(() => ahead.over(kept.value)),
    foresee: ahead.foresee,
    save: (shown) => keep(shown, () => store.saveAudit(shown.result)),
    saveRecheck: (shown) => keep(shown, () => store.saveRecheck(shown.result)),
  };
}

/** True where both are of the very same result. */
function isOf(one: Pick<Saved, 'run' | 'result'>, { run, result }: Pick<Saved, 'run' | 'result'>): boolean {
  return one.run === run && one.result === result;
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
