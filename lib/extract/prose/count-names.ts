import type { Count, Range } from './counts.ts';
import { ALONE, NOUN, NUMERAL, numeral } from './promise.ts';

const LONGEST_NAME = 160;
const COUNTED = '(?:项|个|份|部|件|大)';
const NAMES_BEFORE = new RegExp(
  `([》”])(?:\\([^()]{1,30}\\))?(等)?(?:共|这)?${NUMERAL}${COUNTED}(?![一-龥]{0,6}(?:月|年|日))(?=[一-龥“]{2})`,
  'g',
);
const NOUN_BEHIND = new RegExp(`^[一-龥]{0,6}(?:${NOUN}|栏目|专栏|板块|专题)`);

/** 《…》《…》等六项制度, “…”“…”两个栏目 */
export function namesBefore(text: string, paragraph: number): Count[] {
  const found: Count[] = [];
  if (!/[》”]/.test(text)) return found;
  for (const match of text.matchAll(NAMES_BEFORE)) {
    const [whole, close = '', others, words = ''] = match;
    const count = numeral(words);
    const end = match.index + whole.length;
    const noun = NOUN_BEHIND.exec(text.slice(end, end + 12))?.[0];
    if (count === null || count < 2 || noun === undefined) continue;
    const items = namesEndingAt(text, match.index + 1, close).map(([from, to]) => ({
      paragraph,
      start: from,
      end: to,
    }));
    const start = match.index + whole.lastIndexOf(words);
    if (items.length >= 2)
      found.push({ count, at: { paragraph, start, end: end + noun.length }, items, examples: others !== undefined });
  }
  return found;
}

/** Names in 《》 or “” that stand side by side up to `end`, with nothing but 、 和 and document numbers between. */
function namesEndingAt(text: string, end: number, close: string): [number, number][] {
  const mark = close === '》' ? '《' : '“';
  const between = new RegExp(`${close}((?:\\([^()]{1,30}\\))?[、,和及与\\s]{0,3}(?:以及|还有)?)$`);
  const found: [number, number][] = [];
  for (let at = end; found.length < 100; ) {
    const from = Math.max(0, at - LONGEST_NAME);
    const open = from + text.slice(from, at).lastIndexOf(mark);
    if (open < from || text.slice(open + 1, at - 1).includes(close)) break;
    found.unshift([open, at]);
    const gap = between.exec(text.slice(Math.max(0, open - 40), open));
    if (!gap) break;
    at = open - (gap[1]?.length ?? 0);
  }
  return found;
}

const NAMES_BEHIND = new RegExp(
  `${ALONE}${NUMERAL}(?:项|个|种|类|大)([一-龥]{0,10}?)(制度|办法|机制|清单|平台|渠道|栏目|专栏|板块|领域|类别|环节)(?:[,:]?(?:即|分别是|分别为|包括|包含)[:,]?|:)`,
  'g',
);
/** What the names of rules and the like end with: then nothing else can be in between. */
const SUFFIX = '(?:制度|办法|方法|规定|机制|清单|平台|渠道|规范|细则|方案|》)';
const NAMED = new RegExp(`${SUFFIX}$`);
const JOINT = new RegExp(`${SUFFIX}(和|及|与|以及)(?=[^、]{2,}${SUFFIX}$)`);
/** Short names without a word that joins two: 机构职能、政策法规. */
const SHORT = /^[一-龥“”]{2,12}$/;
const JOINING = /[和及与等的了]|以及/;

/** 11项制度,即:a、b、c…: only where all items are titles, end as such things do, or are short names. */
export function namesBehind(text: string, paragraph: number): Count[] {
  const found: Count[] = [];
  if (!/[:即]|分别|包[括含]/.test(text)) return found;
  for (const match of text.matchAll(NAMES_BEHIND)) {
    const [whole, words = '', , noun = ''] = match;
    const count = numeral(words);
    const from = match.index + whole.length;
    if (count === null || count < 2) continue;
    const tail = text.slice(from, from + 1500);
    const items = itemsOf(tail.slice(0, Math.max(0, tail.search(/[,。;!?:]|$/)))).map(([start, end]) => ({
      paragraph,
      start: from + start,
      end: from + end,
    }));
    if (items.length >= 2 && areNames(items, text, NAMED.test(noun)))
      found.push({ count, at: { paragraph, start: match.index, end: from }, items, examples: false });
  }
  return found;
}

/** Pieces between 、, the last one parted at its 和 where both sides end as such things do. */
function itemsOf(list: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < list.length; ) {
    const mark = list.indexOf('、', at);
    const side = list.indexOf('》《', at);
    // 《甲》《乙》: titles stand side by side.
    if (side >= 0 && (mark < 0 || side < mark)) {
      found.push([at, side + 1]);
      at = side + 1;
      continue;
    }
    const stop = mark < 0 ? list.length : mark;
    const joint = mark < 0 ? JOINT.exec(list.slice(at)) : null;
    if (joint) {
      const end = at + joint.index + joint[0].length;
      found.push([at, end - (joint[1]?.length ?? 0)], [end, stop]);
    } else if (stop > at) found.push([at, stop]);
    at = stop + 1;
  }
  return found;
}

function areNames(items: readonly Range[], text: string, suffixed: boolean): boolean {
  const names = items.map(({ start, end }) => text.slice(start, end).trim());
  const bare = (name: string) => name.replace(/《[^》]*》/g, '');
  if (names.some((name) => JOINING.test(bare(name).replace(NAMED, '')) && !NAMED.test(name))) return false;
  if (suffixed)
    return names.every((name) => NAMED.test(name)) && !names.some((name) => /[和及与]|以及/.test(bare(name)));
  return names.every((name) => SHORT.test(name) && !JOINING.test(name) && !/一是|^第/.test(name));
}
