import { describe, expect, it } from 'vitest';
import { PLAIN_LIST, renderList } from './render/list.ts';
import { statisticsOf } from './render/page.ts';

const grid = (rows: string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

describe('tables that are no official form', () => {
  it.each([
    [
      'a metadata table',
      grid([
        ['索引号', '014416330/2018-04736', '主题分类', '政府信息公开'],
        ['发布机构', '市政府办公室', '公开方式', '主动公开'],
        ['发布日期', '2019-03-20', '文号', '无'],
      ]),
    ],
    [
      'a budget',
      grid([
        ['项目', '预算数', '决算数'],
        ['一般公共服务支出', '1,234.5', '1,200.1'],
        ['行政运行', '800.0', '790.0'],
        ['行政事业性收费', '12', '13'],
        ['政府采购', '55', '54'],
        ['合计', '2101.5', '2057.1'],
      ]),
    ],
    [
      'matters of section 二 beside the year before, one header a form’s too',
      grid([
        ['信息内容', '上年', '本年', '增减'],
        ['行政许可', '12', '15', '3'],
        ['行政处罚', '4', '2', '-2'],
        ['行政强制', '0', '0', '0'],
      ]),
    ],
    [
      'a local table of requests',
      grid([
        ['县区', '收到申请数', '当面申请', '网络申请', '信函申请'],
        ['甲县', '12', '2', '8', '2'],
        ['乙县', '5', '1', '4', '0'],
        ['合计', '17', '3', '12', '2'],
      ]),
    ],
    [
      'a short local list in the words of the form',
      grid([
        ['申请方式', '数量'],
        ['当面申请', '3'],
        ['网络申请', '8'],
        ['信函申请', '2'],
        ['传真申请', '0'],
        ['合计', '13'],
      ]),
    ],
    [
      'permits by kind',
      grid([
        ['事项', '数量'],
        ['行政许可', '35'],
        ['行政处罚', '12'],
        ['行政强制', '0'],
      ]),
    ],
    ['layout', `<table><tr><td><h1>政府信息公开</h1><p>2019年收到申请12件。</p></td><td>行政复议</td></tr></table>`],
  ])('%s', (_, html) => {
    const statistics = statisticsOf(html);
    expect(statistics.form).toBeNull();
    expect(statistics.figures).toEqual([]);
    expect(statistics.found).toEqual([]);
  });

  it('a local table beside the form stays local, with its headers', () => {
    const local = grid([
      ['县区', '收到申请数', '当面申请', '网络申请'],
      ['甲县', '12', '2', '10'],
      ['乙县', '5', '1', '4'],
      ['合计', '17', '3', '14'],
    ]);
    const statistics = statisticsOf(renderList(new Map([['received', '40']]), PLAIN_LIST) + local);
    expect(statistics.figures.find((figure) => figure.row === 'received')?.raw).toBe('40');
    expect(statistics.local).toHaveLength(1);
    expect(statistics.local[0]).toMatchObject({
      columns: ['收到申请数', '当面申请', '网络申请'],
      rows: ['甲县', '乙县', '合计'],
    });
    expect(statistics.local[0]?.values[2]?.[0]?.reading).toEqual({
      state: 'number',
      low: 17_000_000,
      high: 17_000_000,
      approximate: false,
    });
  });

  it('headers over several rows are joined, a column of row numbers is no label', () => {
    const html = `<table><tr><td rowspan="2">序号</td><td rowspan="2">单位</td><td colspan="2">公开条数</td></tr>
      <tr><td>网站</td><td>公报</td></tr><tr><td>1</td><td>财政局</td><td>5</td><td>6</td></tr><tr><td>2</td><td>教育局</td><td>7</td><td>8</td></tr></table>`;
    expect(statisticsOf(html).local[0]).toMatchObject({
      columns: ['公开条数/网站', '公开条数/公报'],
      rows: ['1/财政局', '2/教育局'],
    });
  });

  it('a list of records is no table of figures', () => {
    const rows = Array.from({ length: 20 }, (_, i) => [`关于某事项的通知${i}`, '2019-03-20', '市政府']);
    expect(statisticsOf(grid([['标题', '日期', '来源'], ...rows])).local).toEqual([]);
  });
});

describe('who filled the 2014 table in', () => {
  const expected = {
    reportingBody: '商丘市机关事务服务中心',
    reportingDate: '2020-01-05',
    contactPhone: '0370-3289999',
    persons: ['单位负责人 卞晓鹏', '审核人 李华山', '填报人 陈志鹏'],
  };
  const summary = (html: string) => {
    const { reportingBody, reportingDate, contactPhone, persons } = statisticsOf(html).colophon;
    return {
      reportingBody: reportingBody?.value,
      reportingDate: reportingDate?.value,
      contactPhone: contactPhone?.value,
      persons: persons.map(({ role, value }) => `${role} ${value}`),
    };
  };
  const form = renderList(new Map([['received', '1']]), PLAIN_LIST);
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

  it('in paragraphs around it', () => {
    const before = '<p>填报单位（盖章）：商丘市机关事务服务中心</p>';
    const after =
      '<p>单位负责人:卞晓鹏 审核人:李华山  填报人:陈志鹏</p><p>联系电话:0370-3289999   填报日期:2020年1月5日</p>';
    expect(summary(before + form + after)).toEqual(expected);
  });

  it('in rows of it, label and value in one cell or in two', () => {
    const first = row('填 报 单 位（盖章）：商丘市机关事务服务中心');
    const last =
      row('单位负责人', '卞晓鹏', '') +
      row('审 核 人：', '李华山', '') +
      row('填报人：陈志鹏', '联系电话：0370-3289999', '填报日期：2020.1.5');
    const html = form.replace('<table border="1">', `$&${first}`).replace('</table>', `${last}</table>`);
    expect(summary(html)).toEqual(expected);
    expect(statisticsOf(html).found[0]?.unknownRows).toEqual([]);
  });

  it('a year or a unit behind the name is no part of it', () => {
    for (const rest of ['　　2019年度', '  （2019年）', '　单位：件']) {
      const { reportingBody } = statisticsOf(`<p>填报单位（盖章）：商丘市机关事务服务中心${rest}</p>${form}`).colophon;
      expect(reportingBody?.value).toBe('商丘市机关事务服务中心');
    }
  });

  it('stays empty where nothing is filled in', () => {
    const html = `<p>填报单位（盖章）：</p>${form}<p>单位负责人：  审核人：  填报人：</p><p>联系电话：  填报日期：  年 月 日</p>`;
    expect(summary(html)).toEqual({ persons: [] });
  });
});
