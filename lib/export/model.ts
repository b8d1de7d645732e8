import type { AuditResult } from '../result.ts';
import type { Language, Text } from '../rules/model.ts';
import type { Capture } from '../store/captures.ts';
import type { SavedFinding, SavedPage } from '../store/records.ts';

/** What the finding list is made of: findings with their pages. */
export interface ExportInput {
  readonly findings: readonly SavedFinding[];
  /** Pages by id; a finding whose page is missing keeps empty page columns. */
  readonly pages: ReadonlyMap<string, SavedPage>;
  readonly language: Language;
  /** Moment of the export, local time with offset. */
  readonly at: string;
  /** What was read on the pages, one after the other; without it the workbook has no statistics and no corrections. */
  readonly audits?: () => AsyncIterable<ExportAudit>;
  /** Pictures of a finding, for notices and reports; none where missing. */
  readonly captures?: (findingKey: string) => Promise<readonly ExportCapture[]>;
  /** How notices are worded; the default where missing. */
  readonly notice?: NoticeOptions;
}

/** Nothing of what was chosen belongs into this file: all of it is dismissed or rectified. */
export class NothingToExport extends Error {
  override readonly name = 'NothingToExport';
}

/** The part of a page's latest audit that goes into a workbook. */
export interface ExportAudit extends Pick<AuditResult, 'figures' | 'corrections'> {
  readonly pageId: string;
}

/** A picture of the place of a finding: a PNG, its size in device pixels, when it was taken. */
export type ExportCapture = Pick<Capture, 'image' | 'width' | 'height' | 'at'>;

/** What a 整改通知书 takes from the settings. */
export interface NoticeOptions {
  /** Plain text with placeholders; '' for the default of the language. */
  readonly template: string;
  /** Days until the deadline, from the day of the export. */
  readonly days: number;
  readonly inspector: string;
}

export interface ExportRun {
  /** Rows done so far. */
  readonly onProgress?: (done: number) => void;
  /** Aborting makes the export reject with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** How a column's values are written: numbers as numbers, dates as dates, addresses as links. */
export type ColumnKind = 'text' | 'number' | 'date' | 'link';

/** A value as exported; null for an empty cell. Dates are `YYYY-MM-DD`. */
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
