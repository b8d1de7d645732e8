import { describe, expect, it } from 'vitest';
import { loneMarks } from '../../../../lib/rules/wording/unbalanced.ts';
import fc from '../../property.ts';

const seen = (text: string) => loneMarks(text).map(({ mark, at }) => `${mark}${at}`);

describe('loneMarks', () => {
  it.each([
    ['国务院、省2019年政务公开工作要点》', ['》18']],
    ['(以下简称要求', ['(0']],
    ['《条例》(国办发〔2018〕23号)“应公开”', []],
    ['《关于印发《要点》的通知》', []],
    ['1)健全制度;2)加强培训', []],
    ['一)总体情况', []],
    ['a)强化', []],
    ['完成情况)良好', [')4']],
    ['〔2018 23号', ['〔0']],
  ])('%s', (text, marks) => expect(seen(text)).toEqual(marks));

  it('finds nothing in what is balanced, one mark where one is taken away', () => {
    const balanced = fc.letrec<{ text: string }>((tie) => ({
      text: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('条例', '公开', ''),
        fc
          .tuple(fc.constantFrom('《》', '“”', '()', '〔〕'), tie('text'), tie('text'))
          .map(([pair, a, b]) => `${pair.charAt(0)}${a}文${pair.charAt(1)}${b}`),
      ),
    })).text;
    fc.assert(
      fc.property(balanced, fc.nat(20), (text, at) => {
        expect(loneMarks(text)).toEqual([]);
        const marks = [...text].flatMap((character, i) => ('《》“”()〔〕'.includes(character) ? [i] : []));
        const gone = marks[at % Math.max(1, marks.length)];
        if (gone === undefined) return;
        expect(loneMarks(text.slice(0, gone) + text.slice(gone + 1)).length).toBe(1);
      }),
    );
  });
});
