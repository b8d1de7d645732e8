import { FORM_2014 } from '../forms/form2014.ts';
import { FORM_2019 } from '../forms/form2019.ts';
import { FORM_2021 } from '../forms/form2021.ts';
import type { Form } from '../forms/model.ts';
import type { Chance } from './chance.ts';
import { formTables } from './form-tables.ts';
import { fill, links, oddities } from './furniture.ts';
import { metadata, metaTags, type Pairs } from './metadata.ts';
import { mirrored } from './mirror.ts';
import { type Dress, prose } from './prose.ts';
import { FORUM, LETTER, NOTICE, PENALTY } from './texts/documents.ts';
import { CITY_REPORT, OFFICE_REPORT, OLD_REPORT } from './texts/report.ts';

/** What a page is made with: its throws, one in `odds` of its figures is another one, `parts` more at its end. */
export interface Making {
  readonly chance: Chance;
  readonly odds: number;
  readonly parts: number;
}

/** What a page says that agrees with itself, or one of the `others`. */
function either<T>({ chance, odds }: Making, usual: T, ...others: readonly T[]): T {
  return odds > 100 ? usual : (others[chance(others.length + 1)] ?? usual);
}

/** A report with its sections as they should be, or without a heading, a section, twice, or with its tables as pictures. */
function body(words: string, form: Form, making: Making): string {
  const { chance, odds } = making;
  const dress = DRESSES[chance(DRESSES.length)] ?? 'plain';
  const lines = words.split('\n');
  const at = chance(lines.length);
  const cut = lines.slice(0, at);
  const moved = [...lines.slice(at), ...cut];
  const without = lines.filter((_, line) => line !== at);
  const kept = either(making, lines, lines, lines, without, cut, moved);
  const written = prose(
    kept.join('\n'),
    dress,
    chance,
    odds,
    either(making, sections(form, making), sections(form, making), PICTURES),
  );
  return either(making, written, written, written, written + written);
}

const DRESSES: readonly Dress[] = ['plain', 'word', 'lines'];

const PICTURE = '<p><img src="/upload/a.png" alt="" width="600"></p>';
const PICTURES = [PICTURE, PICTURE, PICTURE, PICTURE];

export function cityReport(making: Making): string {
  const title = '云涧市人民政府2022年政府信息公开工作年度报告';
  const pairs: Pairs = [
    ['索 引 号', either(making, '000014349/2023-00017', '000014340/2023-00017', '000014349/2019-00017', '')],
    ['信息分类', '年度报告；其他'],
    ['发布机构', either(making, '云涧市人民政府办公室', '云涧市人民政府', '石岭市财政局')],
    ['成文日期', either(making, '2023年01月20日', '二〇二三年二月三十日', '２０２３年１月５日')],
    ['标　　题', title],
    ['文　　号', '云政办〔2023〕1号'],
    ['发布日期', either(making, '2023-01-20 10:00:00', '2023-01-19', '2022-12-20', '2023.5.4')],
    ['有 效 性', '有效'],
  ];
  const tags: Pairs = [
    ['SiteName', '云涧市人民政府'],
    ['ColumnName', '政府信息公开年报'],
    ['ArticleTitle', title],
    ['PubDate', '2023-01-20 10:00'],
  ];
  const text = body(CITY_REPORT, either(making, FORM_2021, FORM_2021, FORM_2019), making);
  return page(title, `${metadata(pairs, making.chance)}<h1>${title}</h1>${text}`, making, tags);
}

/** The same as mirror sites show it. */
export function mirror(making: Making): string {
  return mirrored(cityReport(making), making.chance);
}

export function officeReport(making: Making): string {
  const { chance } = making;
  const title = '松岙县水务局2020年政府信息公开工作年度报告';
  const pairs: Pairs = [
    ['索引号', `11441700007280420Y/202${chance(3)}-00050`],
    ['主题分类', '政务公开'],
    ['发布机构', chance(2) ? '松岙县水务局' : '松岙县水利局'],
    ['发文日期', '2021/1/28'],
    ['文号', ''],
    ['公开日期', '2021年01月29日'],
  ];
  const head = metadata(pairs, chance);
  const text = body(OFFICE_REPORT, either(making, FORM_2019, FORM_2014), making);
  return page(title, `${head}<h2>${title}</h2>${text}`, making);
}

