import type { Store } from './index.ts';

/**
 * A store that is opened when it is first asked for something: the database's code is half of what a view loads, and none of
 * it is needed for the first paint.
 */
export function lazyStore(open: () => Promise<Store>): Store {
  let opened: Promise<Store> | undefined;
  const store = () => {
    opened ??= open();
    return opened;
  };
  return {
    saveAudit: async (...args) => (await store()).saveAudit(...args),
    saveRecheck: async (...args) => (await store()).saveRecheck(...args),
    pageByAddress: async (...args) => (await store()).pageByAddress(...args),
    pageById: async (...args) => (await store()).pageById(...args),
    pages: async () => (await store()).pages(),
    latestAudit: async (...args) => (await store()).latestAudit(...args),
    auditBefore: async (...args) => (await store()).auditBefore(...args),
    findings: async (...args) => (await store()).findings(...args),
    listFindings: async (...args) => (await store()).listFindings(...args),
    decide: async (...args) => (await store()).decide(...args),
    undo: async (...args) => (await store()).undo(...args),
    deletePage: async (...args) => (await store()).deletePage(...args),
    restorePage: async (...args) => (await store()).restorePage(...args),
    addOwn: async (...args) => (await store()).addOwn(...args),
    removeOwn: async (...args) => (await store()).removeOwn(...args),
    restoreOwn: async (...args) => (await store()).restoreOwn(...args),
    corrections: async (...args) => (await store()).corrections(...args),
    correctionsAt: async (...args) => (await store()).correctionsAt(...args),
    correct: async (...args) => (await store()).correct(...args),
    setCorrection: async (...args) => (await store()).setCorrection(...args),
    captures: async (...args) => (await store()).captures(...args),
    addCapture: async (...args) => (await store()).addCapture(...args),
    removeCaptures: async (...args) => (await store()).removeCaptures(...args),
    addSnapshot: async (...args) => (await store()).addSnapshot(...args),
    snapshots: async (...args) => (await store()).snapshots(...args),
    evidenceUse: async () => (await store()).evidenceUse(),
    freeEvidence: async () => (await store()).freeEvidence(),
    draft: async (...args) => (await store()).draft(...args),
    setDraft: async (...args) => (await store()).setDraft(...args),
    setting: async (...args) => (await store()).setting(...args),
    setSetting: async (...args) => (await store()).setSetting(...args),
    watch: (listener) => {
      let stop: (() => void) | undefined;
      let stopped = false;
      void store().then((ready) => {
        if (!stopped) stop = ready.watch(listener);
      });
      return () => {
        stopped = true;
        stop?.();
      };
    },
    close: () => void opened?.then((ready) => ready.close()),
  };
}
