import type { Hit } from './hits.ts';

/** A range of a block's clean text. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A label with what stands for its value; no spans where nothing does. */
export interface Pair {
  readonly hit: Hit;
  readonly spans: readonly Span[];
  /** The cell that is the value as a whole, -1 where the value is not a cell. */
  readonly cell: number;
  /** How the two were found to belong together, for the trail. */
  readonly how: string;
}

/** Layout of one label before its value is known: `open` where it ends its block, so that the value stands elsewhere. */
export interface Draft {
  readonly hit: Hit;
  readonly span: Span | null;
  readonly open: boolean;
}
