import type { PageModel } from '../../lib/page/model.ts';

/** What a page says, block by block: hidden texts in brackets, struck out ones between tildes, marks of notes behind a caret. */
export function shownTexts({ blocks }: PageModel): string[] {
  return blocks.map(({ text, hidden, apart }) => {
    const said = text.trim();
    if (apart === 'struck') return `~${said}~`;
    if (apart === 'note') return `^${said}`;
    return hidden ? `[${said}]` : said;
  });
}
