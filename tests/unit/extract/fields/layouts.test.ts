import { describe, expect, it } from 'vitest';
import { above, below, fieldsOf } from './read.ts';

/** What every layout below says. */
const SAID = {
  indexNumber: '014416330/2018-04736',
  title: '清河县财政局2019年政府信息公开工作年度报告',
  issuer: '清河县财政局',
  publicationDate: '2019-03-20',
  documentNumber: '清财〔2019〕3号',
};

/** Ways in which portals mark up the same five pairs. */
const LAYOUTS: Readonly<Record<string, string>> = {
  'bold labels in cells of their own (gov.cn)': `<table class="bd1"><tbody><tr><td><b>索 引 号：</b></td><td>014416330/2018-04736</td><td><b>发文机关：</b></td><td>清河县财政局</td></tr>
    <tr><td><b>标　　题：</b></td><td colspan="3">清河县财政局2019年政府信息公开工作年度报告</td></tr><tr><td><b>发文字号：</b></td><td>清财〔2019〕3号</td><td><b>发布日期：</b></td><td>2019年03月20日</td></tr></tbody></table>`,
  'label and value in one cell': `<table><tr><td><b>索引号：</b>014416330/2018-04736</td><td><b>发布机构：</b> 清河县财政局</td></tr><tr><td colspan="2"><b>名&nbsp;&nbsp;&nbsp;&nbsp;称：</b>清河县财政局2019年政府信息公开工作年度报告</td></tr>
    <tr><td><b>文&emsp;&emsp;号：</b>清财〔2019〕3号</td><td><b>公开日期：</b>2019-03-20</td></tr></table>`,
  'th and td without colons': `<table><tr><th>索引号</th><td>014416330/2018-04736</td><th>发布机构</th><td>清河县财政局</td></tr><tr><th>名称</th><td colspan="3">清河县财政局2019年政府信息公开工作年度报告</td></tr>
    <tr><th>文号</th><td>清财〔2019〕3号</td><th>发布日期</th><td>2019/3/20</td></tr></table>`,
  'dl, dt, dd': `<dl><dt>信息索引号</dt><dd>014416330/2018-04736</dd><dt>信息名称</dt><dd>清河县财政局2019年政府信息公开工作年度报告</dd><dt>发布机构</dt><dd>清河县财政局</dd><dt>发布日期</dt><dd>2019.03.20</dd><dt>文号</dt><dd>清财〔2019〕3号</dd></dl>`,
  'a dl for each pair': `<div class="xx"><dl><dt>索引号：</dt><dd>014416330/2018-04736</dd></dl><dl><dt>标题：</dt><dd>清河县财政局2019年政府信息公开工作年度报告</dd></dl><dl><dt>发布机构：</dt><dd>清河县财政局</dd></dl>
    <dl><dt>发布日期：</dt><dd>2019-03-20</dd></dl><dl><dt>文号：</dt><dd>清财〔2019〕3号</dd></dl></div>`,
  'li with label and value spans': `<ul><li><span>索引号</span><span>014416330/2018-04736</span></li><li><span>名称</span><span>清河县财政局2019年政府信息公开工作年度报告</span></li><li><span>发布机构</span><span>清河县财政局</span></li>
    <li><span>发布日期</span><span>2019-03-20</span></li><li><span>文号</span><span>清财〔2019〕3号</span></li></ul>`,
  'li with em and i': `<ul class="clearfix"><li><em>索引号：</em><i>014416330/2018-04736</i></li><li><em>标题：</em><i>清河县财政局2019年政府信息公开工作年度报告</i></li><li><em>发文机关：</em><i>清河县财政局</i></li><li><em>发布时间：</em><i>2019-03-20 10:22:00</i></li><li><em>文号：</em><i>清财〔2019〕3号</i></li></ul>`,
  'div rows': `<div class="info"><div class="row"><div class="l">索引号</div><div class="r">014416330/2018-04736</div></div><div class="row"><div class="l">名称</div><div class="r">清河县财政局2019年政府信息公开工作年度报告</div></div><div class="row"><div class="l">发布机构</div><div class="r">清河县财政局</div></div>
    <div class="row"><div class="l">发布日期</div><div class="r">20190320</div></div><div class="row"><div class="l">文号</div><div class="r">清财〔2019〕3号</div></div></div>`,
  'flat divs, label and value in turn': `<div class="info"><div>索引号：</div><div>014416330/2018-04736</div><div>名称：</div><div>清河县财政局2019年政府信息公开工作年度报告</div><div>发布机构：</div><div>清河县财政局</div><div>发布日期：</div><div>2019-03-20</div><div>文号：</div><div>清财〔2019〕3号</div></div>`,
  'one line of text': `<p>索引号：014416330/2018-04736 名称：清河县财政局2019年政府信息公开工作年度报告 发布机构：清河县财政局 发布日期：2019-03-20 文号：清财〔2019〕3号</p>`,
  'one line without gaps': `<p>索引号：014416330/2018-04736发布机构：清河县财政局发布日期：2019-03-20文号：清财〔2019〕3号 名称：清河县财政局2019年政府信息公开工作年度报告</p>`,
  'one line, nothing but spaces': `<p>索引号 014416330/2018-04736 名称 清河县财政局2019年政府信息公开工作年度报告 发布机构 清河县财政局 发布日期 2019-03-20 文号 清财〔2019〕3号</p>`,
  'a paragraph for each pair': `<p>索引号：014416330/2018-04736</p><p>名称：清河县财政局2019年政府信息公开工作年度报告</p><p>发布机构：清河县财政局</p><p>发布日期：2019-03-20</p><p>文号：清财〔2019〕3号</p>`,
  'lines divided by br': `<div>索引号：014416330/2018-04736<br>名称：清河县财政局2019年政府信息公开工作年度报告<br>发布机构：清河县财政局<br>发布日期：2019-03-20<br>文号：清财〔2019〕3号</div>`,
  'value on the line after its label': `<div>索引号：<br>014416330/2018-04736<br>名称：<br>清河县财政局2019年政府信息公开工作年度报告<br>发布机构：<br>清河县财政局<br>发布日期：<br>2019-03-20<br>文号：<br>清财〔2019〕3号</div>`,
  'brackets around labels': `<div><span>【索引号】014416330/2018-04736</span> <span>【名称】清河县财政局2019年政府信息公开工作年度报告</span> <span>【发布机构】清河县财政局</span> <span>【发布日期】2019-03-20</span> <span>【文号】清财〔2019〕3号</span></div>`,
  'labels on top of values': `<table><tr><th>索引号</th><th>名称</th><th>发布机构</th><th>发布日期</th><th>文号</th></tr><tr><td>014416330/2018-04736</td><td>清河县财政局2019年政府信息公开工作年度报告</td><td>清河县财政局</td><td>2019-03-20</td><td>清财〔2019〕3号</td></tr></table>`,
  'rows of labels over rows of values': `<table><tr><td>索引号</td><td>名称</td></tr><tr><td>014416330/2018-04736</td><td>清河县财政局2019年政府信息公开工作年度报告</td></tr><tr><td>发布机构</td><td>发布日期</td></tr><tr><td>清河县财政局</td><td>2019-03-20</td></tr><tr><td>文号</td><td>公开范围</td></tr><tr><td>清财〔2019〕3号</td><td></td></tr></table>`,
  'labels with the sign of a tooltip behind them': `<dl><dt>索引号<i>?</i></dt><dd>014416330/2018-04736</dd><dt>名称<i>?</i></dt><dd>清河县财政局2019年政府信息公开工作年度报告</dd><dt>发布机构<i>？</i></dt><dd>清河县财政局</dd>
    <dt>发布日期<i>?</i></dt><dd>2019-03-20</dd><dt>文号<i>?</i></dt><dd>清财〔2019〕3号</dd></dl>`,
  'labels in elements of their own, one of them strange': `<div><b>索引号</b>014416330/2018-04736<b>县区</b>清河县<b>名称</b>清河县财政局2019年政府信息公开工作年度报告<b>发布机构</b>清河县财政局<b>发布日期</b>2019-03-20<b>文号</b>清财〔2019〕3号<b>县区</b>清河县</div>`,
  'labels in two languages, a bar between them': `<table><tr><td>索引号 / Index No.</td><td>014416330/2018-04736</td></tr><tr><td>名称 / Title</td><td>清河县财政局2019年政府信息公开工作年度报告</td></tr>
    <tr><td>发布机构 / Issued by</td><td>清河县财政局</td></tr><tr><td>发布日期 / Date</td><td>2019-03-20</td></tr><tr><td>文号 / Document No.</td><td>清财〔2019〕3号</td></tr></table>`,
  'each cell with a frame of one cell in it': `<table>${[
    ['索引号：', '014416330/2018-04736'],
    ['名称：', '清河县财政局2019年政府信息公开工作年度报告'],
    ['发布机构：', '清河县财政局'],
    ['发布日期：', '2019-03-20'],
    ['文号：', '清财〔2019〕3号'],
  ]
    .map((cells) => `<tr>${cells.map((text) => `<td><table><tr><td>${text}</td></tr></table></td>`).join('')}</tr>`)
    .join('')}</table>`,
  'a table for each row, nested': `<table width="960"><tr><td><table><tr><td><b>索 引 号:</b> 014416330/2018-04736</td><td><b>发布机构:</b> 清河县财政局</td></tr></table></td></tr><tr><td><table><tr><td><b>名 称:</b> 清河县财政局2019年政府信息公开工作年度报告</td></tr></table></td></tr>
    <tr><td><table><tr><td width="15%">文 号:</td><td>清财〔2019〕3号</td><td>发布日期:</td><td>2019-03-20</td></tr></table></td></tr></table>`,
  'colon in a cell of its own': `<table><tr><td>索引号</td><td>：</td><td>014416330/2018-04736</td></tr><tr><td>名称</td><td>：</td><td>清河县财政局2019年政府信息公开工作年度报告</td></tr><tr><td>发布机构</td><td>：</td><td>清河县财政局</td></tr><tr><td>发布日期</td><td>：</td><td>2019-03-20</td></tr><tr><td>文号</td><td>：</td><td>清财〔2019〕3号</td></tr></table>`,
  'an empty column between': `<table><tr><td>索引号：</td><td></td><td>014416330/2018-04736</td></tr><tr><td>名称：</td><td></td><td>清河县财政局2019年政府信息公开工作年度报告</td></tr><tr><td>发布机构：</td><td></td><td>清河县财政局</td></tr><tr><td>发布日期：</td><td></td><td>2019-03-20</td></tr><tr><td>文号：</td><td></td><td>清财〔2019〕3号</td></tr></table>`,
  'p in cells, words split over spans': `<table><tr><td><p><span>索</span><span>引号</span>：</p></td><td><p><span>014416330</span>/<span>2018</span>-04736</p></td></tr><tr><td><p>名称：</p></td><td><p>清河县财政局<span>2019</span>年政府信息公开工作年度报告</p></td></tr><tr><td><p>发布机构：</p></td><td><p>清河县财政局</p></td></tr>
    <tr><td><p>发布日期：</p></td><td><p><font>2019</font>-<font>03</font>-20</p></td></tr><tr><td><p>文号：</p></td><td><p>清财〔<span>2019</span>〕3号</p></td></tr></table>`,
  'label elements': `<div><label>索引号：</label><span>014416330/2018-04736</span><br><label>名称：</label><span>清河县财政局2019年政府信息公开工作年度报告</span><br><label>发布机构：</label><span>清河县财政局</span><br><label>发布日期：</label><span>2019-03-20</span><br><label>文号：</label><span>清财〔2019〕3号</span></div>`,
  'label li, value li': `<ul><li>索引号</li><li>014416330/2018-04736</li></ul><ul><li>名称</li><li>清河县财政局2019年政府信息公开工作年度报告</li></ul><ul><li>发布机构</li><li>清河县财政局</li></ul><ul><li>发布日期</li><li>2019-03-20</li></ul><ul><li>文号</li><li>清财〔2019〕3号</li></ul>`,
  'value in a div inside the label’s li': `<ul><li><b>索引号：</b><div>014416330/2018-04736</div></li><li><b>名称：</b><div>清河县财政局2019年政府信息公开工作年度报告</div></li><li><b>发布机构：</b><div>清河县财政局</div></li><li><b>发布日期：</b><div>2019-03-20</div></li><li><b>文号：</b><div>清财〔2019〕3号</div></li></ul>`,
  'traditional characters with pinyin': `<table><tr><td>索引號：</td><td>014416330/2018-04736</td><td>發(fā)布機(jī)構(gòu)：</td><td>清河縣財政局</td></tr><tr><td>標(biāo)題：</td><td colspan="3">清河縣財政局2019年政府信息公開(kāi)工作年度報告</td></tr><tr><td>發(fā)文字號：</td><td>清財〔2019〕3號</td><td>發(fā)布日期：</td><td>2019年3月20日</td></tr></table>`,
  'two cells for a label and its value over spacer rows': `<table><tr><td colspan="4">政府信息公开</td></tr><tr><td>索引号</td><td>014416330/2018-04736</td><td>发布机构</td><td>清河县财政局</td></tr><tr><td colspan="4"></td></tr><tr><td>名称</td><td colspan="3">清河县财政局2019年政府信息公开工作年度报告</td></tr><tr><td>文号</td><td>清财〔2019〕3号</td><td>发布日期</td><td>2019-03-20</td></tr></table>`,
  'a bar in a cell of its own': `<table><tr><td>索引号</td><td>|</td><td>014416330/2018-04736</td></tr><tr><td>名称</td><td>|</td><td>清河县财政局2019年政府信息公开工作年度报告</td></tr><tr><td>发布机构</td><td>|</td><td>清河县财政局</td></tr><tr><td>发布日期</td><td>|</td><td>2019-03-20</td></tr><tr><td>文号</td><td>|</td><td>清财〔2019〕3号</td></tr></table>`,
  'headings for labels, bare text for values': `<div><h5>索引号：</h5>014416330/2018-04736<h5>名称：</h5>清河县财政局2019年政府信息公开工作年度报告<h5>发布机构：</h5>清河县财政局<h5>发布日期：</h5>2019-03-20<h5>文号：</h5>清财〔2019〕3号</div>`,
  'the colon leads the value': `<ul><li><span>索引号</span><span>：014416330/2018-04736</span></li><li><span>名称</span><span>：清河县财政局2019年政府信息公开工作年度报告</span></li><li><span>发布机构</span><span>：清河县财政局</span></li><li><span>发布日期</span><span>：2019-03-20</span></li><li><span>文号</span><span>：清财〔2019〕3号</span></li></ul>`,
  'labels of no field between': `<table><tr><td>信息索引号</td><td>014416330/2018-04736</td><td>统一编号</td><td>AB01</td></tr><tr><td>文件下载</td><td></td><td>公文种类</td><td>报告</td></tr><tr><td>名称</td><td colspan="3">清河县财政局2019年政府信息公开工作年度报告</td></tr><tr><td>发布机构</td><td>清河县财政局</td><td>服务对象</td><td>全社会</td></tr><tr><td>发布日期</td><td>2019-03-20</td><td>文件编号</td><td>清财〔2019〕3号</td></tr></table>`,
};

describe('metadata blocks, however they are marked up', () => {
  for (const [name, fragment] of Object.entries(LAYOUTS)) {
    it(`${name}, above the title`, () => {
      expect(fieldsOf(above(fragment)).values).toMatchObject(SAID);
    });
    it(`${name}, below the title`, () => {
      expect(fieldsOf(below(fragment)).values).toMatchObject(SAID);
    });
    it(`${name}, the page laid out in one table cell`, () => {
      const page = `<table><tr><td class="left"><ul><li><a href="/a">信息公开指南</a></li></ul></td><td>${below(fragment)}</td></tr></table>`;
      expect(fieldsOf(page).values).toMatchObject(SAID);
    });
  }
});
