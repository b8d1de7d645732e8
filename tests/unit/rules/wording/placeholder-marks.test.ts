import { describe, expect, it } from 'vitest';
import { findPlaceholders } from '../../../../lib/rules/wording/placeholder-marks.ts';

const MARK = { sure: '', maybe: '?', withheld: '??', inReport: '!', quoted: '"' } as const;
/** Placeholders found, with `?` after those that may be names withheld, `??` after those that are, `!` where a form may be meant, `"` in quotations. */
const seen = (text: string) =>
  findPlaceholders(text).map(({ start, end, certainty }) => text.slice(start, end) + MARK[certainty]);

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
    ['申请人张××', ['××??']],
    ['李某某单位', ['某某??']],
    ['XXX2022年年度报告', ['XXX']],
    ['填报单位:XXX', ['XXX']],
    ['(待补充)', ['(待补充)']],
    ['(请在此处插入图表)', ['(请在此处插入图表)']],
    // Firms and people that a page does not name.
    ['××有限公司未经许可采伐', ['××?']],
    ['云溪市××木业有限公司', ['××?']],
    ['尊敬的×××先生', ['×××?']],
    ['××小区树木遮光', ['××?']],
    ['联系人:XXX', ['XXX?']],
    ['免去×××同志的职务', ['×××?']],
    // How something is to be written.
    ['如:XX县XX镇XX村', ['XX??', 'XX??', 'XX??']],
    ['邮件主题注明“XX单位+联系人”', ['XX??']],
    ['文件名为“XX县XX镇年度报告”', ['XX??', 'XX??']],
    ['(如××公司××项目)', ['××??', '××??']],
    ['地址应精确到××路××号', ['××??', '××??']],
    // Words that are quoted may be meant to stay open.
    ['加挂“××县行政审批服务局”牌子', ['××"']],
    ['请以“我与XX”为题', ['XX"']],
    ['依照“放管服”要求,XX局', ['XX']],
    ['根据云林〔2023〕X号文件', ['X']],
    // Figures still to come, where nothing is a form.
    ['公开信息**条', ['**!']],
    ['报告时间:____年__月__日', ['____!', '__!', '__!']],
    ['收到申请【】件,召开会议【 】次', ['【】!', '【 】!']],
    ['公开信息X条', ['X!']],
    ['***局高度重视', ['***!']],
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
    '**条例**解读',
    '王** 李** 赵**',
    '张**局长',
    '（一）项目',
    '下划线__proto__',
    '是( )否( )',
    '5X级景区',
    '拍摄X光片',
    'XX染色体检查',
    'Xx型设备',
  ])('%s holds none', (text) => expect(seen(text)).toEqual([]));
});
