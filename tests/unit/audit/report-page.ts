import { addressBook } from '../../../lib/forms/address-book.ts';
import { formById } from '../../../lib/forms/index.ts';
import type { FormId, FormRow, FormTable } from '../../../lib/forms/model.ts';
import { rowsOf } from '../../../lib/forms/walk.ts';

/** How a portal writes the same report; every choice keeps its meaning. */
export interface Style {
  readonly metadata: 'table' | 'dl' | 'spans' | 'list';
  /** How figures are written. */
  readonly digits: 'plain' | 'fullWidth' | 'separators' | 'spaced' | 'paragraph';
  /** What stands in a cell of 0. */
  readonly zero: '0' | 'blank' | 'dash';
  readonly unitColumn: boolean;
  readonly titleRow: boolean;
  /** Labels with the official numbering, or without. */
  readonly numbering: boolean;
  readonly wrapper: 'div' | 'section' | 'table';
  /** Section 四 in one row of fifteen, or three rows of five. */
  readonly reviewRows: 1 | 3;
  /** Section 二 as one table or one each. */
  readonly oneDisclosureTable: boolean;
}

export const PLAIN: Style = {
  metadata: 'table',
  digits: 'plain',
  zero: '0',
  unitColumn: true,
  titleRow: false,
  numbering: true,
  wrapper: 'div',
  reviewRows: 1,
  oneDisclosureTable: false,
};

/** Figures of a report by address; null is a blank cell. */
export type Values = ReadonlyMap<string, number | null>;

const BODY = '云溪市林业局';

