import { describe, expect, it } from 'vitest';
import { extractStatistics } from '../../../../lib/extract/statistics/index.ts';
import type { Statistics } from '../../../../lib/extract/statistics/model.ts';
import { readHtml } from '../../../../lib/headless/read-html.ts';
import { PageView } from '../../../../lib/page/view.ts';
import { cleanReport, type Report } from '../../forms/clean-report.ts';
import { type Cell, cell, cells, type Grid } from './pasted/cells.ts';
import { FOUR } from './pasted/four.ts';
import { LIST } from './pasted/list.ts';
import { listPage, reportPage } from './pasted/page.ts';
import { PASTES } from './pasted/pastes.ts';
import { type Era, THREE } from './pasted/three.ts';
import { TWO } from './pasted/two.ts';
import { table } from './render/page.ts';

const plain = PASTES.plain ?? (() => '');
const pasted = (grids: readonly Grid[] = []): string => grids.map(plain).join('<p></p>');
const read = (html: string): Statistics =>
  extractStatistics(new PageView(readHtml(html, { url: 'http://lyj.yunxi.gov.cn/a.html' })));
/** A report of figures that hardly repeat. */
const report = (form: '2014' | Era, seed: number): Report => {
  let next = seed;
  return cleanReport(form, (most) => {
    next = (next * 7919 + 17) % 10_007;
    return next % (most + 1);
  });
};
const textOf =
  (form: '2014' | Era, values: Report) =>
  (row: string, column?: string): string =>
    String(values.get(`${form}:${row}${column === undefined ? '' : `@${column}`}`));
const said = (values: Report) => Object.fromEntries([...values].map(([address, value]) => [address.slice(5), value]));
const grid = (...rows: readonly (readonly string[])[]): string => plain(rows.map((row) => cells(row)));

const YEARS: Readonly<Record<Era, number>> = { '2019': 2020, '2021': 2022 };
/** The sections of a report, whose section 二 says of itself what it is or does not. */
function sections(era: Era, values: Report, titled: boolean) {
  const text = textOf(era, values);
  return {
    two: pasted(TWO[titled ? 'five tables' : 'titles above the tables only']?.(era, text)),
    three: pasted(THREE.official?.(era, text)),
    four: pasted(FOUR.official?.(text)),
  };
}

const APPLICANTS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
/** Tables of a body's own that look much like those of the form. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  'decisions of one bureau': grid(
    ['类别', '本年处理决定数量'],
    ['行政许可', '35'],
    ['行政处罚', '12'],
    ['行政强制', '0'],
  ),
  'what was charged for': grid(
    ['收费项目', '本年收费金额（万元）'],
    ['行政事业性收费', '99'],
    ['其他', '1'],
    ['合计', '100'],
  ),
  'documents by kind': grid(
    ['文件类别', '本年制发件数', '现行有效件数'],
    ['规范性文件', '99', '100'],
    ['其他文件', '4', '5'],
  ),
  'applicants of one bureau': grid(
    ['', ...APPLICANTS],
    ['本年新收政府信息公开申请数量', '1', '2', '3', '4', '5', '6', '21'],
    ['办结', '1', '2', '3', '4', '5', '6', '21'],
  ),
  'results by quarter': grid(
    ['办理结果', '一季度', '二季度', '三季度', '四季度', '总计'],
    ['予以公开', '1', '2', '3', '4', '10'],
    ['部分公开', '0', '0', '0', '1', '1'],
    ['总计', '1', '2', '3', '5', '11'],
  ),
  'reviews by bureau': grid(
    ['单位', ...OUTCOMES],
    ['甲局', '1', '0', '0', '0', '1'],
    ['乙局', '2', '0', '1', '0', '3'],
  ),
  'reviews by kind': grid(
    ['类型', ...OUTCOMES],
    ['行政复议', '91', '0', '0', '0', '91'],
    ['行政诉讼', '92', '0', '1', '0', '93'],
  ),
  'requests of two years': grid(
    ['项目', '2021年', '2022年', '增减'],
    ['本年新收政府信息公开申请数量', '91', '92', '+1'],
    ['上年结转政府信息公开申请数量', '1', '2', '+1'],
    ['结转下年度继续办理', '2', '3', '+1'],
  ),
  'requests by way': grid(['申请方式', '当面', '网络', '信函', '总计'], ['数量', '1', '2', '3', '6']),
};

describe.each(['2019', '2021'] as const)('a table of the body’s own beside the form of %s adds no figure', (era) => {
  const values = report(era, 5);
  it.each(Object.entries(LOOK_ALIKE))('%s', (_, local) => {
    for (const titled of [true, false]) {
      const own = sections(era, values, titled);
      for (const html of [
        reportPage(YEARS[era], { ...own, two: `<p>分单位情况如下：</p>${local}${own.two}` }),
        reportPage(YEARS[era], { ...own, three: `${own.three}<p>分单位情况如下：</p>${local}` }),
        reportPage(YEARS[era], own).replace('无其他需要报告的事项。</p>', `其他情况见下表。</p>${local}`),
      ]) {
        const statistics = read(html);
        expect(table(statistics)).toEqual(said(values));
        expect(statistics.found.flatMap(({ unknownRows }) => unknownRows)).toEqual([]);
      }
    }
  });
});

describe('another body’s report on the same page', () => {
  const [own, other] = [report('2021', 5), report('2021', 9)];
  const annex = (head: string) => {
    const { two, three, four } = sections('2021', other, true);
    return reportPage(2022, sections('2021', own, true)).replace(
      '</div></body>',
      `${head}<p>二、主动公开政府信息情况</p>${two}<p>三、收到和处理政府信息公开申请情况</p>${three}<p>四、行政复议、行政诉讼情况</p>${four}</div></body>`,
    );
  };
  it.each([
    '<h2>附件：城关镇2022年政府信息公开工作年度报告</h2>',
    '<h2>城关镇2022年政府信息公开工作年度报告</h2>',
    '<h3>（一）城关镇人民政府</h3>',
  ])('%s', (head) => {
    expect(table(read(annex(head)))).toEqual(said(own));
  });

  it.each(['<p>附件2：城关镇政府信息公开情况统计表</p>', '<p>填报单位：城关镇人民政府</p>', '<p>城关镇</p>'])(
    'in the form of 2014: %s',
    (head) => {
      const [mine, theirs] = [report('2014', 5), report('2014', 9)];
      const tables = [mine, theirs].map((values) => pasted(LIST.official?.(textOf('2014', values))));
      const html = listPage(`<p>填报单位：云溪市林业局</p>${tables[0]}${head}${tables[1]}`);
      expect(table(read(html))).toEqual(said(mine));
    },
  );
});

/** A grid with a row of the page's own behind the row that shows `mark`. */
function withRow(marked: Grid, own: Grid, row: readonly Cell[]): Grid {
  const at = marked.findIndex((cells) => cells.some(({ text }) => text === 'HERE'));
  return [...own.slice(0, at + 1), row, ...own.slice(at + 1)];
}

