import type { Round } from '../lib/store/rounds-model.ts';

/** `2026-10-01 – 2026-12-31`; '' where neither day is set. */
export function periodOf({ from, to }: Pick<Round, 'from' | 'to'>): string {
  if (from === '' && to === '') return '';
  return `${from || '…'} – ${to || '…'}`;
}
