import { describe, expect, it } from 'vitest';
import { SCALE } from '../../../../lib/engine/number.ts';
import { read } from './read.ts';

/** Percentages as `share 34.4 = 44 / 128`, `?` where the sentence does not say of what. */
function shares(...lines: string[]): string[] {
  const { percentages, statements } = read(lines);
  const figure = (i: number | null) => (i === null ? '?' : (statements[i]?.value.low ?? Number.NaN) / SCALE);
  return percentages.map(
    ({ kind, value, numerator, denominator, delta }) =>
      `${kind} ${value / SCALE} = ${figure(numerator)} / ${delta === null ? figure(denominator) : `Δ${figure(delta)}`}`,
  );
}

describe('percentages', () => {
  it.each([
    ['收到政府信息公开申请128件，其中网络申请44件，占34.4%。', ['share 34.4 = 44 / 128']],
    ['收到政府信息公开申请128件，其中网络申请44件，占申请总数的34.4%。', ['share 34.4 = 44 / 128']],
    ['收到政府信息公开申请128件，其中网络申请44件、占34.4%，信函申请84件。', ['share 34.4 = 44 / 128']],
    ['收到政府信息公开申请128件，其中网络申请44件（占比34.4%）。', ['share 34.4 = 44 / 128']],
    ['收到政府信息公开申请128件，其中网络申请44件（34.4%）。', ['share 34.4 = 44 / 128']],
    ['收到政府信息公开申请128件，网络申请44件，占34.4%。', ['share 34.4 = 44 / 128']],
    ['收到政府信息公开申请805件，办结258件，办结率32.0%。', ['rate 32 = 258 / 805']],
    ['收到政府信息公开申请128件，比上年增加28件，增长28%。', ['change 28 = 128 / Δ28']],
    ['收到政府信息公开申请128件，比上年的100件增长28%。', ['change 28 = 128 / 100']],
    ['收到政府信息公开申请124件，同比增长18.1%（2020年为105件）。', ['change 18.1 = 124 / 105']],
    ['收到政府信息公开申请124件，比2020年（105件）增长18.1%。', ['change 18.1 = 124 / 105']],
    ['收到政府信息公开申请23件，去年同期为20件，同比增长15%。', ['change 15 = 23 / 20']],
    ['2021年收到政府信息公开申请100件，2020年收到政府信息公开申请80件，增长25%。', ['change 25 = 100 / 80']],
    [
      '收到政府信息公开申请100件，其中自然人申请78件、法人或其他组织申请22件，分别占78%和22%。',
      ['share 78 = 78 / 100', 'share 22 = 22 / 100'],
    ],
    [
      '收到政府信息公开申请128件，其中网络申请44件、信函申请84件，占比分别为34.4%、65.6%。',
      ['share 34.4 = 44 / 128', 'share 65.6 = 84 / 128'],
    ],
    ['收到政府信息公开申请100件，按时答复97件，按时答复率97%。', ['rate 97 = 97 / 100']],
    [
      '办理提案共92件。已解决的22件，占承办提案总数的23.91%。正在解决的68件，占承办提案总数的73.91%。列入计划的2件，占承办提案总数的2.57%。',
      ['share 23.91 = 22 / 92', 'share 73.91 = 68 / 92', 'share 2.57 = 2 / 92'],
    ],
    ['受理热线工单1200件，办结1180件，办结率98.3%。', ['rate 98.3 = 1180 / 1200']],
    ['应公开事项56项，已公开50项，公开率100%。', ['rate 100 = 50 / 56']],
    ['主动公开信息486条，公开率100%。', ['rate 100 = ? / ?']],
    ['发放问卷500份，收回482份，回收率94.6%。', ['rate 94.6 = 482 / 500']],
    ['发生政府信息公开行政复议4件，其中结果纠正1件，纠错率30%。', ['rate 30 = 1 / 4']],
  ])('%s', (line, expected) => {
    expect(shares(line)).toEqual(expected);
  });

  it.each([
    ['a rate of what is not counted', '办结率和群众满意率均达100%。'],
    ['a share of somebody else’s total', '收到政府信息公开申请128件，其中网络申请44件，占全省总量的3.4%。'],
    [
      'a share of what was closed in a list of what was received',
      '收到政府信息公开申请128件，其中网络申请44件，占办结总数的33%。',
    ],
    ['full marks with cases still open', '收到政府信息公开申请128件，办结126件，2件正在办理，办结率100%。'],
    ['an approximate share', '收到政府信息公开申请128件，其中网络申请44件，约占35%。'],
    ['a rate of one of several counts', '收到人大建议20件、政协提案30件，办结50件，办结率99%。'],
    ['a rate of what was due', '受理热线工单1200件，办结1180件，到期办结率99%。'],
    ['shares of more parts than there are', '收到政府信息公开申请100件，其中网络申请78件，分别占78%和22%。'],
    ['a growth without its figures', '主动公开政府信息128条，同比增长12.5%。'],
  ])('%s is about nothing', (_, line) => {
    for (const share of shares(line)) expect(share).toMatch(/= \? \//);
    expect(shares(line)).not.toEqual([]);
  });

  it('knows what can be no more than all of something', () => {
    const bounds = (line: string) => read(line).percentages.map(({ bounded }) => bounded);
    expect(bounds('网络申请占申请总数的110%，占比120%。')).toEqual(['part', 'part']);
    expect(bounds('办结率105%，满意率99%。')).toEqual(['rate', 'rate']);
    expect(bounds('同比增长120%，完成年度任务的130%，占上年的110%，增长率120%。')).toEqual([null, null, null, null]);
  });

  it('is in doubt where full marks may leave out what is not due, or only words say of what it is', () => {
    const doubts = (line: string) => read(line).percentages.map(({ doubtful }) => doubtful);
    expect(doubts('收到政府信息公开申请128件，办结126件，办结率100%。')).toEqual([true]);
    expect(doubts('收到政府信息公开申请128件，办结126件，办结率97%。')).toEqual([false]);
    expect(doubts('受理热线工单1200件，办结1180件，办结率97%。')).toEqual([true]);
  });

  it('keeps the decimals as written', () => {
    expect(read('收到政府信息公开申请128件，其中网络申请64件，占50.00%。').percentages).toMatchObject([
      { decimals: 2 },
    ]);
  });

  it('knows a growth after a list as the total’s, possibly', () => {
    const { percentages, statements } = read(
      '主动公开政府信息412条，其中政府网站公开286条，政务微信公开126条，比2020年的389条增长5.9%。',
    );
    expect(statements[percentages[0]?.alternative ?? -1]?.value.low).toBe(412 * SCALE);
  });
});
