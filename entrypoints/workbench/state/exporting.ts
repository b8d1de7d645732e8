import { type ReadonlySignal, signal } from '@preact/signals';
import {
  type ExportFormat,
  type ExportInput,
  exportFileName,
  exportFindings,
  type FindingSource,
  NothingToExport,
  statusOf,
} from '../../../lib/export/index.ts';
import type { Language } from '../../../lib/rules/model.ts';
import { localTime } from '../../../lib/store/clock.ts';
import type { SavedFinding } from '../../../lib/store/records.ts';
import {
  DEFAULT_EXPORTS,
  EXPORT_SETTING,
  type ExportSettings,
  parseExportSettings,
} from '../../../lib/view/exportSettings.ts';
import type { Desk } from './desk.ts';
import { type ExportStore, exportInput } from './exportInput.ts';
import type { ExportScope } from './exportSource.ts';

/** How the last export stands. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly format: ExportFormat; readonly done: number; readonly total: number }
  | { readonly kind: 'nothing' }
  /** `unjudged`: findings in notices that nobody has judged yet; 0 for other formats, which go to colleagues. */
  | { readonly kind: 'done'; readonly count: number; readonly file: string; readonly unjudged: number }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface ExportChoice {
  readonly format: ExportFormat;
  readonly language: Language;
  /** Pictures go into the file where its format can hold them. */
  readonly pictures: boolean;
}

export interface Exporting {
  readonly state: ReadonlySignal<ExportState>;
  /** What is offered first, as the settings say. */
  readonly defaults: ReadonlySignal<ExportSettings>;
  /** Exports the findings of a scope, hands the file over and notes that it was. */
  run(choice: ExportChoice, scope: ExportScope): Promise<void>;
  cancel(): void;
}

type Settings = Pick<ExportStore, 'setting'> & Partial<Pick<ExportStore, 'watch'>>;

export function createExporting(store: ExportStore, desk: Desk): Exporting {
  const state = signal<ExportState>({ kind: 'idle' });
  let abort: AbortController | undefined;
  return {
    state,
    defaults: followed(store),
    cancel: () => abort?.abort(),
    run: async ({ format, language, pictures }, scope) => {
      abort?.abort();
      const mine = new AbortController();
      abort = mine;
      const show = (next: ExportState) => {
        if (abort === mine) state.value = next;
      };
      let count = 0;
      let unjudged = 0;
      show({ kind: 'running', format, done: 0, total: 0 });
      try {
        const options = { language, at: localTime(desk.now()), pictures: pictures || format === 'evidence' };
        const whole: ExportInput = await exportInput(store, scope, options, mine.signal);
        const seen = (finding: SavedFinding) => {
          if (format === 'docx' && finding.present && statusOf(finding) === 'open') unjudged++;
        };
        const input = { ...whole, findings: watched(whole.findings, seen) };
        const { total } = input.findings;
        const file = await exportFindings(format, input, {
          signal: mine.signal,
          onProgress: (done) => {
            count = done;
            show({ kind: 'running', format, done, total });
          },
        });
        const name = exportFileName(format, input, file);
        desk.save(file, name);
        const { rounds = [] } = scope.query.filter;
        const roundId = scope.keys || rounds.length !== 1 ? null : (rounds[0] ?? null);
        await store.recordExport({ roundId, format, file: name, findings: count, bytes: file.size });
        show({ kind: 'done', count, file: name, unjudged });
      } catch (error) {
        if (mine.signal.aborted) show({ kind: 'idle' });
        else show(error instanceof NothingToExport ? { kind: 'nothing' } : { kind: 'failed', error });
      }
    },
  };
}

/** The same findings, each shown to `see` when it is read. */
function watched(source: FindingSource, see: (finding: SavedFinding) => void): FindingSource {
  return {
    total: source.total,
    async *read(order) {
      for await (const batch of source.read(order)) {
        for (const finding of batch) see(finding);
        yield batch;
      }
    },
  };
}

/** The export settings as they stand; where they cannot be read the defaults do, and whatever is wrong shows with the first export. */
function followed(store: Settings): ReadonlySignal<ExportSettings> {
  const settings = signal(DEFAULT_EXPORTS);
  const read = () =>
    store.setting(EXPORT_SETTING).then(
      (stored) => {
        settings.value = parseExportSettings(stored);
      },
      () => undefined,
    );
  void read();
  store.watch?.((tables) => {
    if (tables.has('settings')) void read();
  });
  return settings;
}
