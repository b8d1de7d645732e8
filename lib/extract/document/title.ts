import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { cleanText } from '../../text/clean.ts';
import { compact } from '../../text/compact.ts';
import { parseDate } from '../../text/dates.ts';
import type { Fields } from '../fields/model.ts';
import type { LaidOut } from '../layout.ts';
import { DOCUMENT_WORD, NUMBERED } from '../layout-words.ts';

export interface Title {
  /** Simplified, without line breaks; '' where the page shows none. */
  readonly text: string;
  readonly at: Place | null;
}

/** Blocks that a title may be split into. */
const MOST_LINES = 3;
/** `清财〔2020〕2号` on a line of its own. */
const DOCUMENT_NUMBER = /^[(（]?[一-鿿]{1,14}[〔[【(［](?:19|20)\d\d[〕\]】)］]第?\d{1,5}号[)）]?$/;
/** Lines of a page without structure that may be its title. */
const HEAD_LINES = 20;
const LONGEST = 80;

/**
 * The title as shown; where no block shows it alone, the metadata block's, then a line at the head of the text, then the
 * `<title>` without the site's name.
 */
export function readTitle(view: PageView, layout: LaidOut, fields: Fields): Title {
  const index = fields.chosen.title;
  const field = index === null ? undefined : fields.occurrences[index];
  if (layout.titleBlock >= 0) return shown(view, layout, field?.value ?? '');
  if (field?.value) return { text: field.value, at: field.at };
  const named = oneLine(cleanText(view.page.title.split(/[_|]|\s[-–—]\s|-(?=[^-]*$)/)[0] ?? '').text);
  return firstLine(view, layout) ?? { text: named, at: null };
}

/** A title in several blocks of its own is put together where the page's `<title>`, tag or label (`named`) says it is one. */
function shown(view: PageView, layout: LaidOut, named: string): Title {
  const { titleBlock, roles } = layout;
  const tags = view.page.metas.filter(({ name }) => /^articletitle$/i.test(name)).map(({ content }) => content);
  const whole = compact(cleanText([view.page.title, ...tags, named].join('\n').slice(0, 2000)).fold);
  const end = endOfTitle(view, layout, whole);
  let text = oneLine(view.clean(titleBlock).text.slice(0, end));
  const at = view.place(titleBlock, 0, end);
  if (!whole.includes(compact(cleanText(text).fold))) return { text, at };
  for (const step of [-1, 1] as const) {
    for (let i = titleBlock + step, lines = 1; lines < MOST_LINES; i += step, lines++) {
      const role = roles[i];
      if (role === undefined || !['title', 'body', 'navigation'].includes(role)) break;
      const line = oneLine(view.clean(i).text);
      const joined = step < 0 ? line + text : text + line;
      if (line.length < 2 || !whole.includes(compact(cleanText(joined).fold))) break;
      text = joined;
    }
  }
  return { text, at };
}

/** Where the title ends in its block: a by-line, a document number may follow in the same one. */
function endOfTitle(view: PageView, { titleBlock, metadata }: LaidOut, whole: string): number {
  const { fold } = view.clean(titleBlock);
  const label = metadata.pairs.find(({ hit }) => hit.block === titleBlock)?.hit.start ?? fold.length;
  let end = 0;
  for (const line of fold.slice(0, label).split('\n')) {
    if (end > 0 && (parseDate(line) || DOCUMENT_NUMBER.test(compact(line)))) break;
    const before = compact(fold.slice(0, end));
    if (before.length >= 6 && whole.includes(before) && !whole.includes(before + compact(line))) break;
    end += line.length + 1;
  }
  return Math.min(end, label, fold.length);
}

/** On a page without structure, the line before the text that is called like a document. */
function firstLine(view: PageView, { metadata, roles }: LaidOut): Title | null {
  const block = metadata.setting.firstProse;
  if (roles[block] !== 'body' && roles[block] !== 'metadata') return null;
  let start = 0;
  const { fold, text } = view.clean(block);
  for (const line of fold.slice(0, 4000).split('\n').slice(0, HEAD_LINES)) {
    const plain = compact(line);
    if (
      plain.length >= 6 &&
      plain.length <= LONGEST &&
      DOCUMENT_WORD.test(plain) &&
      !NUMBERED.test(plain) &&
      !/[:。]/.test(plain)
    )
      return {
        text: oneLine(text.slice(start, start + line.length)),
        at: view.place(block, start, start + line.length),
      };
    start += line.length + 1;
  }
  return null;
}

/** Line breaks divide a title for looks only. */
function oneLine(text: string): string {
  return text
    .replace(/ ?\n ?/g, '')
    .replace(/ +/g, ' ')
    .trim();
}
