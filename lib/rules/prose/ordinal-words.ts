import type { Numbering } from '../../extract/prose/model.ts';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** An ordinal as it should stand in a run: 三是, （三）, 3、. `like` is one of the run, for 要 beside 是 and the kind of mark. */
export function writeOrdinal(style: Numbering['style'], number: number, like: string): string {
  const han = chinese(number);
  switch (style) {
    case '一是':
      return `${han}${like.endsWith('要') ? '要' : '是'}`;
    case '一、':
      return `${han}${like.endsWith('.') || like.endsWith('．') ? '.' : '、'}`;
    case '（一）':
      return `（${han}）`;
    case '1、':
      return `${number}${like.includes('.') || like.includes('．') ? '.' : '、'}`;
    case '（1）':
      return like.startsWith('(') || like.startsWith('（') ? `（${number}）` : `${number}）`;
    case '第一':
      return `${like.startsWith('其') ? '其' : '第'}${han}`;
    case '①':
      return number <= 20 ? String.fromCharCode(0x245f + number) : String(number);
  }
}

/** 1 … 99 in Chinese numerals. */
function chinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${DIGITS[ones] ?? ''}`;
}
