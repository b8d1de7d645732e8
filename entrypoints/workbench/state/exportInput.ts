import type { ExportAudit, ExportCorrection, ExportInput } from '../../../lib/export/index.ts';
import type { Language } from '../../../lib/rules/model.ts';
import type { SavedPage, Store } from '../../../lib/store/index.ts';
import { EXPORT_SETTING, parseExportSettings } from '../../../lib/view/exportSettings.ts';
import { NOTICE_SETTING, parseNoticeSettings } from '../../../lib/view/noticeSettings.ts';
import { pagesInScope } from './exportPages.ts';
import { type ExportScope, findingsIn } from './exportSource.ts';

export type ExportStore = Pick<
  Store,
  | 'arrange'
  | 'findingsOnPages'
  | 'pages'
  | 'auditedIn'
  | 'figures'
  | 'withEvidence'
  | 'corrections'
  | 'captures'
  | 'snapshots'
  | 'setting'
  | 'recordExport'
> &
  Partial<Pick<Store, 'watch'>>;

export interface ExportOptions {
  readonly language: Language;
  /** Moment of the export, local time. */
  readonly at: string;
  readonly pictures: boolean;
}

/** Everything an export is made of, read from the database while it is written. */
export async function exportInput(
  store: ExportStore,
  scope: ExportScope,
  { language, at, pictures }: ExportOptions,
  signal: AbortSignal,
): Promise<ExportInput> {
  const pages = new Map((await store.pages()).map((page): [string, SavedPage] => [page.id, page]));
  const { source, pageIds } = await findingsIn(store, scope, pages, signal);
  const inScope = await pagesInScope(store, pages, scope, pageIds);
  const holders = await store.withEvidence();
  const inspector = await store.setting('inspector');
  const { omit } = parseExportSettings(await store.setting(EXPORT_SETTING));
  const notice = parseNoticeSettings(await store.setting(NOTICE_SETTING));
  signal.throwIfAborted();
  return {
    findings: source,
    pages,
    language,
    at,
    omit,
    audits: () => auditsOf(store, inScope, signal),
    corrections: await correctionsOf(
      store,
      inScope.filter((id) => holders.corrections.has(id)),
    ),
    ...(pictures ? { captures: async (key: string) => (holders.pictures.has(key) ? store.captures(key) : []) } : {}),
    snapshots: async (id) => (holders.snapshots.has(id) ? store.snapshots(id) : []),
    notice: { ...notice, inspector: typeof inspector === 'string' ? inspector : '' },
  };
}

/** What was read on these pages, page by page: never all of it in memory. */
async function* auditsOf(
  store: Pick<Store, 'figures'>,
  ids: readonly string[],
  signal: AbortSignal,
): AsyncIterable<ExportAudit> {
  for (const pageId of ids) {
    signal.throwIfAborted();
    const audit = await store.figures(pageId);
    if (audit) yield { pageId, ...audit };
  }
}

/** What was put right on these pages, the figures by their labels. */
async function correctionsOf(
  store: Pick<Store, 'figures' | 'corrections'>,
  ids: readonly string[],
): Promise<ExportCorrection[]> {
  const all: ExportCorrection[] = [];
  for (const pageId of ids) {
    const made = await store.corrections(pageId);
    const figures = made.some(({ of }) => of === 'figure') ? ((await store.figures(pageId))?.figures ?? []) : [];
    for (const correction of made) {
      const address = correction.of === 'figure' ? correction.address : null;
      const figure = figures.find((one) => one.address === address);
      const column = figure?.columnLabel ?? null;
      all.push({
        pageId,
        correction,
        figure: figure ? [...figure.path, ...(column === null ? [] : [column])] : null,
      });
    }
  }
  return all;
}