/** A page that a portal might serve for this report. */
export function reportPage(form: FormId, year: number, values: Values, style: Style): string {
  const title = `${BODY}${year}年政府信息公开工作年度报告`;
  const published = `${year + 1}-01-18`;
  const text = form === '2014' ? report2014(year, values, style) : reportSince2019(form, year, values, style);
  const inner = `${metadata(title, published, year, style)}<h1>${title}</h1>
<p>发布时间：${published}　来源：本网　浏览次数：1284</p><div class="article">${text}</div>`;
  const open = {
    div: '<div class="content">',
    section: '<section id="main">',
    table: '<table class="layout"><tr><td>',
  };
  const close = { div: '</div>', section: '</section>', table: '</td></tr></table>' };
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>${title}</title>
${tags(title, published)}</head><body><nav><a href="/">首页</a> <a href="/xxgk/">政府信息公开</a></nav>
${open[style.wrapper]}${inner}${close[style.wrapper]}<footer>主办：${BODY}　备案号：粤ICP备05000000号</footer></body></html>`;
}

function tags(title: string, published: string): string {
  const pairs = {
    SiteName: BODY,
    SiteDomain: 'lyj.yunxi.gov.cn',
    SiteIDCode: '4407020015',
    ColumnName: '政府信息公开年报',
    ColumnType: '政务公开',
    ArticleTitle: title,
    PubDate: `${published} 09:30`,
    ContentSource: BODY,
  };
  return Object.entries(pairs)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('');
}

function metadata(title: string, published: string, year: number, style: Style): string {
  const pairs = [
    ['索引号', `014416330/${year + 1}-00012`],
    ['发布机构', BODY],
    ['名称', title],
    ['文号', '无'],
    ['成文日期', `${year + 1}年1月16日`],
    ['发布日期', published],
  ] as const;
  switch (style.metadata) {
    case 'dl':
      return `<dl>${pairs.map(([label, value]) => `<dt>${label}：</dt><dd>${value}</dd>`).join('')}</dl>`;
    case 'spans':
      return `<div>${pairs.map(([label, value]) => `<p><span>${label}：</span><span>${value}</span></p>`).join('')}</div>`;
    case 'list':
      return `<ul>${pairs.map(([label, value]) => `<li><b>${label}：</b>${value}</li>`).join('')}</ul>`;
    case 'table': {
      const cells = pairs.map(([label, value]) => `<td>${label}：</td><td>${value}</td>`);
      return `<table>${[0, 2, 4].map((i) => `<tr>${cells[i]}${cells[i + 1]}</tr>`).join('')}</table>`;
    }
  }
}

const INTRO = '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和有关要求，现公布本年度报告。';

function figure(value: number | null | undefined, style: Style): string {
  if (value === null || value === undefined) return '';
  if (value === 0) return { '0': '0', blank: '', dash: '—' }[style.zero];
  const plain = String(value);
  switch (style.digits) {
    case 'fullWidth':
      return plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'separators':
      return value >= 1000 ? plain.replace(/\B(?=(\d{3})+$)/g, ',') : plain;
    case 'spaced':
      return `&nbsp;${[...plain].map((digit) => `<span>${digit}</span>`).join('')}&nbsp;`;
    case 'paragraph':
      return `<p>${plain}</p>`;
    default:
      return plain;
  }
}

function labelOf(row: FormRow, style: Style): string {
  return style.numbering ? row.label : row.item;
}

function report2014(year: number, values: Values, style: Style): string {
  const [table] = formById('2014').tables;
  const book = addressBook(formById('2014'));
  const rows = rowsOf(table as FormTable).map(({ row, ancestors }) => {
    const unit = book.get(`2014:${row.id}`)?.unit ?? '';
    const indent = '　'.repeat(ancestors.length);
    const cell = row.heading ? '——' : figure(values.get(`2014:${row.id}`), style);
    const unitCell = style.unitColumn ? `<td>${row.heading ? '——' : unit}</td>` : '';
    return `<tr><td>${indent}${labelOf(row, style)}</td>${unitCell}<td>${cell}</td></tr>`;
  });
  const head = `<tr><th>统计指标</th>${style.unitColumn ? '<th>单位</th>' : ''}<th>统计数</th></tr>`;
  const top = style.titleRow
    ? `<tr><td colspan="${style.unitColumn ? 3 : 2}">政府信息公开情况统计表（${year}年度）</td></tr>`
    : '';
  return `<p>${INTRO}</p><p>一、概述</p><p>我局认真做好政府信息公开工作，不断提升服务水平。</p>
<p>二、存在的问题和改进措施</p><p>公开内容仍需丰富，下一步将继续拓展公开渠道。</p>
<table border="1">${top}${head}${rows.join('')}</table><p>${BODY}</p><p>${year + 1}年1月16日</p>`;
}

function reportSince2019(form: FormId, year: number, values: Values, style: Style): string {
  const tables = new Map(formById(form).tables.map((table) => [table.id, table] as const));
  const disclosure = formById(form).tables.filter(({ id }) => id !== 'applications' && id !== 'review');
  const applications = tables.get('applications');
  const review = tables.get('review');
  if (!applications || !review) throw new Error(`form ${form} without its tables`);
  const parts = disclosure.map((table) => disclosureRows(form, table, values, style));
  const second = style.oneDisclosureTable
    ? `<table>${parts.join('')}</table>`
    : parts.map((part) => `<table>${part}</table>`).join('');
  const fourth =
    form === '2019'
      ? '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'
      : '四、政府信息公开行政复议、行政诉讼情况';
  return `<p>${INTRO}</p><p>一、总体情况</p><p>${year}年，我局深入贯彻落实《条例》，各项工作有序推进。</p>
<p>二、主动公开政府信息情况</p>${second}<p>三、收到和处理政府信息公开申请情况</p>${applicationsTable(form, applications, values, style)}
<p>${fourth}</p>${reviewTable(form, review, values, style)}
<p>五、存在的主要问题及改进情况</p><p>公开的深度还不够，我局将加强培训，不断改进。</p>
<p>六、其他需要报告的事项</p><p>无其他需要报告的事项。</p>`;
}

function disclosureRows(form: FormId, table: FormTable, values: Values, style: Style): string {
  const span = 4 - table.columns.length;
  const cell = (content: string, i: number, tag = 'td') =>
    `<${tag}${i === table.columns.length - 1 && span > 1 ? ` colspan="${span}"` : ''}>${content}</${tag}>`;
  const head = table.columns.map((column, i) => cell(column.label, i)).join('');
  const rows = rowsOf(table).map(({ row }) => {
    const cells = table.columns.map((column, i) =>
      cell(figure(values.get(`${form}:${row.id}@${column.id}`), style), i),
    );
    return `<tr><td>${row.label}</td>${cells.join('')}</tr>`;
  });
  return `<tr><td colspan="4">${table.title}</td></tr><tr><td>信息内容</td>${head}</tr>${rows.join('')}`;
}

function applicationsTable(form: FormId, table: FormTable, values: Values, style: Style): string {
  const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
  const head = `<tr><td colspan="3" rowspan="3">${note}</td><td colspan="7">申请人情况</td></tr>
<tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>`;
  const cells = (row: FormRow) =>
    table.columns.map((column) => `<td>${figure(values.get(`${form}:${row.id}@${column.id}`), style)}</td>`).join('');
  const lines: string[] = [];
  const result = table.rows.find((row) => row.heading);
  const count = (row: FormRow): number =>
    row.heading ? (row.children ?? []).reduce((n, child) => n + count(child), 0) : 1;
  for (const row of table.rows) {
    if (row !== result) {
      lines.push(`<tr><td colspan="3">${row.label}</td>${cells(row)}</tr>`);
      continue;
    }
    let first = `<td rowspan="${count(row)}">${row.label}</td>`;
    for (const child of row.children ?? []) {
      if (!child.heading) {
        lines.push(`<tr>${first}<td colspan="2">${child.label}</td>${cells(child)}</tr>`);
        first = '';
        continue;
      }
      let second = `<td rowspan="${count(child)}">${child.label}</td>`;
      for (const leaf of child.children ?? []) {
        lines.push(`<tr>${first}${second}<td>${leaf.label}</td>${cells(leaf)}</tr>`);
        first = '';
        second = '';
      }
    }
  }
  return `<table border="1">${head}${lines.join('')}</table>`;
}

function reviewTable(form: FormId, table: FormTable, values: Values, style: Style): string {
  const cells = (row: string) =>
    table.columns.map((column) => `<td>${figure(values.get(`${form}:${row}@${column.id}`), style)}</td>`).join('');
  const names = table.columns.map((column) => `<td>${column.label}</td>`).join('');
  if (style.reviewRows === 3)
    return `<table><tr><td colspan="2"></td>${names}</tr><tr><td colspan="2">行政复议</td>${cells('review')}</tr>
<tr><td rowspan="2">行政诉讼</td><td>未经复议直接起诉</td>${cells('litigation.direct')}</tr>
<tr><td>复议后起诉</td>${cells('litigation.afterReview')}</tr></table>`;
  return `<table><tr><td colspan="5" rowspan="2">行政复议</td><td colspan="10">行政诉讼</td></tr>
<tr><td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr><tr>${names}${names}${names}</tr>
<tr>${cells('review')}${cells('litigation.direct')}${cells('litigation.afterReview')}</tr></table>`;
}
