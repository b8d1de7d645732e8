import type { Interval } from '../../engine/number.ts';
import type { Scope } from './model.ts';
import type { Quantity } from './sentences.ts';

/** A figure of a sentence while its lists and shares are looked for; becomes a Statement. */
export interface Item {
  readonly quantity: Quantity;
  /** Index of the sentence among all sentences, and of its paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Words between the figure before it in the sentence and this one. */
  readonly gap: string;
  readonly item: string;
  readonly value: Interval;
  readonly unit: string;
  concept: string | null;
  scope: Scope;
  /** 比上年增加20件: a difference, not a count. */
  readonly difference: boolean;
  /** The words name a body of their own. */
  readonly ownSubject: boolean;
  /** The words since the figure before it name a year. */
  readonly ownTime: boolean;
}
