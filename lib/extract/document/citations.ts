import type { PageView } from '../../page/view.ts';
import type { LaidOut } from '../layout.ts';
import type { Citation } from './model.ts';

/** `国务院令第492号`, `国务院第711号令` */
const ORDER = /(?:国务院|总理|主席)令?[(（]?第?\s?(?:\d{2,4}|[一二三四五六七八九〇○零百十]{2,6})\s?号令?/g;
/** The number of `国办发〔2014〕32号`, brackets of any kind; the code before it is looked up backwards. */
const NUMBER = /[〔[【(［﹝](?:19|20)\d\d[〕\]】)］﹞]\s?第?\d{1,5}\s?号/g;
const LONGEST_CODE = 12;
const TITLE = /《[^《》]{2,80}》/g;

/** Laws and documents that the text rests on, in order. */
export function readCitations(view: PageView, { roles }: LaidOut): Citation[] {
  const found: Citation[] = [];
  roles.forEach((role, i) => {
    if (role !== 'body' && role !== 'title') return;
    const { fold } = view.clean(i);
    if (!/[号《]/.test(fold)) return;
    const hasNumber = fold.includes('号');
    const here: { start: number; end: number }[] = [];
    for (const pattern of hasNumber ? [ORDER, TITLE] : [TITLE])
      for (const match of fold.matchAll(pattern)) here.push({ start: match.index, end: match.index + match[0].length });
    for (const match of hasNumber ? fold.matchAll(NUMBER) : []) {
      const start = codeBefore(fold, match.index);
      if (start < match.index) here.push({ start, end: match.index + match[0].length });
    }
    here.sort((a, b) => a.start - b.start);
    for (const { start, end } of here)
      found.push({ text: view.clean(i).text.slice(start, end), at: view.place(i, start, end) });
  });
  return found;
}

/** Where the issuer's code before a number begins: `国办发`. */
function codeBefore(text: string, at: number): number {
  let start = text.charAt(at - 1) === ' ' ? at - 1 : at;
  const first = start;
  while (start > 0 && first - start < LONGEST_CODE && /[一-鿿]/.test(text.charAt(start - 1))) start--;
  // 根据…和国办发〔2014〕32号: the words that lead to it are no part of the code.
  const lead = /^.*[据照按及与]|^和/.exec(text.slice(start, first))?.[0].length ?? 0;
  return start + lead >= first ? at : start + lead;
}
