import { describe, expect, it } from 'vitest';
import { comparable } from '../../../../lib/rules/prose/comparable.ts';
import { brief, read } from '../../extract/prose/read.ts';

const compared = (...lines: string[]): string[] => [...comparable(read(lines).statements).values()].flat().map(brief);

describe('what may be held against each other', () => {
  it('is the body’s own, for the whole year reported on', () => {
    expect(
      compared(
        '全市收到政府信息公开申请128件。',
        '2020年收到政府信息公开申请98件。',
        '上半年收到政府信息公开申请60件。',
        '市本级收到政府信息公开申请30件。',
      ),
    ).toEqual(['received 128件']);
  });

  it('leaves the office that writes the report out where it also speaks of the whole city', () => {
    expect(compared('全市收到政府信息公开申请128件。', '本机关收到政府信息公开申请30件。')).toEqual(['received 128件']);
    expect(compared('本机关收到政府信息公开申请30件。')).toEqual(['received 30件']);
    expect(compared('全市收到政府信息公开申请128件。', '某市人民政府收到政府信息公开申请30件。')).toEqual([
      'received 128件',
    ]);
  });
});
