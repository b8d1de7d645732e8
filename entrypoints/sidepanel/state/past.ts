import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Language } from '../../../lib/rules/model.ts';
import type { PastAudit, Store } from '../../../lib/store/index.ts';
import { type BothStates, bothStates, type Recheck, recheckOf } from '../../../lib/view/recheck.ts';
import type { Engine } from './engine.ts';
import type { Kept } from './kept.ts';
import type { Session } from './session.ts';

/** The page shown as it was at an earlier audit, and what became of its findings since. */
export interface Past {
  readonly recheck: ReadonlySignal<Recheck | null>;
  /** A finding then and now; null where there are no two states. */
  states(key: string, language: Language): BothStates | null;
}

export interface PastParts {
  readonly session: Session;
  readonly kept: Kept;
  readonly store: Pick<Store, 'auditBefore'>;
  readonly engine: ReadonlySignal<Engine | null>;
  readonly onFault: (error: unknown) => void;
}

export function createPast({ session, kept, store, engine, onFault }: PastParts): Past {
  const before = signal<{ readonly pageId: string; readonly audit: PastAudit | null } | null>(null);
  let asked = '';
  effect(() => {
    const shown = session.shown.value;
    const record = kept.record.value;
    if (!shown?.saved || !record || record.auditCount < 2) return;
    const { pageId } = shown;
    const asking = `${pageId} ${record.auditCount}`;
    if (asking === asked) return;
    asked = asking;
    store.auditBefore(pageId).then((audit) => {
      if (asking === asked) before.value = { pageId, audit: audit ?? null };
    }, onFault);
  });
  const mine = computed(() => {
    const pageId = session.shown.value?.pageId;
    return pageId && before.value?.pageId === pageId ? before.value.audit : null;
  });

  return {
    recheck: computed(() => recheckOf(kept.findings.value, mine.value)),
    states: (key, language) => {
      const finding = kept.findings.value.find((one) => one.key === key);
      const words = engine.value?.words;
      const result = session.shown.value?.result;
      if (!finding || !words || !result) return null;
      return bothStates(finding, mine.value, { at: kept.record.value?.auditedAt ?? '', result }, words, language);
    },
  };
}
