import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Promised numbers as `六项: 6`, with 等 where the items are examples. */
function counts(...lines: string[]): string[] {
  return read(lines).counts.map(({ count, items, examples }) => `${count}: ${items.length}${examples ? ' 等' : ''}`);
}

describe('numbers of items', () => {
  it.each([
    ['titles before it', ['制定《甲制度》《乙制度》《丙办法》三项制度。'], ['3: 3']],
    ['titles before 等', ['制定《甲制度》、《乙制度》和《丙办法》等六项制度。'], ['6: 3 等']],
    ['names behind it', ['完善3项制度，即：公开制度、审查制度、考核办法，形成体系。'], ['3: 3']],
    ['quoted names before it', ['完善网站“政策文件”“政策解读”“重点领域”3个栏目。'], ['3: 3']],
    ['short names behind it', ['设置了3个栏目，分别是机构职能、政策法规、财政信息。'], ['3: 3']],
    ['names joined by 和', ['建立三项机制：会商机制、联络机制和考核机制。'], ['3: 3']],
    ['a numbering behind it', ['做到“三个结合”：一是与考核结合；二是与评议结合；三是与法治结合。'], ['3: 3']],
    [
      'a numbering in the next lines',
      ['主要有以下两个方面的问题：', '（一）内容不够全面。', '（二）形式不够丰富。'],
      ['2: 2'],
    ],
    ['a numbering behind 以下 and a full stop', ['抓好以下四方面工作。', '一是甲。二是乙。三是丙。'], ['4: 3']],
    [
      'figures for each area',
      [
        '豐富5个重点领域栏目，公开重点领域信息15条。',
        '其中就业信息1条，财政信息2条，教育信息3条，住房信息4条，环保信息5条。',
      ],
      ['5: 5'],
    ],
  ])('with %s', (_, lines, expected) => {
    expect(counts(...lines)).toEqual(expected);
  });

  it.each([
    [
      'a nickname above another numbering',
      ['二、推进信息“五公开”，确保工作落实到位', '一是推进决策公开。', '二是推进执行公开。'],
    ],
    ['names of which some are left out', ['涵盖8大类别：政策文件、规划信息、统计信息等。']],
    ['several without a number', ['重点抓好以下几方面工作：一是甲。二是乙。']],
    ['names that may hold several things', ['完善3项制度，即：公开和审查制度、考核办法，形成体系。']],
    ['a numbering that goes on in other words', ['抓好三项工作：一是甲。二是乙。三要丙。']],
    ['figures that happen to stand by', ['分解成31项具体内容，明确25个牵头部门。']],
  ])('none for %s', (_, lines) => {
    expect(counts(...lines)).toEqual([]);
  });
});
