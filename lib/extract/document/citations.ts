import type { PageView } from '../../page/view.ts';
import type { LaidOut } from '../layout.ts';
import type { Citation } from './model.ts';

/** `国务院令第492号`, `国务院第711号令` */
const ORDER = /(?:国务院|总理|主席)令?[(（]?第?\s?(?:\d{2,4}|[一二三四五六七八九〇○零百十]{2,6})\s?号令?/g;
/** `国办发〔2014〕32号`, brackets of any kind */
const NUMBER = /[一-鿿]{1,12}\s?[〔[【(［﹝](?:19|20)\d\d[〕\]】)］﹞]\s?第?\d{1,5}\s?号/g;
const TITLE = /《[^《》]{2,80}》/g;

/** Laws and documents that the text rests on, in order. */
export function readCitations(view: PageView, { roles }: LaidOut): Citation[] {
  const found: Citation[] = [];
  view.page.blocks.forEach((block, i) => {
    const role = roles[i];
    if (role !== 'body' && role !== 'title') return;
    const hasNumber = block.text.includes('号') || block.text.includes('號');
    if (!hasNumber && !block.text.includes('《')) return;
    const { fold } = view.clean(i);
    const here: { start: number; end: number }[] = [];
    for (const pattern of hasNumber ? [ORDER, NUMBER, TITLE] : [TITLE])
      for (const match of fold.matchAll(pattern)) here.push({ start: match.index, end: match.index + match[0].length });
    here.sort((a, b) => a.start - b.start);
    for (const { start, end } of here)
      found.push({ text: view.clean(i).text.slice(start, end), at: view.place(i, start, end) });
  });
  return found;
}
