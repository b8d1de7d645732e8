import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../lib/view/pieces.ts';
import fc from '../property.ts';

/** The sentence with what stays in one piece in brackets. */
const drawn = (text: string) =>
  piecesOf(text)
    .map((piece) => (piece.whole ? `[${piece.text}]` : piece.text))
    .join('');

describe('a sentence', () => {
  test.each([
    ['发布日期 2019-03-20 早于落款日期 2020-01-05', '发布日期 [2019-03-20] 早于落款日期 [2020-01-05]'],
    ['“政府网站公开政府信息”83 条，多于 19 条', '“政府网站公开政府信息”[83 条]，多于 [19 条]'],
    ['文中称变动 +50%，应为 −3.5%', '文中称变动 [+50%]，应为 [−3.5%]'],
    ['收到申请数为 0，2019 年度', '收到申请数为 0，2019 年度'],
    ['页面上没有索引号', '页面上没有索引号'],
    ['', ''],
  ])('“%s” keeps its dates and quantities in one piece', (text, whole) => {
    expect(drawn(text)).toBe(whole);
  });

  test('loses and adds nothing', () => {
    const sentence = fc.string({ unit: fc.constantFrom('0', '9', '-', '.', '%', ' ', '件', '文', '+') });
    fc.assert(
      fc.property(sentence, (text) => {
        const pieces = piecesOf(text).map((piece) => piece.text);
        expect(pieces.join('')).toBe(text);
      }),
    );
  });
});
