import { type ReadonlySignal, signal } from '@preact/signals';
import {
  type ExportAudit,
  type ExportFormat,
  type ExportInput,
  exportFileName,
  exportFindings,
  NothingToExport,
} from '../../../lib/export/index.ts';
import type { Language } from '../../../lib/rules/model.ts';
import { localTime } from '../../../lib/store/clock.ts';
import type { FindingFilter, SavedFinding, SavedPage, Store } from '../../../lib/store/index.ts';
import { NOTICE_SETTING, parseNoticeSettings } from '../../../lib/view/noticeSettings.ts';
import type { Desk } from './desk.ts';

/** How the last export stands. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly format: ExportFormat; readonly done: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'done'; readonly count: number }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Exporting {
  readonly state: ReadonlySignal<ExportState>;
  /** Exports all findings that meet the conditions, and hands the file over. */
  run(format: ExportFormat, filter: FindingFilter, language: Language): Promise<void>;
  cancel(): void;
}

type ExportStore = Pick<Store, 'listFindings' | 'pages' | 'latestAudit' | 'setting' | 'captures'>;

/** Findings read from the database at a time. */
const BATCH = 2_000;

export function createExporting(store: ExportStore, desk: Desk): Exporting {
  const state = signal<ExportState>({ kind: 'idle' });
  let abort: AbortController | undefined;
  return {
    state,
    cancel: () => abort?.abort(),
    run: async (format, filter, language) => {
      abort?.abort();
      const mine = new AbortController();
      abort = mine;
      let count = 0;
      state.value = { kind: 'running', format, done: 0 };
      try {
        const findings = await readAll(store, filter, mine.signal);
        const pages = new Map((await store.pages()).map((page): [string, SavedPage] => [page.id, page]));
        const notice = parseNoticeSettings(await store.setting(NOTICE_SETTING));
        const input: ExportInput = {
          findings,
          pages,
          language,
          at: localTime(desk.now()),
          audits: () => auditsOf(store, pagesInScope(pages, findings, filter), mine.signal),
          captures: (key) => store.captures(key),
          notice: { ...notice, inspector: await inspectorOf(store) },
        };
        const file = await exportFindings(format, input, {
          signal: mine.signal,
          onProgress: (done) => {
            count = done;
            if (abort === mine) state.value = { kind: 'running', format, done };
          },
        });
        desk.save(file, exportFileName(format, input, file));
        state.value = { kind: 'done', count };
      } catch (error) {
        if (abort !== mine) return;
        if (mine.signal.aborted) state.value = { kind: 'idle' };
        else state.value = error instanceof NothingToExport ? { kind: 'nothing' } : { kind: 'failed', error };
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

/** Pages whose figures go along: where findings were narrowed down theirs, else all that the body or page allows. */
function pagesInScope(
  pages: ReadonlyMap<string, SavedPage>,
  findings: readonly SavedFinding[],
  { pageId, body, ...narrowing }: FindingFilter,
): string[] {
  const ids = new Set(findings.map((finding) => finding.pageId));
  const all = Object.keys(narrowing).length === 0;
  for (const page of pages.values()) {
    if (all && (pageId ?? page.id) === page.id && (body ?? page.body) === page.body) ids.add(page.id);
  }
  return [...ids];
}

/** What was read on these pages, page by page: never all of it in memory. */
async function* auditsOf(store: ExportStore, ids: readonly string[], signal: AbortSignal): AsyncIterable<ExportAudit> {
  for (const pageId of ids) {
    signal.throwIfAborted();
    const audit = await store.latestAudit(pageId);
    if (audit) yield { pageId, figures: audit.figures, corrections: audit.corrections };
  }
}

async function inspectorOf(store: ExportStore): Promise<string> {
  const name = await store.setting('inspector');
  return typeof name === 'string' ? name : '';
}
