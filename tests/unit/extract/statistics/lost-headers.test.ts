import { describe, expect, it } from 'vitest';
import { cleanReport } from '../../forms/clean-report.ts';
import { reportPage } from './pasted/page.ts';
import { PASTES } from './pasted/pastes.ts';
import { THREE } from './pasted/three.ts';
import { TWO } from './pasted/two.ts';
import { statisticsOf, table } from './render/page.ts';

let next = 0;
const report = cleanReport('2021', (most) => (next++ * 7 + 3) % (most + 1));
const text = (row: string, column?: string) => String(report.get(`2021:${row}@${column}`));
const truth = Object.fromEntries([...report].map(([address, value]) => [address.slice(5), value]));
const plain = PASTES.plain ?? (() => '');
const three = (THREE.official?.('2021', text) ?? []).map(plain).join('');
const documents = plain([...(TWO['five tables']?.('2021', text)[0] ?? [])]);
const read = (two: string, applications = three) =>
  table(statisticsOf(reportPage(2022, { two, three: applications, four: '' })));
const of = (...rows: readonly string[]) =>
  Object.fromEntries(Object.entries(truth).filter(([id]) => rows.includes(id.slice(0, id.indexOf('@')))));

const td = (words: string, span = 1) => `<td colspan="${span}">${words}</td>`;
const tr = (...cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
/** Sections （五）, （六） and （八） below one another, in one table of four columns. */
const ONE = [
  tr(td('第二十条第（五）项', 4)),
  tr(td('信息内容'), td('本年处理决定数量', 3)),
  tr(td('行政许可'), td(text('licence', 'decisions'), 3)),
  tr(td('第二十条第（六）项', 4)),
  tr(td('信息内容'), td('本年处理决定数量', 3)),
  tr(td('行政处罚'), td(text('penalty', 'decisions'), 3)),
  tr(td('行政强制'), td(text('coercion', 'decisions'), 3)),
  tr(td('第二十条第（八）项', 4)),
  tr(td('信息内容'), td('本年收费金额（单位：万元）', 3)),
  tr(td('行政事业性收费'), td(text('charge', 'amount'), 3)),
];
const ROWS = ['licence', 'penalty', 'coercion', 'charge'];

describe('a header cell that is gone', () => {
  it.each(['本年制发件数', '本年废止件数', '现行有效件数'])(
    'of section 二 (%s): as many figures as the form has columns',
    (name) => {
      const cell = new RegExp(`<td[^>]*>${name}</td>`);
      expect(documents).toMatch(cell);
      expect(read(documents.replace(cell, ''))).toMatchObject(of('rules', 'normative'));
    },
  );

  it('of section 二, where another header stands over the last cell: it is what that says', () => {
    const remarked = documents
      .replace(/<td[^>]*>本年制发件数<\/td>/, '')
      .replace(/(现行有效件数<\/td>)/, '$1<td>备注</td>');
    expect(read(remarked)['rules@inForce']).toBe(truth['rules@abolished']);
  });

  it('法人或其他组织 in section 三, so that 总计 stands before 商业企业', () => {
    const cell = /<td[^>]*>法人或其他组织<\/td>/;
    expect(three).toMatch(cell);
    const found = read(documents, three.replace(cell, ''));
    expect(found).toEqual({ ...of('rules', 'normative'), ...read('', three) });
  });

  it('none is where the page puts 总计 first of its own will', () => {
    const heads = ['自然人', '总计', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
    const order = [0, 6, 1, 2, 3, 4, 5];
    const ids = ['natural', 'commercial', 'research', 'social', 'legal', 'otherOrganisation', 'total'];
    const rows = [
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '（一）予以公开',
      '（七）总计',
      '四、结转下年度继续办理',
    ];
    const named = ['received', 'carriedIn', 'result.granted', 'result.total', 'carriedOut'];
    const html = rows.map((label, i) => tr(td(label), ...order.map((at) => td(text(named[i] ?? '', ids[at])))));
    expect(read('', `<table>${tr(td('申请人'), ...heads.map((head) => td(head)))}${html.join('')}</table>`)).toEqual(
      of(...named),
    );
  });
});

describe('one table for all of section 二 that a page’s end cut', () => {
  it('is read wherever the cut is', () => {
    for (let at = 1; at < ONE.length; at++) {
      const cut = `<table>${ONE.slice(0, at).join('')}</table><p>— 2 —</p><table>${ONE.slice(at).join('')}</table>`;
      expect(read(cut), String(at)).toMatchObject(of(...ROWS));
    }
  });

  it('what is a table of another width, or one with words of its own above, is no piece of it', () => {
    const [head, rest] = [ONE.slice(0, 5).join(''), (span: number) => tr(td('行政处罚'), td('77', span))];
    const parts = (second: string) => `<table>${head}</table><table>${second}</table>`;
    expect(read(parts(rest(1)))).not.toHaveProperty(['penalty@decisions']);
    expect(read(parts(tr(td('事项'), td('上年数', 3)) + rest(3)))).not.toHaveProperty(['penalty@decisions']);
  });
});

it('今年, 当年 and 去年 are what the form calls 本年 and 上年', () => {
  for (const word of ['今年', '当年'])
    expect(
      read(
        documents.replaceAll('本年', word),
        three.replaceAll('本年新收', `${word}新收`).replaceAll('上年结转', '去年结转'),
      ),
    ).toEqual(read(documents));
});

describe('section 四 with an outcome to a row and the cases above', () => {
  const cases = ['review', 'litigation.direct', 'litigation.afterReview'];
  const outcomes = { upheld: '结果维持', corrected: '结果纠正', other: '其他结果', pending: '尚未审结', total: '总计' };
  const head = ['行政复议', '未经复议直接起诉', '复议后起诉'].map((name) => td(name));
  const rows = Object.entries(outcomes).map(([id, name]) => [td(name), ...cases.map((row) => td(text(row, id)))]);
  const page = (first: readonly string[], body: readonly (readonly string[])[]) =>
    table(
      statisticsOf(
        reportPage(2022, {
          two: '',
          three,
          four: `<table>${tr(...first)}${body.map((row) => tr(...row)).join('')}</table>`,
        }),
      ),
    );

  it('is read below its cases, and below a header that lost the empty cell before them', () => {
    expect(page([td(''), ...head], rows)).toMatchObject(of(...cases));
    expect(page(head, rows)).toMatchObject(of(...cases));
  });

  it('a row that lost a cell gives no figure, the others theirs', () => {
    for (let row = 0; row < rows.length; row++)
      for (let at = 1; at < 4; at++) {
        const found = page(
          [td(''), ...head],
          rows.map((own, i) => (i === row ? own.toSpliced(at, 1) : own)),
        );
        const left = Object.entries(of(...cases)).filter(([id]) => !id.endsWith(`@${Object.keys(outcomes)[row]}`));
        expect(Object.fromEntries(Object.entries(found).filter(([id]) => /^(?:review|litigation)/.test(id)))).toEqual(
          Object.fromEntries(left),
        );
      }
  });
});

it('section 四 with its cases below one another, cut in the middle by a page’s end', () => {
  const outcomes = { upheld: '结果维持', corrected: '结果纠正', other: '其他结果', pending: '尚未审结', total: '总计' };
  const cases = { review: '行政复议', 'litigation.direct': '未经复议直接起诉', 'litigation.afterReview': '复议后起诉' };
  const head = tr(td(''), ...Object.values(outcomes).map((name) => td(name)));
  const rows = Object.entries(cases).map(([id, name]) =>
    tr(td(name), ...Object.keys(outcomes).map((end) => td(text(id, end)))),
  );
  const page = (first: string, second: string) =>
    table(
      statisticsOf(
        reportPage(2022, { two: '', three, four: `<table>${first}</table><p>— 5 —</p><table>${second}</table>` }),
      ),
    );
  for (let at = 1; at < 3; at++)
    expect(page(head + rows.slice(0, at).join(''), rows.slice(at).join(''))).toMatchObject(of(...Object.keys(cases)));
  const other = tr(td('复议后起诉'), td('9'));
  expect(page(head + rows.slice(0, 2).join(''), other)).not.toHaveProperty(['litigation.afterReview@upheld']);
});
