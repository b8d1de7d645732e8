import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A report with defects to find; what a larger page has more of is put before the end of its body. */
const REPORT = readFileSync(join(import.meta.dirname, '../pages/report-2023-defects-ul/page.html'), 'utf8');

/**
 * A portal page of about `bytes` bytes (UTF-8): a whole annual report with its tables, then chapters as word processors
 * leave them, tables of local figures, lists of links, collapsed parts. The same numbers give the same page; `first`, the
 * number of its first chapter, one of the same size with other words.
 */
export function generatePage(bytes: number, first = 1): string {
  const end = REPORT.lastIndexOf('</body>');
  const parts = [REPORT.slice(0, end)];
  let size = utf8(REPORT);
  for (let i = first; size < bytes; i++) {
    const part = chapter(i);
    parts.push(part);
    size += utf8(part);
  }
  parts.push(REPORT.slice(end));
  return parts.join('\n');
}

function utf8(text: string): number {
  return new TextEncoder().encode(text).length;
}

const PARAGRAPH = 'margin:0cm 0cm 0pt;text-indent:32pt;line-height:28pt;text-align:justify';
const FONT = 'font-family:仿宋_GB2312;font-size:16pt;letter-spacing:0pt';

function paragraph(text: string): string {
  return `<p class="MsoNormal" style="${PARAGRAPH}"><span style="${FONT}">${text}</span></p>`;
}

function chapter(i: number): string {
  const [a, b] = [(i * 7) % 90, (i * 13) % 70];
  return `<div class="section" id="part-${i}"><h3>第${i}部分　重点领域工作情况</h3>
${paragraph(`各级各部门认真贯彻落实党中央、国务院决策部署，结合实际扎实推进第${i}项重点工作，<b>健全完善工作机制</b>，明确责任分工，工作的规范化、制度化水平持续提升。`)}
${paragraph(`全市共组织专题培训${a + 1}场次，发放宣传材料<span lang="EN-US">${1000 + b}</span>余份，走访企业和群众${b + 3}户，协调解决困难问题${(a % 9) + 1}个，群众满意度进一步提高。`)}
${paragraph('坚持问题导向和目标导向相统一，聚焦群众关切，创新服务方式，优化办事流程，加强部门协同，推动信息共享，不断提升服务效能，为经济社会高质量发展提供有力支撑。')}
<div class="more" style="display:none">${paragraph('本栏目内容由各责任部门提供。')}</div>
<table class="list" width="100%" border="1" cellspacing="0"><tbody><tr><th>序号</th><th>单位名称</th><th>联系地址</th><th>办公时间</th></tr>
${[1, 2, 3, 4, 5, 6].map((row) => `<tr><td align="center"><p>${row}</p></td><td><p><span style="${FONT}">第${row}街道办事处</span></p></td><td>人民路${a + row}号</td><td>8:30&nbsp;-&nbsp;17:30</td></tr>`).join('\n')}
</tbody></table>
<ul class="news">${[1, 2, 3, 4, 5].map((k) => `<li><a href="/zwgk/gzdt/t${i}_${k}.html" title="工作动态${k}" target="_blank">关于做好第${i}项工作的第${k}个通知</a><span class="date">2023-01-1${k}</span></li>`).join('\n')}</ul></div>`;
}
