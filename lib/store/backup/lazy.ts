import type { Database } from '../database.ts';
import type { StoreContext } from '../round-store.ts';
import type { BackupStore } from './store.ts';

/** Backups are made once a day, the database is opened with every page: their code loads when it is first asked for. */
export function lazyBackupStore(db: Database, context: StoreContext): BackupStore {
  const store = async () => (await import('./store.ts')).backupStore(db, context);
  return {
    backup: async (...args) => (await store()).backup(...args),
    noteBackup: async (...args) => (await store()).noteBackup(...args),
    stageImport: async (...args) => (await store()).stageImport(...args),
    previewImport: async (...args) => (await store()).previewImport(...args),
    applyImport: async (...args) => (await store()).applyImport(...args),
    dropImport: async (...args) => (await store()).dropImport(...args),
    backupAge: async () => (await store()).backupAge(),
    restReminder: async (...args) => (await store()).restReminder(...args),
  };
}
