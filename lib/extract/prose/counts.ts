import type { Item } from './items.ts';
import type { List } from './list-words.ts';
import type { Run } from './numberings.ts';
import type { Paragraph } from './paragraphs.ts';
import { NOUN, NUMERAL, numeral, promiseBefore } from './promise.ts';

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

/** All claims of a number of items beside a list that is unmistakable. */
export function findCounts(
  paragraphs: readonly Paragraph[],
  runs: readonly Run[],
  items: readonly Item[],
  lists: readonly List[],
): Count[] {
  return [
    ...paragraphs.flatMap((paragraph, i) =>
      paragraph.prose && /[个项种类大]/.test(paragraph.text)
        ? [...titlesBefore(paragraph.text, i), ...wordsBehind(paragraph.text, i)]
        : [],
    ),
    ...runs.flatMap((run) => behindColon(paragraphs, run)),
    ...areas(paragraphs, items, lists),
  ];
}

const TITLES_BEFORE = new RegExp(
  `》(?:\\([^()]{1,30}\\))?(等)?(?:共|这)?${NUMERAL}(?:项|个|份|部|件)(?![一-龥]{0,6}(?:月|年|日))(?=[一-龥“]{2})`,
  'g',
);

/** 《…》《…》等六项制度 */
function titlesBefore(text: string, paragraph: number): Count[] {
  const found: Count[] = [];
  for (const match of text.matchAll(TITLES_BEFORE)) {
    const count = numeral(match[2] ?? '');
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (count === null || count < 2 || !new RegExp(`^[一-龥]{0,6}${NOUN}`).test(behind)) continue;
    const items = titlesEndingAt(text, match.index + 1).map(([start, end]) => ({ paragraph, start, end }));
    const start = match.index + match[0].search(new RegExp(`${NUMERAL}(?:项|个|份|部|件)`));
    if (items.length >= 2)
      found.push({
        count,
        at: { paragraph, start, end: match.index + match[0].length },
        items,
        examples: match[1] !== undefined,
      });
  }
  return found;
}

/** Titles in 《》 that stand side by side up to `end`, with nothing but 、 和 and document numbers between. */
function titlesEndingAt(text: string, end: number): [number, number][] {
  const found: [number, number][] = [];
  for (let at = end; found.length < 100; ) {
    const open = text.lastIndexOf('《', at - 1);
    if (open < 0 || at - open > 160 || text.slice(open + 1, at - 1).includes('》')) break;
    found.unshift([open, at]);
    const before = text.slice(Math.max(0, open - 40), open);
    const gap = /》((?:\([^()]{1,30}\))?[、,和及与\s]{0,3}(?:以及|还有)?)$/.exec(before);
    if (!gap) break;
    at = open - (gap[1]?.length ?? 0);
  }
  return found;
}

const WORDS_BEHIND = new RegExp(
  `${NUMERAL}(?:项|个|种|类|大)([一-龥]{0,10}?)(制度|办法|机制|清单|平台|渠道)[,:]?(?:即|分别是|分别为|包括|包含|是)?[:,]`,
  'g',
);

/** 11项制度,即:a、b、c…: only where all items are titles, or end as such things do. */
function wordsBehind(text: string, paragraph: number): Count[] {
  const found: Count[] = [];
  for (const match of text.matchAll(WORDS_BEHIND)) {
    const count = numeral(match[1] ?? '');
    const from = match.index + match[0].length;
    if (
      count === null ||
      count < 2 ||
      !/[:即是为括含]/.test(match[0].slice(-3)) ||
      /^\s*一是/.test(text.slice(from, from + 4))
    )
      continue;
    const tail = text.slice(from, from + 1500);
    const end = from + Math.max(0, tail.search(/[,。;;!?:]|$/));
    const items: Range[] = [];
    for (let at = from; at < end; ) {
      const mark = text.indexOf('、', at);
      const stop = mark < 0 || mark > end ? end : mark;
      if (stop > at) items.push({ paragraph, start: at, end: stop });
      at = stop + 1;
    }
    const alike = items.every(({ start, end: stop }) =>
      /(?:制度|办法|方法|规定|机制|清单|平台|渠道|规范|细则|方案|》)$/.test(text.slice(start, stop).trim()),
    );
    const joined = items.some(
      ({ start, end: stop }) =>
        /[和及与]|以及/.test(text.slice(start, stop).replace(/《[^》]*》/g, '')) && items.length < count,
    );
    if (items.length >= 2 && alike && !joined)
      found.push({ count, at: { paragraph, start: match.index, end: from }, items, examples: false });
  }
  return found;
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
    const claim = new RegExp(`(?<!等)${NUMERAL}(?:个|项|大)重点领域`).exec(
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
