import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { cleanText } from '../../text/clean.ts';
import { compact } from '../../text/compact.ts';
import type { Fields } from '../fields/model.ts';
import type { LaidOut } from '../layout.ts';

export interface Title {
  /** Simplified, without line breaks; '' where the page shows none. */
  readonly text: string;
  readonly at: Place | null;
}

/** Lines that a title may be split into. */
const MOST_LINES = 3;

/** The title as shown; where none was recognised, the metadata block's, then the `<title>` without the site's name. */
export function readTitle(view: PageView, layout: LaidOut, fields: Fields): Title {
  if (layout.titleBlock >= 0) return shown(view, layout);
  const index = fields.chosen.title;
  const field = index === null ? undefined : fields.occurrences[index];
  if (field?.value) return { text: field.value, at: field.at };
  return { text: oneLine(cleanText(view.page.title.split(/[_|]|\s[-–—]\s|-(?=[^-]*$)/)[0] ?? '').text), at: null };
}

/** A title in several blocks of its own is put together where the page's `<title>` or tag says it is one. */
function shown(view: PageView, { titleBlock, roles }: LaidOut): Title {
  const whole = compact(
    cleanText(
      [view.page.title, ...view.page.metas.filter(isTitleTag).map(({ content }) => content)].join('\n').slice(0, 2000),
    ).fold,
  );
  let text = oneLine(view.clean(titleBlock).text);
  const at = view.place(titleBlock, 0, view.clean(titleBlock).text.length);
  if (!whole.includes(compact(text))) return { text, at };
  for (const step of [-1, 1] as const) {
    for (let i = titleBlock + step, lines = 1; lines < MOST_LINES; i += step, lines++) {
      const role = roles[i];
      if (role === undefined || role === 'hidden' || role === 'metadata' || role === 'byline' || role === 'breadcrumb')
        break;
      const line = oneLine(view.clean(i).text);
      const joined = step < 0 ? line + text : text + line;
      if (line.length < 2 || !whole.includes(compact(joined))) break;
      text = joined;
    }
  }
  return { text, at };
}

const isTitleTag = ({ name }: { name: string }): boolean => /^articletitle$/i.test(name);

/** Line breaks divide a title for looks only. */
function oneLine(text: string): string {
  return text
    .replace(/ ?\n ?/g, '')
    .replace(/ +/g, ' ')
    .trim();
}
