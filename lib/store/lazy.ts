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
    decisionsOf: async (...args) => (await store()).decisionsOf(...args),
    auditBefore: async (...args) => (await store()).auditBefore(...args),
    findings: async (...args) => (await store()).findings(...args),
    listFindings: async (...args) => (await store()).listFindings(...args),
    arrange: async (...args) => (await store()).arrange(...args),
    firstFindings: async (...args) => (await store()).firstFindings(...args),
    findingsByKey: async (...args) => (await store()).findingsByKey(...args),
    prepareSearch: async () => (await store()).prepareSearch(),
    pageTallies: async () => (await store()).pageTallies(),
    decideAll: async (...args) => (await store()).decideAll(...args),
    undoAll: async (...args) => (await store()).undoAll(...args),
    removeFindings: async (...args) => (await store()).removeFindings(...args),
    restoreFindings: async (...args) => (await store()).restoreFindings(...args),
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
    findingsOnPages: async (...args) => (await store()).findingsOnPages(...args),
    figures: async (...args) => (await store()).figures(...args),
    withEvidence: async () => (await store()).withEvidence(),
    setSettings: async (...args) => (await store()).setSettings(...args),
    rounds: async () => (await store()).rounds(),
    addRound: async (...args) => (await store()).addRound(...args),
    editRound: async (...args) => (await store()).editRound(...args),
    endRound: async (...args) => (await store()).endRound(...args),
    deleteRound: async (...args) => (await store()).deleteRound(...args),
    restoreRound: async (...args) => (await store()).restoreRound(...args),
    currentRound: async () => (await store()).currentRound(),
    chooseRound: async (...args) => (await store()).chooseRound(...args),
    markScope: async (...args) => (await store()).markScope(...args),
    auditedIn: async (...args) => (await store()).auditedIn(...args),
    recordExport: async (...args) => (await store()).recordExport(...args),
    exportRecords: async () => (await store()).exportRecords(),
    wipePlan: async (...args) => (await store()).wipePlan(...args),
    wipeRound: async (...args) => (await store()).wipeRound(...args),
    wipes: async () => (await store()).wipes(),
    backup: async (...args) => (await store()).backup(...args),
    noteBackup: async (...args) => (await store()).noteBackup(...args),
    stageImport: async (...args) => (await store()).stageImport(...args),
    previewImport: async (...args) => (await store()).previewImport(...args),
    applyImport: async (...args) => (await store()).applyImport(...args),
    dropImport: async (...args) => (await store()).dropImport(...args),
    backupAge: async () => (await store()).backupAge(),
    restReminder: async (...args) => (await store()).restReminder(...args),
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
