import { describe, expect, it } from 'vitest';
import { cleanReport } from '../../forms/clean-report.ts';
import { PLAIN_MATRIX, renderApplications, renderOutcomes } from './render/matrix.ts';
import { statisticsOf, table } from './render/page.ts';

/** A report of 2021's form with other numbers in each cell: what must be read, and as texts. */
let next = 0;
const report = cleanReport('2021', (most) => (next++ * 7) % (most + 1));
const all = Object.fromEntries([...report].map(([address, value]) => [address.slice(5), value]));
const values = new Map(Object.entries(all).map(([id, value]) => [id, String(value)]));
const of = (pattern: RegExp) => Object.fromEntries(Object.entries(all).filter(([id]) => pattern.test(id)));
const DISPUTES = of(/^(?:review|litigation)/);
const APPLICATIONS = of(/^(?:received|carried|result)/);

const td = (text: string | number, attributes = '') => `<td${attributes}>${text}</td>`;
const tr = (...cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
const CASES = [
  ['review', '行政复议'],
  ['litigation.direct', '未经复议直接起诉'],
  ['litigation.afterReview', '复议后起诉'],
] as const;
const ENDS = ['upheld', 'corrected', 'other', 'pending', 'total'];
const WORDS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const five = (id: string) => ENDS.map((end) => td(values.get(`${id}@${end}`) ?? ''));

describe('section 四', () => {
  it('is read where a page’s end cuts its header off its figures', () => {
    const whole = renderOutcomes('2021', values, PLAIN_MATRIX);
    const at = whole.lastIndexOf('<tr>');
    const cut = `${whole.slice(0, at)}</table><p>— 5 —</p><table>${whole.slice(at)}`;
    expect(table(statisticsOf(cut))).toEqual(DISPUTES);
  });

  it('is read where the end cuts the outcomes off the cases above them', () => {
    const cases = CASES.map(([, name]) => td(name, ' colspan="5"'));
    const outcomes = [...WORDS, ...WORDS, ...WORDS].map((word) => td(word));
    const figures = CASES.flatMap(([id]) => five(id));
    const pieces = [tr(...cases), tr(...outcomes), tr(...figures)];
    expect(table(statisticsOf(pieces.map((row) => `<table>${row}</table>`).join('<p>— 5 —</p>')))).toEqual(DISPUTES);
  });

  it('is read where the end cuts its header within, blank cells and all', () => {
    const words = WORDS.map((word) => td(word, ' rowspan="2"'));
    const head = tr(td('行政复议', ' colspan="5"'), td('行政诉讼', ' colspan="10"'));
    const cases = tr(...words, td('未经复议直接起诉', ' colspan="5"'), td('复议后起诉', ' colspan="5"'));
    const outcomes = tr(...[...WORDS, ...WORDS].map((word) => td(word)));
    const figures = CASES.flatMap(([id], i) => five(id).map((one, at) => (i === 1 && at < 3 ? td('') : one)));
    const cut = `<table>${head}${cases}</table><p>— 5 —</p><table>${outcomes}${tr(...figures)}</table>`;
    const blank = ['upheld', 'corrected', 'other'].map((end) => [`litigation.direct@${end}`, 'blank']);
    expect(table(statisticsOf(cut))).toEqual({ ...DISPUTES, ...Object.fromEntries(blank) });
  });

  it('takes no table of figures of another width for what was cut off', () => {
    const whole = renderOutcomes('2021', values, PLAIN_MATRIX);
    const header = `${whole.slice(0, whole.lastIndexOf('<tr>'))}</table>`;
    expect(statisticsOf(`${header}<table>${tr(...five('review'))}</table>`).figures).toEqual([]);
  });

  it('takes the cases from the line above where the table names the outcomes alone', () => {
    const html = CASES.map(
      ([id, name], i) =>
        `<p>${i + 1}.${name}</p><table>${tr(...WORDS.map((word) => td(word)))}${tr(...five(id))}</table>`,
    );
    expect(table(statisticsOf(html.join('')))).toEqual(DISPUTES);
    const full = html.join('').replace('2.', '（二）行政诉讼——').replace('3.', '（三）行政诉讼·');
    expect(table(statisticsOf(full))).toEqual(DISPUTES);
    const untitled = html.join('').replaceAll(/<p>.*?<\/p>/g, '<p>本年情况如下</p>');
    expect(statisticsOf(untitled).figures).toEqual([]);
  });
});

describe('section 三', () => {
  const flat = renderApplications('2021', values, { ...PLAIN_MATRIX, labels: 'flat', header: 'oneRow' });

  it('is read beside a copy of its first column, which stays while the others are scrolled', () => {
    const labels = flat.replace(/(<tr><td[^>]*>.*?<\/td>).*?<\/tr>/gs, '$1</tr>');
    expect(table(statisticsOf(labels + flat))).toEqual(APPLICATIONS);
    expect(table(statisticsOf(flat + labels))).toEqual(APPLICATIONS);
  });

  it('is read with an empty cell before, between or behind its figures, though its headers have none', () => {
    const parted = (behind: RegExp, put: string) =>
      flat.replace(/<tr>(<td[^>]*>[^<]*<\/td>)((?:<td>\d+<\/td>){7})<\/tr>/g, (_, label: string, figures: string) =>
        tr(label, figures.replaceAll(behind, put)),
      );
    for (const html of [parted(/<td>/g, '<td></td><td>'), parted(/<\/td>/g, '</td><td>&nbsp;</td>')])
      expect(table(statisticsOf(html))).toEqual(APPLICATIONS);
  });

  it('is read with 总计 for its only column', () => {
    const whole = renderApplications('2021', values, { ...PLAIN_MATRIX, labels: 'flat', header: 'oneRow' });
    const short = whole.replace(
      /<tr>(<td[^>]*>.*?<\/td>)(?:<td[^>]*>.*?<\/td>){6}(<td[^>]*>.*?<\/td>)<\/tr>/gs,
      '<tr>$1$2</tr>',
    );
    expect(table(statisticsOf(short))).toEqual(
      Object.fromEntries(Object.entries(APPLICATIONS).filter(([id]) => id.endsWith('@total'))),
    );
  });
});

describe('last year’s figures beside this year’s', () => {
  it('are no figures of this year where its first is blank', () => {
    const row = (label: string, ...cells: readonly string[]) => tr(td(label), ...cells.map((text) => td(text)));
    const html = `<table>${row('第二十条第（一）项')}${row('信息内容', '本年制发件数', '本年废止件数', '现行有效件数', '上年同期')}${row('规章', '0', '0', '3', '77')}${row('行政规范性文件', '', '2', '10', '77')}</table><table>${row('第二十条第（五）项')}${row('信息内容', '本年处理决定数量', '上年同期')}${row('行政许可', '', '77')}</table>`;
    const read = table(statisticsOf(html + renderApplications('2021', values, PLAIN_MATRIX)));
    expect(read).toMatchObject({
      'normative@made': 'blank',
      'normative@abolished': 2,
      'normative@inForce': 10,
      'licence@decisions': 'blank',
    });
  });

  const stock = of(/^(?:rules|normative)@/);
  const title = '云溪区林业局2022年政府信息公开工作年度报告';
  const beside = (years: readonly [string, string]) =>
    `<table>${tr(td('第二十条第（一）项', ' colspan="7"'))}${tr(
      td('信息内容', ' rowspan="2"'),
      ...['本年制发件数', '本年废止件数', '现行有效件数'].map((word) => td(word, ' colspan="2"')),
    )}${tr(...[1, 2, 3].flatMap(() => years.map((year) => td(year))))}${[
      ['rules', '规章'],
      ['normative', '行政规范性文件'],
    ]
      .map(([id, label = '']) =>
        tr(
          td(label),
          ...['made', 'abolished', 'inForce'].flatMap((column) => {
            const own = td(values.get(`${id}@${column}`) ?? '');
            return years[0] === '本年' || years[0] === '2022年' ? [own, td(977)] : [td(977), own];
          }),
        ),
      )
      .join('')}</table>`;

  it.each([
    [['本年', '上年'] as const],
    [['上年', '本年'] as const],
    [['2022年', '2021年'] as const],
    [['2021年', '2022年'] as const],
  ])('are left out, %s under each header', (years) => {
    expect(table(statisticsOf(`<h1>${title}</h1>${beside(years)}`, title))).toEqual(stock);
  });
});

describe('a header that says twice the same', () => {
  const html = (header: readonly string[]) =>
    `<table>${tr(td('第二十条第（一）项', ' colspan="4"'))}${tr(...['信息内容', ...header].map((word) => td(word)))}${[
      ['rules', '规章'],
      ['normative', '行政规范性文件'],
    ]
      .map(([id, label = '']) =>
        tr(td(label), ...['made', 'abolished', 'inForce'].map((column) => td(values.get(`${id}@${column}`) ?? ''))),
      )
      .join('')}</table>`;

  it('is a slip where all others stand in their places', () => {
    const slip = html(['本年制发件数', '本年制发件数', '现行有效件数']);
    expect(table(statisticsOf(slip))).toEqual(of(/^(?:rules|normative)@/));
  });

  it('leaves open what it heads where they do not', () => {
    const unclear = html(['现行有效件数', '本年制发件数', '本年制发件数']);
    expect(table(statisticsOf(unclear))).toEqual({
      'rules@inForce': all['rules@made'],
      'normative@inForce': all['normative@made'],
    });
  });
});

describe('headers that lost their last character', () => {
  it('are the form’s all the same', () => {
    const header = ['信息内容', '本年制发件', '本年废止件', '现行有效件'];
    const row = (id: string) =>
      ['made', 'abolished', 'inForce'].map((column) => td(values.get(`${id}@${column}`) ?? ''));
    const html = `<table>${tr(td('第二十条第（一）项', ' colspan="4"'))}${tr(...header.map((word) => td(word)))}${tr(
      td('规章'),
      ...row('rules'),
    )}${tr(td('规范性文件'), ...row('normative'))}</table>`;
    expect(table(statisticsOf(html))).toEqual(of(/^(?:rules|normative)@/));
  });
});
