import type { Correction } from '../corrections/model.ts';
import type { AuditResult } from '../result.ts';
import type { Language, Text } from '../rules/model.ts';
import type { Capture } from '../store/captures.ts';
import type { SavedFinding, SavedPage } from '../store/records.ts';
import type { Snapshot } from '../store/snapshots.ts';

/** What an export is made of: findings with their pages, and what is known of both. */
export interface ExportInput {
  readonly findings: FindingSource;
  /** Pages by id; a finding whose page is missing keeps empty page columns. */
  readonly pages: ReadonlyMap<string, SavedPage>;
  readonly language: Language;
  /** Moment of the export, local time with offset. */
  readonly at: string;
  /** What was read on the pages, one after the other; without it the workbook has no statistics. */
  readonly audits?: () => AsyncIterable<ExportAudit>;
  /** What was misread on the pages and put right by hand. */
  readonly corrections?: readonly ExportCorrection[];
  /** Pictures of a finding; missing where none are wanted. */
  readonly captures?: (findingKey: string) => Promise<readonly ExportCapture[]>;
  /** The HTML kept of a page, the one seen last first. */
  readonly snapshots?: (pageId: string) => Promise<readonly ExportSnapshot[]>;
  /** How notices are worded; the default where missing. */
  readonly notice?: NoticeOptions;
  /** Columns left out of the finding list as XLSX and CSV, by id. */
  readonly omit?: readonly string[];
}

/** Findings that are read while they are written: there may be more of them than memory should hold. */
export interface FindingSource {
  readonly total: number;
  /** From the first on, some at a time: in the order of the list, or body by body and page by page. */
  read(order: FindingOrder): AsyncIterable<readonly SavedFinding[]>;
}
export type FindingOrder = 'list' | 'pages';

/** Nothing of what was chosen belongs into this file: all of it is dismissed or rectified. */
export class NothingToExport extends Error {
  override readonly name = 'NothingToExport';
}

/** The part of a page's latest audit that goes into a workbook. */
export interface ExportAudit extends Pick<AuditResult, 'figures' | 'corrections'> {
  readonly pageId: string;
}

/** A correction with the words for what it is of, where that is a figure of the page. */
export interface ExportCorrection {
  readonly pageId: string;
  readonly correction: Correction;
  /** The figure's labels, outermost first; null for what is no figure. */
  readonly figure: readonly string[] | null;
}

/** A picture of the place of a finding: a PNG, its size in device pixels, when it was taken. */
export type ExportCapture = Pick<Capture, 'image' | 'width' | 'height' | 'at'>;

/** A page's HTML as it was audited, gzip, with the hash of the HTML itself. */
export type ExportSnapshot = Pick<Snapshot, 'sha256' | 'url' | 'title' | 'firstAt' | 'lastAt' | 'size' | 'gzip'>;

/** What a 整改通知书 takes from the settings. */
export interface NoticeOptions {
  /** Plain text with placeholders; '' for the default of the language. */
  readonly template: string;
  /** Days until the deadline, from the day of the export. */
  readonly days: number;
  readonly inspector: string;
}

export interface ExportRun {
  /** Findings done so far. */
  readonly onProgress?: (done: number) => void;
  /** Aborting makes the export reject with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * How a column's values are written: `date` and `moment` (local time) as dates, `link` as links, `number` numbers as numbers;
 * in a `value` column each cell is the number or date that its text is, else the text.
 */
export type ColumnKind = 'text' | 'number' | 'date' | 'moment' | 'value' | 'link';

/** A value as exported; null for an empty cell. Dates are `YYYY-MM-DD`, moments `YYYY-MM-DD HH:MM:SS`. */
export type ExportValue = string | number | null;

export interface ExportColumn {
  /** Stable name, the key in JSON. */
  readonly id: string;
  readonly heading: Text;
  readonly kind: ColumnKind;
  /** Width in characters. */
  readonly width: number;
  readonly value: (row: ExportRowSource) => ExportValue;
}

export interface ExportRowSource {
  readonly finding: SavedFinding;
  readonly page: SavedPage | undefined;
  /** 1-based. */
  readonly number: number;
  readonly language: Language;
}
