import { ZERO } from '../../engine/interval.ts';
import type { PageView } from '../../page/view.ts';
import type { Item } from './items.ts';
import { leadWords } from './list-words.ts';
import type { Statement } from './model.ts';
import { conceptsOf } from './none.ts';
import { type Paragraph, placeIn } from './paragraphs.ts';
import type { NoneItem } from './read-items.ts';

/** All statements in the page's order, and where each item went (null for percentages). */
export function toStatements(
  view: PageView,
  paragraphs: readonly Paragraph[],
  items: readonly Item[],
  nones: readonly NoneItem[],
): { statements: Statement[]; indexOf: (item: number | null) => number | null } {
  const statements: Statement[] = [];
  const places = new Map<number, number>();
  let next = 0;
  const takeNones = (sentence: number, before: number) => {
    for (
      let none = nones[next];
      none && (none.sentence < sentence || (none.sentence === sentence && none.start < before));
      none = nones[++next]
    )
      statements.push(...fromNone(view, paragraphs, none));
  };
  items.forEach((item, i) => {
    takeNones(item.sentence, item.quantity.from);
    const line = paragraphs[item.paragraph];
    if (!line || item.unit === '%') return;
    const made = fromItem(view, line, item);
    places.set(i, statements.length);
    const zero = item.concept === null && item.value.low === 0 && item.value.high === 0 && '件次起'.includes(item.unit);
    const covered = zero ? conceptsOf(item.item.replace(/^(?:收到|受理|发生)|[均都]$/g, ''), false) : [];
    if (covered.length === 0) statements.push(made);
    else for (const concept of covered) statements.push({ ...made, concept, none: true });
  });
  takeNones(Number.POSITIVE_INFINITY, 0);
  return { statements, indexOf: (item) => (item === null ? null : (places.get(item) ?? null)) };
}

function fromItem(view: PageView, line: Paragraph, { quantity, concept, item, value, unit, scope }: Item): Statement {
  const { number, from, to } = quantity;
  const clause = line.text.slice(from, to);
  const lead = clause.length - clause.trimStart().length;
  return {
    concept,
    // 1月12件: where nothing but the time is said, the time is what it is about.
    item: item || leadWords({ quantity }),
    value,
    approximate: number.approximate,
    none: false,
    unit,
    scope,
    at: placeIn(view, line, from + lead, to),
    numberAt: placeIn(view, line, number.fullStart, number.fullEnd),
  };
}

function fromNone(view: PageView, paragraphs: readonly Paragraph[], none: NoneItem): Statement[] {
  const line = paragraphs[none.paragraph];
  if (!line) return [];
  const at = placeIn(view, line, none.start, none.end);
  const concepts: readonly (string | null)[] = none.concepts.length > 0 ? none.concepts : [null];
  const base = {
    item: none.item,
    value: ZERO,
    approximate: false,
    none: true,
    unit: null,
    scope: none.scope,
    at,
    numberAt: at,
  };
  return concepts.map((concept) => ({ concept, ...base }));
}