describe('rows that a body added stay its own', () => {
  it.each([
    ['channel.wechat', ['政务头条公开政府信息数', '新闻媒体公开数', '政府网站群公开数', '移动客户端公开政府信息数']],
    ['response.weiboWechat', ['微博回应事件数', '微信回应事件数', '举办新闻发布会次数', '在线访谈参与人数']],
    ['received.letter', ['电子邮件申请数', '短信申请数', '电话申请数', '自然人申请数', '其他申请数']],
    ['closed.extended', ['逾期办结数', '正在办理数', '当场办结数']],
    ['replied.otherWay', ['重复申请数', '撤回申请数', '不予处理数', '不同意部分公开数']],
    ['litigation.corrected', ['撤诉数', '未结数', '一审数']],
    ['complaints', ['举报数', '投诉办结数']],
    ['trainees', ['召开专题会议数', '召开座谈会数', '培训课时数']],
  ])('in the form of 2014, behind %s', (after, labels) => {
    const values = report('2014', 5);
    const [own = []] = LIST.official?.(textOf('2014', values)) ?? [];
    const [marked = []] = LIST.official?.((row) => (row === after ? 'HERE' : '')) ?? [];
    for (const label of labels) {
      const statistics = read(listPage(plain(withRow(marked, own, cells([label, '件', '999'])))));
      expect(table(statistics), label).toEqual(said(values));
      expect(statistics.found[0]?.unknownRows, label).toHaveLength(1);
    }
  });

  it.each([
    ['result.refused.inquiry', ['9.其他', '属于个人隐私', '属于工作秘密', '小计']],
    ['result.unavailable.unclear', ['4.其他', '信息不存在']],
    ['result.unprocessed.confirm', ['举报类申请', '投诉类申请', '非正常申请']],
    ['received', ['其中：网络申请', '本年撤回申请数量']],
    ['carriedOut', ['五、本年度撤回申请', '合计']],
  ])('in section 三, behind %s', (after, labels) => {
    const values = report('2021', 5);
    const layout = THREE['flat, numbered: none'];
    const [own = []] = layout?.('2021', textOf('2021', values)) ?? [];
    const [marked = []] = layout?.('2021', (row) => (row === after ? 'HERE' : '')) ?? [];
    for (const label of labels) {
      const row = [cell(label), ...cells(APPLICANTS.map(() => '999'))];
      const html = reportPage(2022, { ...sections('2021', values, true), three: plain(withRow(marked, own, row)) });
      const statistics = read(html);
      expect(table(statistics), label).toEqual(said(values));
      expect(
        statistics.found.flatMap(({ unknownRows }) => unknownRows),
        label,
      ).toHaveLength(1);
    }
  });
});
