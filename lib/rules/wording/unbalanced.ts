/** A mark without partner. */
export interface LoneMark {
  readonly at: number;
  readonly mark: string;
  readonly opening: boolean;
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['《', '》'],
  ['“', '”'],
  ['(', ')'],
  ['〔', '〕'],
];
/** All marks that come in pairs. */
export const MARKS = PAIRS.flat().join('');
/** `1)`, `a)`, `一)`, `(1` at the head of an item: numbering, not brackets. */
const NUMBERING = /(?:^|[\s。;；,，:：、.!?！？>])(?:[0-9]{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3})$/;

/** Lone marks told of one kind and block: text of nothing but brackets has no more to say. */
const MOST = 50;

/** Marks of a block's folded text that have no partner in it, in order. Linear. */
export function loneMarks(fold: string): LoneMark[] {
  const found: LoneMark[] = [];
  for (const [open, close] of PAIRS) {
    const waiting: number[] = [];
    let alone = 0;
    for (let i = next(fold, open, close, 0); i >= 0; i = next(fold, open, close, i + 1)) {
      if (fold[i] === open) waiting.push(i);
      else if (waiting.length > 0) waiting.pop();
      else if (alone < MOST && !standsAlone(fold, i, close)) {
        found.push({ at: i, mark: close, opening: false });
        alone++;
      }
    }
    for (const at of waiting.slice(0, MOST)) found.push({ at, mark: open, opening: true });
  }
  return found.sort((a, b) => a.at - b.at);
}

function next(fold: string, open: string, close: string, from: number): number {
  for (let i = from; i < fold.length; i++) if (fold[i] === open || fold[i] === close) return i;
  return -1;
}

/** Closing marks that need no partner: numbering, and inches. */
function standsAlone(fold: string, at: number, close: string): boolean {
  return (close === ')' && isNumbering(fold, at)) || (close === '”' && /\d/.test(fold.charAt(at - 1)));
}

function isNumbering(fold: string, at: number): boolean {
  return NUMBERING.test(fold.slice(Math.max(0, at - 5), at)) || /[①-⑳:;]$/.test(fold.slice(Math.max(0, at - 1), at));
}
