import type { Chance } from './chance.ts';
import { dressed } from './figures.ts';
import { type Dress, prose } from './prose.ts';
import { FILL } from './texts/documents.ts';
import { ODDITIES } from './texts/oddities.ts';

/** What stands around documents: lists of links, local tables, this and that. */

/** `count` links with dates, as lists of news and of documents have them. */
export function links(count: number, chance: Chance): string {
  const items = Array.from({ length: count }, (_, at) => {
    const day = 10 + chance(19);
    const title = `${WHAT[chance(WHAT.length)]}${chance(3) ? '' : `（${chance(9) + 1}）`}`;
    const far = chance(8) ? '' : '//www.example.com';
    const href = `${far}/art/2022/${day}/art_${at}_${chance(9999)}.html${chance(4) ? '' : '?a=1&amp;b=2'}`;
    return `<li><a href="${href}" title="${title}" target="_blank">${title}</a><span class="date">2022-0${1 + chance(9)}-${day}</span></li>`;
  });
  return `<ul class="list">${items.join('\n')}</ul>`;
}

const WHAT = [
  '云涧市人民政府关于印发《市级储备粮管理办法》的通知',
  '2021年部门决算公开',
  '松岙县水务局2020年政府信息公开工作年度报告',
  '图解：一图读懂“十四五”规划',
  '市领导调研安全生产工作',
  '公示',
  '附件3：评分表.xlsx',
  '关于召开听证会的公告',
];

/** `count` parts of a long page: paragraphs, a table of its own kind each, links. */
export function fill(count: number, dress: Dress, chance: Chance, odds: number): string {
  const lines = FILL.split('\n');
  const parts = Array.from({ length: count }, (_, at) => {
    const words = Array.from({ length: 2 + chance(5) }, () => lines[chance(lines.length)]).join('\n');
    const body = prose(`#${at % 3 ? `第${at + 1}章　附则` : `${at + 1}.项目进展`}\n${words}`, dress, chance, odds);
    return `<div class="part${at}">${body}${at % 2 ? localTable(chance) : ''}${at % 3 ? '' : links(3, chance)}${at % 5 ? '' : HIDDEN}</div>`;
  });
  return parts.join('<!-- part -->\n');
}

const HIDDEN =
  '<div class="share" style="display:none"><p>分享到：微信 微博</p><a href="//www.example.org/s">更多</a></div>';

/** Money by item with its total, or who is where and when. */
function localTable(chance: Chance): string {
  const money = chance(2) > 0;
  const heads = money ? ['序号', '项目名称', '预算数（万元）', '决算数', '完成率'] : ['单位', '地址', '电话', '备注'];
  let all = 0;
  const rows = Array.from({ length: 3 + chance(4) }, (_, at) => {
    const sum = chance(90) + chance(100) / 100;
    all += sum;
    return money
      ? [
          at + 1,
          `${'甲乙丙丁'[at % 4]}项目`,
          sum.toFixed(2),
          `${chance(80)}${chance(2) ? '' : '万元'}`,
          `${chance(100)}.${chance(9)}%`,
        ]
      : [
          `第${at + 1}服务站`,
          `建设路${chance(300)}号`,
          `0000-${8000000 + chance(9999)}`,
          chance(2) ? '' : '周一至周五（节假日除外）',
        ];
  });
  if (money) rows.push(['', '合计', chance(4) ? all.toFixed(2) : all.toFixed(1), '', '/']);
  const lines = [heads, ...rows].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table width="100%" class="tb"><tbody>${lines.join('\n')}</tbody></table>`;
}

/** Some of what stands on pages here and there, in no order. */
export function oddities(count: number, chance: Chance, odds: number): string {
  const pieces = ODDITIES.split(/\n(?=<)/);
  return dressed(Array.from({ length: count }, () => pieces[chance(pieces.length)]).join('\n'), chance, odds);
}
