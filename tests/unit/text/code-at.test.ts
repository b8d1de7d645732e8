import { describe, expect, it } from 'vitest';
import { characterNear, codeAt, codeNear } from '../../../lib/text/code-at.ts';
import fc from '../property.ts';

describe('a code unit of a text', () => {
  it('is what charCodeAt says, in texts of every representation', () => {
    const long = '政府信息公开工作年度报告';
    for (const text of [long, `${long}${long}`, long.slice(1, -1), 'index', JSON.stringify(long)])
      for (let i = 0; i < text.length; i++) expect(codeAt(text, i)).toBe(text.charCodeAt(i));
  });

  it('is 0, and the character empty, outside of the text', () => {
    for (const at of [-2, -1, 2, 3]) expect([codeNear('公开', at), characterNear('公开', at)]).toEqual([0, '']);
    expect([codeNear('', 0), characterNear('', 0)]).toEqual([0, '']);
  });

  it('is the same with and without the look at the edges', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), (text, place) => {
        const at = place % text.length;
        expect(codeNear(text, at)).toBe(codeAt(text, at));
        expect(characterNear(text, at)).toBe(text.charAt(at));
      }),
    );
  });
});
