/**
 * An annual report page of about `bytes` bytes (UTF-8): portal header and menus, a metadata table, sections of prose with
 * figures, statistics tables with spans, lists of links, a footer. The same size gives the same page.
 */
export function generatePage(bytes: number): string {
  const parts = [HEAD];
  let size = utf8(HEAD) + utf8(FOOT);
  for (let i = 1; size < bytes; i++) {
    const part = section(i);
    parts.push(part);
    size += utf8(part);
  }
  parts.push(FOOT);
  return parts.join('\n');
}

function utf8(text: string): number {
  return new TextEncoder().encode(text).length;
}

const MENU = Array.from(
  { length: 24 },
  (_, i) => `<li class="nav-item"><a href="/zwgk/col${i}/index.html">栏目名称${i}</a></li>`,
).join('\n');

const HEAD = `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>某市数据局2021年政府信息公开工作年度报告</title>
<meta name="SiteName" content="某市人民政府"><meta name="SiteDomain" content="www.bench.gov.cn"><meta name="ColumnName" content="年度报告">
<meta name="ArticleTitle" content="某市数据局2021年政府信息公开工作年度报告"><meta name="PubDate" content="2022-01-20 09:30"><meta name="ContentSource" content="市数据局">
<style>body{font:16px/1.8 sans-serif;margin:0}.wrap{width:1000px;margin:0 auto}.hide{display:none}td,th{border:1px solid #999;padding:2px 6px}.nav-item{display:inline-block}</style>
</head><body><div class="header"><div class="wrap"><ul class="nav">${MENU}</ul></div></div>
<div class="wrap main"><div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/nb/">年报</a></div>
<h1 class="title">某市数据局2021年政府信息公开工作年度报告</h1>
<table class="meta"><tbody><tr><th>索引号</th><td>11440000007280420Y/2022-00012</td><th>发布机构</th><td>某市数据局</td></tr>
<tr><th>发布日期</th><td>2022-01-20</td><th>文　　号</th><td>&nbsp;</td></tr></tbody></table>
<div class="content" id="zoom">`;

const FOOT = `</div></div><div class="footer"><div class="wrap"><p>主办单位：某市人民政府办公室　网站标识码：0000000000</p><p><a href="/about.html">关于我们</a> | <a href="/map.html">网站地图</a></p></div></div></body></html>`;

function section(i: number): string {
  const a = (i * 7) % 90;
  const b = (i * 13) % 70;
  return `<h2>（${i}）第${i}部分工作情况</h2>
<p style="text-indent:2em"><span style="font-size:16px">2021年，全市各级各部门认真贯彻落实《中华人民共和国政府信息公开条例》，第${i}项工作取得新的进展。</span>全年主动公开政府信息<b>${a + b}</b>条，其中政府网站公开${a}条，政务微信公开${b}条，公开及时率达到100%。</p>
<p style="text-indent:2em">本年度收到政府信息公开申请${a + 3}件，其中网络申请${a}件，信函申请3件；办结${a + 3}件，按时办结率100%。一是健全制度，完善公开目录和公开指南；二是加强培训，提高工作人员的业务能力和水平；三是强化监督，定期开展检查和通报。</p>
<div class="related hide"><a href="/zwgk/item${i}.html">相关阅读${i}</a></div>
<table class="stat" width="100%"><tbody><tr><th rowspan="2">项目</th><th colspan="3">申请人情况</th><th rowspan="2">总计</th></tr><tr><th>自然人</th><th>企业</th><th>其他</th></tr>
${['收到申请', '予以公开', '不予公开', '无法提供', '其他处理'].map((label, r) => `<tr><td><p align="center"><span>${label}</span></p></td><td>${(a + r) % 9}</td><td><p>${r}</p></td><td>&nbsp;</td><td><p><span>${((a + r) % 9) + r}</span></p></td></tr>`).join('\n')}
</tbody></table>
<ul class="list">${Array.from({ length: 5 }, (_, k) => `<li><a href="/zwgk/nb/202201/t2022012${k}_${i}${k}.html" title="附件${k}">关于第${i}项工作的第${k}个通知</a><span class="date">2022-01-2${k}</span></li>`).join('')}</ul>`;
}
