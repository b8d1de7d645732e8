import { addressesOf } from '../../engine/relation.ts';
import type { Relation, Term } from '../../forms/model.ts';
import type { FigureIndex } from './figures.ts';

/** Longer sums are shown by their first and last term. */
const MOST_TERMS = 4;

/** Forms do not change, so neither do the names in their relations. */
const known = new WeakMap<Relation, string>();

/** A relation in words that every language reads: `收到申请数 = 当面申请数 + 传真申请数 + …`. */
export function describe(relation: Relation, figures: FigureIndex): string {
  let words = known.get(relation);
  if (words === undefined) {
    const op = relation.op === '=' ? '=' : '≤';
    words = `${side(relation.left, figures)} ${op} ${side(relation.right, figures)}`;
    known.set(relation, words);
  }
  return words;
}

function side(terms: readonly Term[], figures: FigureIndex): string {
  if (terms.length === 0) return '0';
  const names = terms.map(({ address, sign }) => (sign === -1 ? `−${figures.name(address)}` : figures.name(address)));
  const shown = names.length > MOST_TERMS ? [names[0], '…', names.at(-1)] : names;
  return shown.join(' + ').replace(/\+ −/g, '− ');
}

/** The terms that are not 0, with what stands there: `按时办结数 124 + 延期办结数 4`; `0` where all are. */
export function nonZero(terms: readonly Term[], figures: FigureIndex): string {
  const shown = terms.filter((term) => {
    const reading = figures.readingOf(term.address);
    return reading.state === 'number' && (reading.low !== 0 || reading.high !== 0);
  });
  return shown.map((t) => `${figures.name(t.address)} ${figures.written(t.address, false)}`).join(' + ') || '0';
}

/** Unit of a relation: that of its first figure. */
export function unitOf(relation: Relation, figures: FigureIndex): string | null {
  for (const address of addressesOf(relation)) {
    const unit = figures.unit(address);
    if (unit) return unit;
  }
  return null;
}
