import { describe, expect, it } from 'vitest';
import { FORM_2014 } from '../../../../lib/forms/form2014.ts';
import { rowsOf } from '../../../../lib/forms/walk.ts';
import { PLAIN_LIST, renderList } from './render/list.ts';
import { statisticsOf, table } from './render/page.ts';

const rows = FORM_2014.tables.flatMap(rowsOf).filter(({ row }) => !row.heading);
/** Other numbers in each row, which do not count on. */
const counted = new Map(rows.map(({ row }, i) => [row.id, String(3 * i + 1)]));
const expected = Object.fromEntries(rows.map(({ row }, i) => [row.id, 3 * i + 1]));
const plain = renderList(counted, PLAIN_LIST);

const tr = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const lines = (html: string) => [...html.matchAll(/<tr>.*?<\/tr>/gs)].map(([line]) => line);

describe('the 2014 table in unusual shapes', () => {
  it('two blocks side by side', () => {
    const cells = rows.map(({ row }) => [row.label, row.unit ?? '', counted.get(row.id) ?? '']);
    const half = Math.ceil(cells.length / 2);
    const header = tr('统计指标', '单位', '统计数', '统计指标', '单位', '统计数');
    const body = cells.slice(0, half).map((left, i) => tr(...left, ...(cells[half + i] ?? ['', '', ''])));
    expect(table(statisticsOf(`<table>${header}${body.join('')}</table>`))).toEqual(expected);
    expect(table(statisticsOf(`<table>${body.join('')}</table>`))).toEqual(expected);
  });

  it('several rows squeezed into one by line breaks, blanks among them', () => {
    const squeezed = tr(
      '1.政府公报公开政府信息数<br>2.政府网站公开政府信息数<br>3.政务微博公开政府信息数<br>4.政务微信公开政府信息数<br>5.其他方式公开政府信息数',
      '条<br>条<br>条<br>条<br>条',
      '7<br>83<br><br>12<br>5',
    );
    const others = lines(plain).filter((line) => !/公报公开|网站公开|微博公开|微信公开|其他方式公开/.test(line));
    const html = `<table>${[...others.slice(0, 6), squeezed, ...others.slice(6)].join('')}</table>`;
    expect(table(statisticsOf(html))).toMatchObject({
      'channel.gazette': 7,
      'channel.website': 83,
      'channel.weibo': 'blank',
      'channel.wechat': 12,
      'channel.other': 5,
      received: expected.received,
    });
  });

  it('leaves squeezed rows out where labels and values do not pair up', () => {
    const squeezed = tr('1.当面申请数<br>2.传真申请数<br>3.网络申请数<br>4.信函申请数', '件', '7<br>83');
    const others = lines(plain).filter((line) => !/当面申请|传真申请|网络申请|信函申请/.test(line));
    const found = table(
      statisticsOf(`<table>${[...others.slice(0, 20), squeezed, ...others.slice(20)].join('')}</table>`),
    );
    expect(found).not.toHaveProperty(['received.inPerson']);
    expect(found.closed).toBe(expected.closed);
  });

  it('a label broken over lines is one label', () => {
    const html = plain.replace('主要负责同志参加政府网站在线访谈次数', '主要负责同志参加<br>政府网站在线访谈次数');
    expect(table(statisticsOf(html))).toEqual(expected);
  });

  it('the repeated rows land under the parent before them, whatever the order of the blocks', () => {
    const all = lines(plain);
    const at = (word: string) => all.findIndex((line) => line.includes(word));
    const [review, litigation, complaints] = [at('四、行政复议'), at('五、行政诉讼'), at('六、举报')];
    const swapped = [
      ...all.slice(0, review),
      ...all
        .slice(litigation, complaints)
        .map((line) => line.replace('维持具体行政行为或者驳回原告诉讼请求数', '维持具体行政行为数')),
      ...all.slice(review, litigation),
      ...all.slice(complaints),
    ];
    expect(table(statisticsOf(`<table>${swapped.join('')}</table>`))).toEqual(expected);
  });

  it('abbreviated labels', () => {
    const html = plain
      .replace('1.当面申请数', '当面申请')
      .replace('2.传真申请数', '传真申请数量（件）')
      .replace('(一)收到申请数', '收到政府信息公开申请总数')
      .replace('(二)申请办结数', '办结数')
      .replace('5.其他方式公开政府信息数', '其他方式')
      .replace('5.其他方式回应事件数', '其它方式')
      .replace('(三)其他情形数', '其他')
      .replace('(一)维持具体行政行为或者驳回原告诉讼请求数', '维持具体行政行为')
      .replace('3.政务微博公开政府信息数', '政务微博公开政府信自数');
    expect(table(statisticsOf(html))).toEqual(expected);
  });

  it('a category column whose first row is the category itself', () => {
    const category = lines(plain).flatMap((line) => {
      if (line.includes('(一)收到申请数'))
        return [line.replace('<td>', '<td rowspan="5">').replace('</td>', '</td><td>总数</td>')];
      if (/当面申请|传真申请|网络申请|信函申请/.test(line)) return [line];
      return [line.replace('<td>', '<td colspan="2">')];
    });
    expect(table(statisticsOf(`<table>${category.join('')}</table>`))).toEqual(expected);
  });

  it('a row of the category column that the form does not have is unknown, not the category’s', () => {
    const odd = lines(plain).flatMap((line) => {
      if (line.includes('(一)收到申请数')) return [line.replace('<td>', '<td colspan="2">')];
      if (line.includes('当面申请'))
        return [
          line.replace('<td>', '<td rowspan="6">收到申请数</td><td>'),
          tr('书面申请数', '件', '77'),
          tr('其他', '件', '78'),
        ];
      if (/传真申请|网络申请|信函申请/.test(line)) return [line];
      return [line.replace('<td>', '<td colspan="2">')];
    });
    const statistics = statisticsOf(`<table>${odd.join('')}</table>`);
    expect(table(statistics)).toEqual(expected);
    expect(statistics.found[0]?.unknownRows).toHaveLength(2);
  });

  it('a remark in a row of its own, with the figure beside it', () => {
    const html = plain.replace(
      '（不同渠道和方式公开相同信息计1条）</td>',
      '</td><td></td><td></td></tr><tr><td>（不同渠道和方式公开相同信息计1条）</td>',
    );
    const statistics = statisticsOf(html);
    expect(table(statistics)).toEqual(expected);
    expect(statistics.found[0]?.unknownRows).toEqual([]);
  });

  it('a column that explains the rows, a column of row numbers, values before labels', () => {
    const explained = lines(plain).map((line, i) =>
      line.replace('</td>', `</td><td>${i === 0 ? '指标解释' : `本年度内依法统计的数量，口径见通知第${i}项`}</td>`),
    );
    expect(table(statisticsOf(`<table>${explained.join('')}</table>`))).toEqual(expected);
    const turned = lines(plain).map((line) =>
      line.replace(/<tr>(<td>.*?<\/td>)(<td>.*?<\/td>)(<td>.*?<\/td>)<\/tr>/s, '<tr>$3$2$1</tr>'),
    );
    expect(table(statisticsOf(`<table>${turned.join('')}</table>`))).toEqual(expected);
  });

  it('headings as a category column, the rows beside them', () => {
    const html = FORM_2014.tables
      .flatMap((form) => form.rows)
      .map((top) => {
        const inner = rowsOf({ id: '', title: '', columns: [], rows: top.heading ? (top.children ?? []) : [top] });
        return inner
          .map(({ row }, i) => {
            const category = i === 0 ? `<td rowspan="${inner.length}">${top.item.replace(/情况$|数量$/, '')}</td>` : '';
            return `<tr>${category}<td>${row.label}</td><td>${row.unit ?? ''}</td><td>${counted.get(row.id) ?? ''}</td></tr>`;
          })
          .join('');
      })
      .join('');
    expect(table(statisticsOf(`<table>${html}</table>`))).toEqual(expected);
    const header = '<tr><td>类别</td><td>统计指标</td><td>单位</td><td>统计数</td></tr>';
    const statistics = statisticsOf(`<table>${header}${html}</table>`);
    expect(table(statistics)).toEqual(expected);
    expect(statistics.found[0]).toMatchObject({ missingRows: [], unknownRows: [] });
  });

  it('a table for every row, header cells for labels', () => {
    const each = lines(plain).map((line) => `<table>${line.replace('<td>', '<th>').replace('</td>', '</th>')}</table>`);
    expect(table(statisticsOf(each.join('')))).toEqual(expected);
  });

  it('takes the later of two year columns, and neither of two that say nothing', () => {
    const years = lines(plain).map((line, i) =>
      line.replace(
        /<td>([^<]*)<\/td><\/tr>/,
        i === 0 ? '<td>2015年</td><td>2016年</td></tr>' : '<td>5</td><td>$1</td></tr>',
      ),
    );
    expect(table(statisticsOf(`<table>${years.join('')}</table>`))).toEqual(expected);
    const unknown = years.map((line) => line.replace('2015年', '甲').replace('2016年', '乙'));
    expect(statisticsOf(`<table>${unknown.slice(1).join('')}</table>`).figures).toEqual([]);
  });

  it('keeps faults and units apart from figures', () => {
    const odd = new Map([
      ...counted,
      ['received', '-3'],
      ['closed', '见附件'],
      ['replied', '2.5'],
      ['fees', '251000元'],
    ]);
    const { figures } = statisticsOf(renderList(odd, PLAIN_LIST));
    const of = (row: string) => figures.find((figure) => figure.row === row);
    expect(of('received')).toMatchObject({ fault: 'negative', reading: { state: 'unreadable' }, raw: '-3' });
    expect(of('closed')?.fault).toBe('text');
    expect(of('replied')?.fault).toBe('fraction');
    expect(of('fees')).toMatchObject({ unitWritten: '元', reading: { low: 25_100_000, high: 25_100_000 } });
  });

  it('a number in a heading row is kept as the heading’s', () => {
    const html = plain.replace(/(一、主动公开情况<\/td><td>——<\/td><td>)——/, '$1102');
    const heading = statisticsOf(html).figures.find((figure) => figure.row === 'h.proactive');
    expect(heading).toMatchObject({ heading: true, reading: { state: 'number', low: 102_000_000 } });
  });

  it('the same table twice: one reading where they agree, a conflict where they do not', () => {
    expect(table(statisticsOf(plain + plain))).toEqual(expected);
    const other = renderList(new Map([...counted, ['received', '999']]), PLAIN_LIST);
    expect(table(statisticsOf(plain + other))).toEqual({ ...expected, received: 'conflict' });
    expect(table(statisticsOf(`${plain}<div style="display:none">${other}</div>`))).toEqual(expected);
  });

  it('names missing and unknown rows', () => {
    const html = plain
      .replace(/<tr><td>1\.当面申请数.*?<\/tr>/s, '')
      .replace(/<tr><td>2\.传真申请数/, `${tr('电话预约数', '件', '4')}$&`);
    const [found] = statisticsOf(html).found;
    expect(found?.missingRows).toEqual(['received.inPerson']);
    expect(found?.unknownRows).toHaveLength(1);
  });
});

