import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Runs as `1,2,2!repeat`, only those with more than one entry or a defect. */
function runs(...lines: string[]): string[] {
  return read(lines)
    .numberings.filter(({ entries, defects }) => entries.length > 1 || defects.length > 0)
    .map(({ style, entries, defects }) => {
      const shown = entries.map(({ number }, i) => `${number}${defects.find(({ entry }) => entry === i)?.kind ?? ''}`);
      return `${style} ${shown.join(',')}`;
    });
}

describe('numberings', () => {
  it('run by style and level', () => {
    expect(
      runs(
        '一、总体情况',
        '（一）主动公开。',
        '1.内容。',
        '2.形式。',
        '（二）依申请公开。',
        '1.收到。',
        '二、问题',
        '（一）不足。',
        '（二）打算。',
      ),
    ).toEqual(['一、 1,2', '（一） 1,2', '1、 1,2', '（一） 1,2']);
  });

  it('may stand in one line, or head lines that quote other numbers', () => {
    expect(runs('（一）机构职能；（二）政策文件；（三）规划计划。')).toEqual(['（一） 1,2,3']);
    expect(runs('（一）主动公开。依照条例：（二）规划；（五）统计。', '（二）依申请公开。', '（三）平台。')).toEqual([
      '（一） 1,2,3',
    ]);
  });

  it('may begin anew under another heading, or in a new line', () => {
    expect(runs('一是甲。二是乙。', '一是丙；二是丁；三是戊。')).toEqual(['一是 1,2', '一是 1,2,3']);
  });

  it('may be nested in one of the same style', () => {
    expect(runs('一是甲。二是做到“两个结合”：一是子；二是丑。三是丙。')).toEqual(['一是 1,2,3', '一是 1,2']);
  });

  it.each([
    ['a repeat', ['一是甲。二是乙。二是丙。'], ['一是 1,2,2repeat']],
    ['a skip', ['一是甲。二是乙。四是丁。'], ['一是 1,2,4skip']],
    ['a skip in 其一', ['其一，更新不及时。其三，形式单一。'], ['第一 1,3skip']],
    ['a lone second', ['加大公开力度，动态更新。二是'], ['一是 2alone']],
    ['a heading left out', ['一、甲', '二、乙', '四、丁'], ['一、 1,2,4skip']],
    ['a number twice in a list', ['（一）甲。', '（二）乙。', '（二）丙。', '（三）丁。'], ['（一） 1,2,2repeat,3']],
    ['a gap in one line', ['（一）主动公开情况；（三）依申请公开情况；（四）平台建设情况。'], ['（一） 1,3skip,4']],
    ['a repeat in one line', ['主要内容：（一）机构；（二）政策；（二）规划；（三）统计。'], ['（一） 1,2,2repeat,3']],
    ['a gap and a repeat', ['（一）机构职能；（三）政策文件；（三）规划计划。'], ['（一） 1,3skip,3repeat']],
    ['arabic numbers', ['1、甲。', '2、乙。', '4、丁。'], ['1、 1,2,4skip']],
  ])('%s is a defect', (_, lines, expected) => {
    expect(runs(...lines)).toEqual(expected);
  });

  it.each([
    ['months', '于1、4、7、10月5日前报送统计数据。'],
    ['dates and decimals', '2021.3.20发布，占1.5，版本2.0。'],
    ['clauses of the law', '依照第二十条第（一）项、第（三）项和第（五）项公开。'],
    ['words that end like an ordinal', '统一是关键，唯一是标准。'],
    ['years of school', '面向一、三年级学生。'],
    ['conditions that are named', '符合（一）、（三）、（三）项规定的，依法处理。'],
    ['numbers of tables', '1、收到申请（见表1、表2）。2、办结申请。3、结转。'],
    ['industries', '第一、三产业。'],
  ])('%s number nothing', (_, line) => {
    expect(runs(line).filter((run) => run !== '1、 1,2,3')).toEqual([]);
  });

  it('may leave out what a sentence does not pick out of a law', () => {
    expect(runs('对照《条例》第二十条：（一）行政法规；（五）许可；（八）收费。')).toEqual(['（一） 1,5,8']);
  });

  it('sees an item that lost its mark', () => {
    expect(runs('1、加大力度。', '2进一步拓宽载体。', '3、整合专栏。')).toEqual(['1、 1,2,3']);
  });

  it('takes an item in another dress for what it is', () => {
    expect(runs('一是甲。二要乙。三是丙。')).toEqual(['一是 1,3']);
    expect(runs('首先，甲。二是乙。三是丙。')).toEqual(['一是 2,3']);
  });

  it('passes over page numbers of a converter in the middle of words', () => {
    const text = '坚持公开为常态不断提高政务公开工作水平和服务能力'.repeat(8);
    expect(
      runs(`1、${text}：一是甲。二`, `2、是乙${text}政府信`, `3、息公开${text}下`, `4、发了通知。三是丙。`),
    ).not.toContainEqual(expect.stringMatching(/skip|repeat/));
  });

  it('does not judge a copy of the body again', () => {
    const body = [
      '二、规范内容，进一步提高政务公开工作水平。全面贯彻条例，按照统一要求，进一步完善了内容和标准。',
      '三、运用载体，完善形式。依托网站，推进电子政务建设，为办事的群众和部门提供了极大的方便。',
      '四、狠抓监督，落到实处。在狠抓内部制约机制的同时强抓外部监督，建立健全长效管理机制。',
    ];
    expect(runs('一、加强领导', ...body, ...body)).toEqual(['一、 1,2,3,4']);
  });
});
