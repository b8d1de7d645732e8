import type { Pattern } from './patterns.ts';

/** One bar: a name, a number, and the list behind it. */
export interface ChartRow {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** Address of the list behind it. */
  readonly href: string;
  readonly pattern: Pattern;
}
