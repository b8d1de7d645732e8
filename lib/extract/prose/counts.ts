import { namesBefore, namesBehind } from './count-names.ts';
import type { Item } from './items.ts';
import type { List } from './list-words.ts';
import type { Run } from './numberings.ts';
import type { Paragraph } from './paragraphs.ts';
import { ALONE, NUMERAL, numeral, promiseBefore } from './promise.ts';

/** A promised number of items and where they stand: ranges in paragraphs. */
export interface Count {
  readonly count: number;
  readonly at: Range;
  readonly items: readonly Range[];
  readonly examples: boolean;
}

export interface Range {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Stands between a number of items and their names. */
const INTRODUCES = /[》”:即]|分别|包[括含]/;
const COUNTS = /[个项种类大]/;

/** All claims of a number of items beside a list that is unmistakable. */
export function findCounts(
  paragraphs: readonly Paragraph[],
  runs: readonly Run[],
  items: readonly Item[],
  lists: readonly List[],
): Count[] {
  const named: Count[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const { prose = false, text = '' } = paragraphs[i] ?? {};
    if (prose && INTRODUCES.test(text) && COUNTS.test(text))
      named.push(...namesBefore(text, i), ...namesBehind(text, i));
  }
  return [...named, ...runs.flatMap((run) => behindColon(paragraphs, run)), ...areas(paragraphs, items, lists)];
}

/** “五个结合”:一是…五是: the run begins right behind the colon. */
function behindColon(paragraphs: readonly Paragraph[], run: Run): Count[] {
  const first = run.spots[0];
  if (first?.marker.number !== 1 || run.defects.length > 0 || run.spots.length < 2) return [];
  // 一、 at the head of lines numbers the document's own sections, of which a promise may be only the first part.
  if (run.style === '一、' && first.marker.leads) return [];
  const promised = promiseBefore(paragraphs, first.paragraph, first.marker);
  if (!promised || goesOn(paragraphs, run)) return [];
  const { count, paragraph, start, end } = promised;
  const items = run.spots.map(({ paragraph: at, marker }) => ({ paragraph: at, start: marker.start, end: marker.end }));
  return [{ count, at: { paragraph, start, end }, items, examples: false }];
}

const HAN = [
  '',
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
];

/** The item after the last one stands there in another dress (三要, 最后): then the run says nothing of the number. */
function goesOn(paragraphs: readonly Paragraph[], run: Run): boolean {
  const last = run.spots.at(-1);
  if (!last) return true;
  const rest =
    (paragraphs[last.paragraph]?.text ?? '').slice(last.marker.end) +
    (paragraphs[last.paragraph + 1]?.text ?? '').slice(0, 12);
  const next = HAN[last.marker.number + 1];
  return (
    next === undefined || new RegExp(`${next}(?:是|要|、|则|来)|第${next}[,、]|其${next}|最后|此外|另外`).test(rest)
  );
}

/** 17个重点领域 and the list of the figures that are given for each. */
function areas(paragraphs: readonly Paragraph[], items: readonly Item[], lists: readonly List[]): Count[] {
  return lists.flatMap((list) => {
    const total = items[list.total];
    const noun = /重点领域|类|领域/.exec(total?.item ?? '')?.[0];
    if (!total || list.division !== 'area' || list.open || list.parts.length < 5 || noun !== '重点领域') return [];
    const text = paragraphs[total.paragraph]?.text ?? '';
    const claim = new RegExp(`(?<!等)${ALONE}${NUMERAL}(?:个|项|大)重点领域`).exec(
      text.slice(0, total.quantity.number.fullStart),
    );
    const count = numeral(claim?.[1] ?? '');
    if (!claim || count === null) return [];
    const ranges = list.parts.flatMap((k) => {
      const part = items[k];
      return part ? [{ paragraph: part.paragraph, start: part.quantity.from, end: part.quantity.number.fullEnd }] : [];
    });
    return [
      {
        count,
        at: { paragraph: total.paragraph, start: claim.index, end: claim.index + claim[0].length },
        items: ranges,
        examples: false,
      },
    ];
  });
}
