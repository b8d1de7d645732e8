import type { Place } from '../../page/model.ts';
import type { CalendarDate } from '../../text/dates.ts';

/** A name of the publishing body and where it was read. */
export interface BodyName {
  readonly name: string;
  readonly source: 'block' | 'byline' | 'title' | 'table' | 'signature' | 'site';
  readonly at: Place;
}

export interface Section {
  /** Numbering as written: `一`. */
  readonly ordinal: string;
  readonly heading: string;
  readonly headingAt: Place;
  /** Blocks from the heading (exclusive) to the next heading of the level, as [first, end). */
  readonly first: number;
  readonly end: number;
  /** Index of the required section of the 2019+ report (1…6) that it is by its words, null where none. */
  readonly required: number | null;
}

/** An attachment named in the text, and whether it can be had. */
export interface Attachment {
  readonly name: string;
  readonly at: Place;
  /** `link`: something links to it; `onPage`: its content stands on the page; `missing`: neither. */
  readonly state: 'link' | 'onPage' | 'missing';
  readonly target: Place | null;
}

/** Law and document citations: `国务院令第492号`, `国办发〔2014〕32号`, titles in 《》. */
export interface Citation {
  readonly text: string;
  readonly at: Place;
}

/** What the page as a document says of itself. */
export interface DocumentFacts {
  /** Title as shown, '' where none. */
  readonly title: string;
  readonly titleAt: Place | null;
  readonly kind: 'annualReport' | 'document' | 'list';
  /** True for what is no issued document and has no metadata block: a body's description, a letter with its answer. */
  readonly profile: boolean;
  /** Level of the reporting body, for the deadline (DOMAIN.md 2). */
  readonly bodyLevel: 'government' | 'department' | 'township' | 'unknown';
  readonly reportYear: number | null;
  readonly reportYearAt: Place | null;
  readonly bodies: readonly BodyName[];
  readonly sections: readonly Section[];
  readonly signatureDate: { readonly date: CalendarDate; readonly at: Place } | null;
  readonly attachments: readonly Attachment[];
  readonly citations: readonly Citation[];
}
