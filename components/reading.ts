import type { Figure } from '../lib/extract/statistics/model.ts';
import type { Words } from '../lib/i18n/text.ts';
import { range } from '../lib/view/number.ts';

/** What was read in a cell, in words: a number, or why there is none. */
export function readingText({ reading, raw }: Pick<Figure, 'reading' | 'raw'>, { t }: Words): string {
  switch (reading.state) {
    case 'number':
      return range(reading);
    case 'dash':
      return raw || '—';
    case 'unreadable':
    case 'conflict':
      return raw || t(`reading.${reading.state}`);
    default:
      return t(`reading.${reading.state}`);
  }
}
