import { Reading } from '../../engine/reading.ts';
import type { Form, FormId } from '../../forms/model.ts';
import { Place } from '../../page/model.ts';
import { z } from '../../zod.ts';

/** One figure of a form, as found on the page. */
export const Figure = z.object({
  /** Id of an official form, or of a rule pack's. */
  form: z.string(),
  /** Address in the form (`2014:received.online`, `2021:received@natural`). */
  address: z.string(),
  row: z.string(),
  column: z.string().nullable(),
  /** Official label without numbering and remarks. */
  item: z.string(),
  /** Official labels from the form's root to the row. */
  path: z.array(z.string()),
  /** Official column label, null in form 2014. */
  columnLabel: z.string().nullable(),
  heading: z.boolean(),
  reading: Reading,
  /** The page's own characters of the value cell, trimmed. */
  raw: z.string(),
  /** Set where the cell holds another unit than its column (`251000元` under 万元); `reading` is converted. */
  unitWritten: z.string().nullable(),
  /** Why `reading` is unreadable: text, negative or fraction where a count belongs. */
  fault: z.enum(['text', 'negative', 'fraction']).nullable(),
  at: Place,
  labelAt: Place,
});
export type Figure = z.infer<typeof Figure>;

/** A table (or several that make one) recognised as a form's. */
export interface FormTableFound {
  readonly form: string;
  /** Id of the form's table, e.g. `applications`. */
  readonly table: string;
  /** Indices into `page.tables`. */
  readonly tables: readonly number[];
  /** Row ids of the form that are not there. */
  readonly missingRows: readonly string[];
  /** Label cells the form does not have. */
  readonly unknownRows: readonly Place[];
}

/** A local table that matches no form, with its headers. */
export interface LocalTable {
  readonly table: number;
  /** Header text of each column and row, '' where none; joined by `/` over several header rows. */
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** Rows × columns of the numeric part. */
  readonly values: readonly (readonly { readonly reading: Reading; readonly cell: number }[])[];
}

export interface Statistics {
  /** The official form in use, null where the page has none. */
  readonly form: FormId | null;
  /** The forms that the page has tables of: the official one, then those of rule packs. */
  readonly forms: readonly Form[];
  readonly figures: readonly Figure[];
  readonly found: readonly FormTableFound[];
  readonly local: readonly LocalTable[];
  /** 填报单位, 填报日期, 联系电话, 单位负责人, 审核人, 填报人 around the 2014 table. */
  readonly colophon: Colophon;
}

export interface Noted {
  readonly value: string;
  readonly at: Place;
}

export interface Colophon {
  readonly reportingBody: Noted | null;
  /** ISO date in `value`. */
  readonly reportingDate: Noted | null;
  readonly contactPhone: Noted | null;
  readonly persons: readonly (Noted & { readonly role: string })[];
}
