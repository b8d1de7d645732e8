import type { PlacedRow } from '../../forms/walk.ts';
import { readLabel } from './label.ts';
import type { SheetCell } from './sheet.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Rows that a label cell may name: by its whole text, or, where it names the category too (`不予公开：1.属于国家秘密`),
 * by its last part among what stands below the parts before.
 */
export function rowsNamed(cell: SheetCell, vocabulary: Vocabulary<PlacedRow>): readonly PlacedRow[] {
  const { label } = cell;
  const whole = vocabulary.find(label);
  if (whole.length > 0 || label.parts.length < 2) return whole;
  const last = vocabulary.find(readLabel(label.parts.at(-1) ?? ''));
  if (last.length === 0) return last;
  const before = label.parts.slice(0, -1).flatMap((part) => [...vocabulary.find(readLabel(part))]);
  const above = new Set(before.map(({ row }) => row));
  return last.filter(({ ancestors }) => ancestors.some((ancestor) => above.has(ancestor)));
}

/** True where a label says in the form's own words which row it is; else another row may say it better. */
export function isSure({ label }: SheetCell, vocabulary: Vocabulary<PlacedRow>): boolean {
  return vocabulary.isOwn(label) || (label.parts.length > 1 && vocabulary.isOwn(readLabel(label.parts.at(-1) ?? '')));
}
