import { describe, expect, it } from 'vitest';
import { findPlaceholders } from '../../../../lib/rules/wording/placeholder-marks.ts';

/** Placeholders found, with `?` after those that may be names withheld. */
const seen = (text: string) =>
  findPlaceholders(text).map(({ start, end, sure }) => text.slice(start, end) + (sure ? '' : '?'));

describe('findPlaceholders', () => {
  it.each([
    ['20xx年,我局', ['20xx年']],
    ['20××年度', ['20××年']],
    ['截止20xx年12月31日', ['20xx年']],
    ['20xx度网查', ['20xx']],
    ['201X年', ['201X年']],
    ['于x月x日召开', ['x月x日']],
    ['××县人民政府', ['××']],
    ['由XX单位负责', ['XX']],
    ['公开信息□□条', ['□□']],
    ['某某局印发', ['某某']],
    ['(单位名称)高度重视', ['(单位名称)']],
    ['此处填写具体做法', ['此处填写']],
    ['(请填写单位名称)高度重视', ['(请填写单位名称)']],
    ['{{title}}', ['{{title}}']],
    ['申请人张××', ['××?']],
    ['李某某单位', ['某某?']],
  ])('%s', (text, words) => expect(seen(text)).toEqual(words));

  it.each([
    '网址xx.gov.cn/xxgk',
    '型号XX-200',
    '尾号138××××1234',
    '是□ 否□',
    '李某某反映',
    '三乘五写作3×5',
    'www.xxx.com',
    'xxgk栏目',
    '请填写验证码',
    '请各单位填写单位名称并加盖公章',
    '规格200×宽',
    '豫A·×××××的车辆',
    '豫A×××××',
    '4114**********2019**',
  ])('%s holds none', (text) => expect(seen(text)).toEqual([]));
});
