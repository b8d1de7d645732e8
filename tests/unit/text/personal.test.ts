import { describe, expect, it } from 'vitest';
import { findPersonalNumbers, isLuhn, isResidentNumber, maskPersonal } from '../../../lib/text/personal.ts';
import fc from '../property.ts';

const seen = (text: string) =>
  findPersonalNumbers(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('findPersonalNumbers', () => {
  it.each([
    ['身份证号11010519491231002X,住址', ['resident 11010519491231002X']],
    ['身份证号 110105 19491231 002X', ['resident 110105 19491231 002X']],
    ['卡号6222021234567890128', ['bankCard 6222021234567890128']],
    ['卡号6222 0212 3456 7890 128', ['bankCard 6222 0212 3456 7890 128']],
    ['电话:15939086606 填报', ['mobile 15939086606']],
    ['+86-15939086606', ['mobile 86-15939086606']],
    ['159 3908 6606', ['mobile 159 3908 6606']],
  ])('%s', (text, numbers) => expect(seen(text)).toEqual(numbers));

  it.each(['110105194912310021', '0370-3289123', '11441700007280420Y/2021', '6222021234567890123', '编码A15939086606'])(
    '%s is none',
    (text) => expect(seen(text)).toEqual([]),
  );
});

describe('check characters', () => {
  it('tell every resident number with another last figure', () => {
    const right = '0123456789X'.split('').filter((check) => isResidentNumber(`11010519491231002${check}`));
    expect(right).toEqual(['X']);
  });
  it('leave exactly one last figure of a card', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^62\d{16}$/), (card) => {
        expect('0123456789'.split('').filter((check) => isLuhn(card + check))).toHaveLength(1);
      }),
    );
  });
});

describe('maskPersonal', () => {
  it('hides the middle and keeps everything else', () => {
    expect(maskPersonal('联系人:张三,15939086606。')).toBe('联系人:张三,159******06。');
    expect(maskPersonal('１５９３９０８６６０６')).toBe('１５９******０６');
    expect(maskPersonal('身份证11010519491231002X')).toBe('身份证110105**********2X');
    expect(maskPersonal('身份证110105 19491231 002X')).toBe('身份证110105 ******** **2X');
  });
  it('leaves no number readable in any text', () => {
    const piece = fc.constantFrom('联系电话:', '15939086606', '，', '11010519491231002X', '张三', ' ', '12件');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('、')),
        (text) => {
          const masked = maskPersonal(text);
          expect(masked).toHaveLength(text.length);
          expect(findPersonalNumbers(masked)).toEqual([]);
        },
      ),
    );
  });
});
