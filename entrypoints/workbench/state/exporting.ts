import { type ReadonlySignal, signal } from '@preact/signals';
import { type ExportFormat, exportFileName, exportFindings } from '../../../lib/export/index.ts';
import type { Language } from '../../../lib/rules/model.ts';
import { localTime } from '../../../lib/store/clock.ts';
import type { FindingFilter, SavedFinding, SavedPage, Store } from '../../../lib/store/index.ts';
import type { Desk } from './desk.ts';

/** How the last export stands. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly format: ExportFormat }
  | { readonly kind: 'done'; readonly count: number }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Exporting {
  readonly state: ReadonlySignal<ExportState>;
  /** Exports all findings that meet the conditions, and hands the file over. */
  run(format: ExportFormat, filter: FindingFilter, language: Language): Promise<void>;
  cancel(): void;
}

/** Findings read from the database at a time. */
const BATCH = 2_000;

export function createExporting(store: Pick<Store, 'listFindings' | 'pages'>, desk: Desk): Exporting {
  const state = signal<ExportState>({ kind: 'idle' });
  let abort: AbortController | undefined;
  return {
    state,
    cancel: () => abort?.abort(),
    run: async (format, filter, language) => {
      abort?.abort();
      const mine = new AbortController();
      abort = mine;
      state.value = { kind: 'running', format };
      try {
        const findings = await readAll(store, filter, mine.signal);
        const pages = new Map((await store.pages()).map((page): [string, SavedPage] => [page.id, page]));
        const input = { findings, pages, language, at: localTime(desk.now()) };
        const file = await exportFindings(format, input, { signal: mine.signal });
        desk.save(file, exportFileName(format, input));
        state.value = { kind: 'done', count: findings.length };
      } catch (error) {
        if (abort === mine) state.value = mine.signal.aborted ? { kind: 'idle' } : { kind: 'failed', error };
      }
    },
  };
}

async function readAll(
  store: Pick<Store, 'listFindings'>,
  filter: FindingFilter,
  signal: AbortSignal,
): Promise<SavedFinding[]> {
  const all: SavedFinding[] = [];
  for (;;) {
    signal.throwIfAborted();
    const { rows } = await store.listFindings(filter, { offset: all.length, limit: BATCH });
    all.push(...rows);
    if (rows.length < BATCH) return all;
  }
}
