import type { Figure, FormTableFound } from './model.ts';

/** What a page holds of one form. */
export interface FormReading {
  readonly figures: readonly Figure[];
  readonly found: readonly FormTableFound[];
}
