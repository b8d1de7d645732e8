import { describe, expect, it } from 'vitest';
import { cleanReport } from '../../forms/clean-report.ts';
import { type Era, type MatrixStyle, PLAIN_MATRIX, renderReport } from './render/matrix.ts';
import { statisticsOf, table } from './render/page.ts';

/** A report of different numbers, its rendering, and what must be read. */
function sample(era: Era, style: Partial<MatrixStyle> = {}) {
  let next = 0;
  const report = cleanReport(era, (most) => (next++ * 7) % (most + 1));
  const expected = Object.fromEntries([...report].map(([address, value]) => [address.slice(5), value]));
  const values = new Map(Object.entries(expected).map(([id, value]) => [id, String(value)]));
  return { expected, values, html: renderReport(era, values, { ...PLAIN_MATRIX, ...style }) };
}

/** The rows of the table that holds `word`, for changing them one by one. */
function changeRows(html: string, word: string, change: (row: string, at: number) => string): string {
  return html.replace(/<table>.*?<\/table>/gs, (whole) => {
    if (!whole.includes(word)) return whole;
    let at = 0;
    return whole.replace(/<tr>.*?<\/tr>/gs, (row) => change(row, at++));
  });
}

const SECTION_THREE = '本年新收';

describe('sections of 2019 and 2021 in unusual shapes', () => {
  it('a category span that is too short or too long: seven values stand in the order of the header', () => {
    const { html, expected } = sample('2021');
    const short = html.replace(/<td rowspan="8">\(三\)不予公开/, '<td rowspan="7">(三)不予公开');
    expect(short).not.toBe(html);
    expect(table(statisticsOf(short))).toEqual(expected);
    const long = html.replace(/<td rowspan="3">\(四\)无法提供/, '<td rowspan="4">(四)无法提供');
    expect(long).not.toBe(html);
    expect(table(statisticsOf(long))).toEqual(expected);
  });

  it('a column of row numbers before the labels', () => {
    const { html, expected } = sample('2021', { labels: 'flat', header: 'oneRow' });
    const numbered = changeRows(html, SECTION_THREE, (row, at) =>
      row.replace('<tr>', `<tr><td>${at === 0 ? '序号' : at}</td>`),
    );
    expect(table(statisticsOf(numbered))).toEqual(expected);
  });

  it('an empty column between labels and values, and one at the end', () => {
    const { html, expected } = sample('2019', { labels: 'flat', header: 'oneRow' });
    const spaced = changeRows(html, SECTION_THREE, (row) =>
      row.replace('</td>', '</td><td>&nbsp;</td>').replace('</tr>', '<td></td></tr>'),
    );
    expect(table(statisticsOf(spaced))).toEqual(expected);
  });

  it('labels that name their category too', () => {
    const { html, expected } = sample('2021', { labels: 'flat' });
    const joined = html
      .replace('>1.属于国家秘密', '>（三）不予公开：1.属于国家秘密')
      .replace('>2.重复申请', '>不予处理-重复申请')
      .replace('>3.其他<', '>（六）其他处理 3.其他<');
    expect(table(statisticsOf(joined))).toEqual(expected);
  });

  it('the total in front of the applicants', () => {
    const { html, expected } = sample('2021', { labels: 'flat', header: 'oneRow' });
    const turned = changeRows(html, SECTION_THREE, (row) => {
      const cells = [...row.matchAll(/<td[^>]*>.*?<\/td>/gs)].map(([cell]) => cell);
      const [label = '', ...rest] = cells.slice(-8);
      return `<tr>${label}${rest.at(-1)}${rest.slice(0, -1).join('')}</tr>`;
    });
    expect(table(statisticsOf(turned))).toEqual(expected);
  });

  it('a header that was lost in part: by order, with exactly seven values', () => {
    const { html, expected } = sample('2021');
    const damaged = html.replace('科研机构', '').replace('社会公益组织', '？？');
    expect(table(statisticsOf(damaged))).toEqual(expected);
    const fewer = changeRows(damaged, SECTION_THREE, (row) =>
      row.includes('予以公开') ? row.replace(/<td>\d+<\/td>(?=<td>\d+<\/td><\/tr>)/, '') : row,
    );
    expect(table(statisticsOf(fewer))).not.toHaveProperty(['result.granted@research']);
  });

  it('rows in another order, 其他处理 before 不予处理', () => {
    const { html, expected } = sample('2019', { labels: 'repeated' });
    const rows = [...html.matchAll(/<tr><td>三、本年度办理结果<\/td>.*?<\/tr>/gs)].map(([row]) => row);
    const turned = rows.reduce((text, row, i) => text.replace(row, `@${i}@`), html);
    const backwards = rows.reduce((text, _, i) => text.replace(`@${i}@`, rows[rows.length - 1 - i] ?? ''), turned);
    expect(table(statisticsOf(backwards))).toEqual(expected);
  });

  it('signs, money and faults', () => {
    const { values } = sample('2019');
    const odd = new Map([
      ...values,
      ['licence@change', '+2'],
      ['service@change', '减1'],
      ['penalty@change', '-3'],
      ['coercion@change', '持平'],
      ['procurement@amount', '251000元'],
      ['received@natural', '-1'],
      ['received@total', '若干'],
    ]);
    const statistics = statisticsOf(renderReport('2019', odd, PLAIN_MATRIX));
    expect(table(statistics)).toMatchObject({
      'licence@change': 2,
      'service@change': -1,
      'penalty@change': -3,
      'coercion@change': 0,
      'procurement@amount': 25.1,
      'received@natural': 'unreadable',
      'received@total': 'unreadable',
    });
    const of = (address: string) => statistics.figures.find((figure) => figure.address === address);
    expect(of('2019:procurement@amount')?.unitWritten).toBe('元');
    expect(of('2019:received@natural')?.fault).toBe('negative');
    expect(of('2019:received@total')?.fault).toBe('text');
  });

  it('money under a header that says 元', () => {
    const { values } = sample('2021');
    const html = renderReport('2021', new Map([...values, ['charge@amount', '125000']]), PLAIN_MATRIX);
    const inYuan = html.replace('本年收费金额（单位：万元）', '本年收费金额（元）');
    const charge = statisticsOf(inYuan).figures.find((figure) => figure.row === 'charge');
    expect(charge).toMatchObject({ unitWritten: null, reading: { low: 12_500_000 } });
  });

  it('a 合计 inside a group of refusals is not the total of all results', () => {
    const { html, expected } = sample('2021', { labels: 'repeated' });
    const extra = html.replace(
      /<tr><td>三、本年度办理结果<\/td><td>\(四\)无法提供/,
      `<tr><td>三、本年度办理结果</td><td>(三)不予公开</td><td>合计</td>${'<td>5</td>'.repeat(7)}</tr>$&`,
    );
    expect(extra).not.toBe(html);
    const statistics = statisticsOf(extra);
    expect(table(statistics)).toEqual(expected);
    expect(statistics.found.flatMap((found) => found.unknownRows)).toHaveLength(1);
  });

  it.each(['row', 'three', 'onEnd', 'stacked'] as const)(
    'section 四 (%s) in two tables, or with its header lost',
    (outcomes) => {
      const { html, expected } = sample('2021', { outcomes });
      if (outcomes === 'stacked') {
        const parted = html.replace('<tr><td colspan="5">未经复议', '</table><table>$&');
        expect(table(statisticsOf(parted))).toEqual(expected);
      }
      if (outcomes === 'row') {
        const damaged = html.replace(/<td colspan="5">复议后起诉<\/td>/, '<td>复议后起诉</td>');
        expect(damaged).not.toBe(html);
        expect(table(statisticsOf(damaged))).toEqual(expected);
      }
      expect(table(statisticsOf(html.replaceAll('总计', '合 计')))).toEqual(expected);
    },
  );

  it('section 四 under one row of joined headers, or with 行政诉讼 in every label', () => {
    const { html, expected } = sample('2021', { outcomes: 'three' });
    const named = html
      .replace('>未经复议直接起诉<', '>行政诉讼（未经复议直接起诉）<')
      .replace('>复议后起诉<', '>行政诉讼—复议后起诉<');
    expect(table(statisticsOf(named))).toEqual(expected);
    const { html: inRow } = sample('2021');
    const joined = changeRows(inRow, '复议后起诉', (row, at) => {
      if (at < 2) return '';
      if (at > 2) return row;
      const words = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
      const cells = ['行政复议', '行政诉讼未经复议直接起诉', '复议后起诉'].flatMap((group) =>
        words.map((word) => `<td>${group}${word}</td>`),
      );
      return `<tr>${cells.join('')}</tr>`;
    });
    expect(table(statisticsOf(joined))).toEqual(expected);
  });

  it('section 三 with the group in every header', () => {
    const { html, expected } = sample('2021', { labels: 'flat', header: 'oneRow' });
    const joined = html
      .replace('商业<br>企业', '法人或其他组织—商业企业')
      .replace('<td>其他</td><td>总计</td></tr>', '<td>法人或其他组织（其他）</td><td>总计</td></tr>');
    expect(joined).not.toBe(html);
    expect(table(statisticsOf(joined))).toEqual(expected);
  });

  it('one cell for a whole row: nothing is nothing for everyone, a number is nobody’s', () => {
    const { html, expected } = sample('2021', { labels: 'flat' });
    const merged = (text: string) =>
      html.replace(/(8\.属于行政查询事项<\/td>)(?:<td>\d+<\/td>){7}/, `$1<td colspan="7">${text}</td>`);
    expect(merged('无')).not.toBe(html);
    const columns = Object.keys(expected).filter((address) => address.startsWith('result.refused.inquiry@'));
    const said = (value: string) => Object.fromEntries(columns.map((address) => [address, value]));
    expect(table(statisticsOf(merged('无')))).toEqual({
      ...expected,
      ...Object.fromEntries(columns.map((at) => [at, 0])),
    });
    expect(table(statisticsOf(merged('——')))).toEqual({ ...expected, ...said('dash') });
    const seven = statisticsOf(merged('7'));
    for (const address of columns) expect(table(seven)).not.toHaveProperty([address]);
    expect(seven.found.flatMap(({ missingRows }) => missingRows)).toEqual([]);
  });

  it('one cell for neighbours that are all 0 says so of each, in sections 三 and 四', () => {
    const { html, expected } = sample('2021', { labels: 'flat' });
    const noughts = html.replace(/<td>\d+<\/td>/g, (cell, at: number) => (at % 3 ? '<td>0</td>' : cell));
    const merged = noughts.replace(
      /(?:<td>0<\/td>\s*){2,}/g,
      (run) => `<td colspan="${run.split('<td>').length - 1}">0</td>`,
    );
    expect(merged).toContain('<td colspan="3">0</td>');
    const truth = table(statisticsOf(noughts));
    expect(Object.keys(truth).sort()).toEqual(Object.keys(expected).sort());
    expect(table(statisticsOf(merged))).toEqual(truth);
    // A number over two columns is of neither.
    const seven = table(statisticsOf(merged.replaceAll('<td colspan="2">0</td>', '<td colspan="2">7</td>')));
    for (const [address, value] of Object.entries(seven)) expect([address, value]).toEqual([address, truth[address]]);
  });

  it('quotation marks of Taiwan are no brackets around a remark', () => {
    const { html, expected } = sample('2021');
    const quoted = html.replaceAll('“', '「').replaceAll('”', '」');
    expect(quoted).toContain('危及「三安全一稳定」');
    expect(table(statisticsOf(quoted))).toEqual(expected);
  });

  it.each([
    ['? ', ''],
    ['??', ''],
    ['Â ', ''],
    ['\ufffd', ''],
    ['', '?'],
    [' ', ' Â'],
    ['“', '”'],
    ['：', ''],
  ])('marks, and what mirrors make of spaces they cannot write, are no part of a figure: %j 5 %j', (before, behind) => {
    const { html, expected } = sample('2021');
    const lost = html.replace(/<td>(\d[\d.]*)<\/td>/g, `<td>${before}$1${behind}</td>`);
    expect(lost).not.toBe(html);
    expect(table(statisticsOf(lost))).toEqual(expected);
  });

  it('tells the forms apart by their rows and columns, whatever the title says', () => {
    for (const era of ['2019', '2021'] as const) {
      const { html } = sample(era);
      const other = era === '2019' ? '2022' : '2019';
      expect(statisticsOf(html, `某市${other}年政府信息公开工作年度报告`).form).toBe(era);
    }
  });

  it('section 四 alone belongs to the form in force for the year in the title', () => {
    const alone = (title: string) => {
      const [, section = ''] = sample('2021').html.split('<h3>四、');
      return statisticsOf(`<h3>四、${section}`, title).form;
    };
    expect(alone('某局2019年政府信息公开工作年度报告')).toBe('2019');
    expect(alone('某局2023年政府信息公开工作年度报告')).toBe('2021');
  });
});