describe('the 2014 table that is no table in the markup', () => {
  const cells = FORM_2014.tables
    .flatMap(rowsOf)
    .map(({ row }) => [
      row.label,
      row.heading ? '——' : (row.unit ?? ''),
      row.heading ? '——' : (counted.get(row.id) ?? ''),
    ]);
  it.each([
    ['lines of text', cells.map((line) => `<p>${line.join(' ')}</p>`).join('')],
    ['one block with line breaks', `<div>${cells.map((line) => line.join('&nbsp;&nbsp;')).join('<br>')}</div>`],
    [
      'list items',
      `<ul>${cells.map(([label, unit, value]) => `<li>${label}：${value}${unit === '——' ? '' : unit}</li>`).join('')}</ul>`,
    ],
    [
      'boxes',
      cells
        .map((line) => `<div class="tr">${line.map((cell) => `<div class="td">${cell}</div>`).join('')}</div>`)
        .join(''),
    ],
    [
      'cells that hold label and figure',
      `<table>${cells.map(([label, unit, value]) => `<tr><td>${label}：${value}${unit === '——' ? '' : unit}</td><td></td></tr>`).join('')}</table>`,
    ],
  ])('%s', (_, html) => {
    const statistics = statisticsOf(`<h2>政府信息公开情况统计表</h2>${html}`);
    expect(statistics.form).toBe('2014');
    expect(table(statistics)).toEqual(expected);
  });

  it('prose that names the same statistics is none', () => {
    const prose = `<p>2016年，我局收到申请12件，其中当面申请2件，网络申请10件。</p><p>按时办结12件。</p><p>延期办结0件。</p><p>同意公开答复 12</p>`;
    expect(statisticsOf(prose).form).toBeNull();
  });
});
