import type { Statement } from '../../extract/prose/model.ts';
import type { PageView } from '../../page/view.ts';

const BEFORE = 60;

/**
 * 截至年底累计收到: of the year, or of all years so far; the words leave it open. Not where 今年, 全年 or the like settle it.
 */
export function mayBeCumulative(view: PageView, { at }: Statement): boolean {
  if (at.kind !== 'text') return false;
  const clean = view.clean(at.block);
  const start = clean.fromRaw(at.start);
  const words = clean.fold.slice(Math.max(0, start - BEFORE), clean.fromRaw(at.end));
  const sentence = words.slice(words.lastIndexOf('。') + 1);
  return /截[至止]/.test(sentence) && /累计/.test(sentence) && !/今年|本年|全年|年内|年度|1月1日/.test(sentence);
}