export function oldReport(making: Making): string {
  const { chance } = making;
  const title = '松岙县2016年度政府信息公开工作年度报告';
  const line = `索引号：ssx-2017-0012　发布机构：松岙县政府办　公开日期：2017-0${2 + chance(4)}-1${chance(9)}　公开形式：主动公开　公开范围：`;
  const byLine = '发布时间：2017-02-13 16:20　来源：县政府办　浏览次数：<span id="hits">1024</span>　字号：[大 中 小]';
  const text = body(OLD_REPORT, FORM_2014, making);
  return page(title, `<p>${line}</p><h1>${title}</h1><div class="ly">${byLine}</div>${text}`, making);
}

export function notice(making: Making): string {
  const { chance, odds } = making;
  const title = '松岙县人民政府办公室关于推进农村公路建设的通知';
  const pairs: Pairs = [
    ['发文机关', '松岙县人民政府办公室'],
    ['发文字号', '松政办发[2022]15号'],
    ['成文日期', either(making, '2022年9月30日', '2021-12-20', '2022/1/5')],
    ['发布日期', `2022年1${chance(3)}月12日`],
    ['废止日期', ''],
    ['信息索引号', '01527918X-2022-153077'],
  ];
  const text = prose(NOTICE, chance(2) ? 'plain' : 'lines', chance, odds);
  const attached = '<p><a href="/upload/P02022.doc">附件1：农村公路建设申请表.doc</a></p>';
  const head = metadata(pairs, chance);
  return page(title, `${head}<h1>${title}</h1>${text}${attached}${chance(2) ? '' : PLANTED}`, making);
}

const PLANTED = FORUM.split('\n')
  .map((words) => `<div style="left:-999px"><a href="http://www.example.net/b" style="left:-9px">${words}</a></div>`)
  .join('');

export function letter(making: Making): string {
  const { chance, odds } = making;
  const text = chance(2) ? LETTER : PENALTY;
  const title =
    text === LETTER ? '关于人民路路灯损坏的咨询' : '栖禾区市场监督管理局行政处罚决定书（栖市监罚字〔2021〕35号）';
  return page(title, `<h1>${title}</h1>${prose(text, 'plain', chance, odds)}`, making);
}

export function list(making: Making): string {
  return page(
    '政府信息公开年报',
    `<div class="list-box">${links(12 + making.chance(20), making.chance)}</div>`,
    making,
  );
}

/** A form's tables, by the section they stand in. */
function sections(form: Form, { chance, odds }: Making): string[] {
  const tables = formTables(form, chance, odds);
  return [tables[0] ?? '', tables.slice(0, -2).join(''), ...tables.slice(-2)];
}

const COLUMNS = ['首页', '政务公开', '办事服务', '互动交流', '走进云涧', '数据开放', '专题专栏'];

/** Old portals lay their pages out by tables. */
function inTable(main: string): string {
  return `<table width="960" align="center"><tbody><tr><td valign="top">${main}</td></tr></tbody></table>`;
}

/** A page of the portal around what it is about. */
function page(title: string, main: string, { chance, odds, parts }: Making, tags: Pairs = []): string {
  const bar = COLUMNS.map((name, at) => `<li class="nav${at}"><a href="/c${at}/index.html">${name}</a></li>`).join(
    '\n',
  );
  const more = fill(parts, chance(2) ? 'word' : 'plain', chance, odds);
  return `<html lang="zh-CN"><head><meta charset="utf-8">${metaTags(tags)}<title>${title}_云涧市人民政府门户网站</title>
<script>var a = 1;</script></head><body class="page"><!-- head --><div class="header"><img src="/logo.png" alt="云涧市人民政府"><ul>${bar}</ul></div>
<div class="location">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 正文</div>
<div class="wrap" id="main"><div class="content">${chance(4) ? main : inTable(main)}${more}${oddities(2 + parts, chance, odds)}</div><div class="side"><h4>相关信息</h4>${links(chance(8), chance)}${oddities(2, chance, odds)}</div></div>
<div id="share" style="display:none"><p>扫一扫在手机打开当前页</p><img src="/qr.png" alt=""></div>
<div class="footer"><p>主办：云涧市人民政府办公室　承办：云涧市政务服务局</p><p>网站标识码：4400000001　<a href="https://beian.miit.gov.cn/">粤ICP备00000001号</a>&nbsp;|&nbsp;联系电话：0000-1234567</p></div></body></html>`;
}
