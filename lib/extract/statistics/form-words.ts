import type { PageView } from '../../page/view.ts';

/** Words of which the forms' tables hold some in cells of their own, whatever became of their markup. */
const WORDS = ['自然人', '商业企业', '结果维持', '信息内容', '按时办结', '当面申请'];
/** Each character may be followed by white space: `自 然 人`. */
const WORD = new RegExp(WORDS.map((word) => [...word].join('\\s*')).join('|'));

/**
 * Visible blocks outside the tables that hold such a word: where there are none, no piece of a form stands outside the
 * tables, in whatever shape. One look at each block for all of them.
 */
export function blocksWithFormWords(view: PageView): readonly number[] {
  const found: number[] = [];
  const { blocks } = view.page;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block && !block.hidden && view.standsFree(i) && WORD.test(view.clean(i).fold)) found.push(i);
  }
  return found;
}
