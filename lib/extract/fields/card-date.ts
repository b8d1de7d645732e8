import type { PageView } from '../../page/view.ts';
import { type FoundDate, parseDate } from '../../text/dates.ts';
import type { LooseDate } from './byline.ts';
import type { Pair } from './pairs.ts';
import type { Setting } from './setting.ts';

/** Characters between the title and the card under it. */
const BESIDE = 40;
const LONGEST = 16;
/** The two parts of a card, either first: `11` and `2024-03`, `2024` and `03-11`. */
const CARDS = [
  /^(?<day>\d{1,2})日?\n(?<year>(?:19|20)\d\d) ?[-/.年] ?(?<month>\d{1,2})月?$/,
  /^(?<year>(?:19|20)\d\d) ?[-/.年] ?(?<month>\d{1,2})月?\n(?<day>\d{1,2})日?$/,
  /^(?<month>\d{1,2}) ?[-/.月] ?(?<day>\d{1,2})日?\n(?<year>(?:19|20)\d\d)年?$/,
  /^(?<year>(?:19|20)\d\d)年?\n(?<month>\d{1,2}) ?[-/.月] ?(?<day>\d{1,2})日?$/,
];

/**
 * The day of publication as cards show it, in two boxes or elements over one another: right under the title or right
 * over it. Null where nothing of the kind stands there, or it is no day of the calendar.
 */
export function cardDate({ view, tree, title, firstProse }: Setting, pairs: readonly Pair[]): LooseDate | null {
  if (title < 0) return null;
  const claimed = new Set(pairs.flatMap(({ hit, spans }) => [hit.block, ...spans.map(({ block }) => block)]));
  const cardAt = (first: number, last: number): LooseDate | null => {
    for (let block = first; block <= last; block++)
      if (block < 0 || claimed.has(block) || view.page.blocks[block]?.hidden) return null;
    return readCard(view, first, last);
  };
  for (let block = title + 1; block < firstProse && tree.textBetween(title + 1, block) <= BESIDE; block++) {
    const found = cardAt(block, block) ?? (block + 1 < firstProse ? cardAt(block, block + 1) : null);
    if (found) return found;
  }
  return cardAt(title - 1, title - 1) ?? cardAt(title - 2, title - 1);
}

function readCard(view: PageView, first: number, last: number): LooseDate | null {
  const { fold } = view.clean(first);
  const text = first === last ? inParts(view, first) : `${fold.trim()}\n${view.clean(last).fold.trim()}`;
  if (text === null || text.length > LONGEST) return null;
  for (const card of CARDS) {
    const { year = '', month, day } = card.exec(text)?.groups ?? {};
    const date = parseDate(`${year}-${month}-${day}`);
    if (!date?.valid) continue;
    // One place for two boxes: the box with the year.
    const block = first === last || text.startsWith(year) ? first : last;
    const end = view.clean(block).fold.length;
    const found: FoundDate = { ...date, start: 0, end };
    return { block, start: 0, end, found };
  }
  return null;
}

/** The text of a block with a line end where the second of its elements begins; null where it has not two. */
function inParts(view: PageView, block: number): string | null {
  const { fold } = view.clean(block);
  if (fold.length > LONGEST) return null;
  const edges = [...view.bounds(block)].filter((at) => fold.slice(0, at).trim() !== '' && fold.slice(at).trim() !== '');
  const cuts = new Set(edges.map((at) => `${fold.slice(0, at).trim()}\n${fold.slice(at).trim()}`));
  if (cuts.size === 0) return fold.trim();
  return cuts.size === 1 ? ([...cuts][0] ?? null) : null;
}
