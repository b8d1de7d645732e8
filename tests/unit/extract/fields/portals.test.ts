import { describe, expect, it } from 'vitest';
import { fieldsOf, PROSE } from './read.ts';

/**
 * Whole pages as portals of the country's regions serve them: head, menu, trail, metadata, title, by-line, text, tools,
 * neighbours, foot. The values are made up.
 */
const HEAD = `<div class="header"><a href="/"><img src="logo.png"></a><form action="/search"><input name="q"><input type="submit" value="搜索"></form>
  <ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/zwfw">政务服务</a></li><li><a href="/hd">互动交流</a></li></ul></div>`;
const FOOT = `<div class="footer"><p><a href="/map">网站地图</a> | <a href="/about">关于我们</a></p><p>主办：清河县人民政府办公室　承办：县大数据中心　联系电话：0319-1234567</p>
  <p>冀ICP备05000000号 网站标识码：1305340001 冀公网安备 13053402000012号</p></div>`;
const NAME = '清河县财政局2019年政府信息公开工作年度报告';
const page = (body: string): string =>
  `<!DOCTYPE html><html><head><title>${NAME}_清河县人民政府</title></head><body>${HEAD}${body}${FOOT}</body></html>`;

interface Case {
  readonly html: string;
  readonly values: Readonly<Record<string, string>>;
}

const CASES: Readonly<Record<string, Case>> = {
  'a state council page: the whole page in nested tables': {
    html: page(`<table width="960"><tr><td><div class="BreadcrumbNav">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a></div></td></tr><tr><td>
      <table class="pctoubukuang"><tr><td><table class="pctoubukuang1"><tbody><tr><td><table class="bd1"><tbody>
      <tr><td class="zi" align="right" style="font-weight:bold;"><b>索 引 号：</b></td><td width="345">000014349/2020-00014</td><td align="right"><b>主题分类：</b></td><td>财政、金融、审计\\财政</td></tr>
      <tr><td><b>发文机关：</b></td><td>清河县财政局</td><td><b>成文日期：</b></td><td>2020年01月15日</td></tr>
      <tr><td valign="top"><b>标　　题：</b></td><td colspan="3" valign="top">${NAME}</td></tr>
      <tr><td><b>发文字号：</b></td><td>清财〔2020〕2号</td><td><b>发布日期：</b></td><td>2020年01月20日</td></tr>
      <tr><td><b>主 题 词：</b></td><td colspan="3"></td></tr></tbody></table></td></tr></tbody></table></td></tr></table>
      <table><tr><td align="center"><span class="h1">${NAME}</span><br>清财〔2020〕2号</td></tr></table>
      <table><tr><td class="b12c" id="UCAP-CONTENT">${PROSE}</td></tr></table></td></tr></table>`),
    values: {
      indexNumber: '000014349/2020-00014',
      subject: '财政、金融、审计\\财政',
      issuer: '清河县财政局',
      creationDate: '2020-01-15',
      title: NAME,
      documentNumber: '清财〔2020〕2号',
      publicationDate: '2020-01-20',
      topicWords: '',
    },
  },
  'th and td with a by-line of spans (Anhui)': {
    html: page(`<div class="pos">您现在的位置：<a>首页</a> &gt; <a>政府信息公开</a></div><div class="xxgk_content"><div class="xxgk_tit"><table class="xxgk_tbcon"><tr><th>索<span style="padding:0 6px">引</span>号：</th><td>11341702486344515H/202001-00013</td><th>组配分类：</th><td>部门信息公开年报</td></tr>
      <tr><th>发布机构：</th><td><a href="/bm">清河县财政局</a></td><th>主题分类：</th><td>综合政务 / 公民</td></tr><tr><th>名　称：</th><td>${NAME}</td><th>文　号：</th><td>无</td></tr><tr><th>发布日期：</th><td>2020-01-20</td><th>有效性：</th><td></td></tr></table></div>
      <h1 class="newstitle">${NAME}</h1><div class="newsinfo"><span class="fbsj">发布时间：2020-01-20 16:33</span><span class="res">来源：<a>县财政局</a></span><span class="hits">浏览次数：<span id="hits">12</span></span><span class="ziti">字体：[ <a>大</a> <a>中</a> <a>小</a> ]</span></div>
      <div class="newscontnet">${PROSE}</div><div class="sxp"><p>上一篇：<a href="/1.html">清河县财政局2018年政府信息公开工作年度报告</a></p><p>下一篇：没有了</p></div></div>`),
    values: {
      indexNumber: '11341702486344515H/202001-00013',
      subject: '综合政务 / 公民',
      issuer: '清河县财政局',
      title: NAME,
      documentNumber: '无',
      publicationDate: '2020-01-20',
      validity: '',
    },
  },
  'six columns with cells wrapped in comments (Jiangsu)': {
    html: page(`<div class="table01"><table><tr><td class="t" width="14%">信息索引号</td><td><!--<$[SYH]>-->014006438/2020-03652<!--<$[SYH]>--></td><td class="t">生成日期</td><td><!--<$[SCRQ]>-->2020-01-12</td><td class="t">公开日期</td><td><!--x-->2020-01-18</td></tr>
      <tr><td class="t">文件编号</td><td><!--x--></td><td class="t">公开时限</td><td>长期公开</td><td class="t">公开范围</td><td>面向社会</td></tr><tr><td class="t">信息名称</td><td colspan="5">${NAME}</td></tr>
      <tr><td class="t">效力状况</td><td>有效</td><td class="t">文件下载</td><td></td><td class="t">关键词</td><td>信息公开,财政</td></tr><tr><td class="t">发布机构</td><td colspan="5">清河县财政局</td></tr><tr><td class="t">内容概述</td><td colspan="5">清河县财政局2019年政府信息公开工作年度报告，含总体情况等六个部分。</td></tr></table></div>
      <h1>${NAME}</h1><div id="Zoom">${PROSE}</div>`),
    values: {
      indexNumber: '014006438/2020-03652',
      creationDate: '2020-01-12',
      publicationDate: '2020-01-18',
      documentNumber: '',
      openScope: '面向社会',
      title: NAME,
      validity: '有效',
      topicWords: '信息公开,财政',
      issuer: '清河县财政局',
      summary: '清河县财政局2019年政府信息公开工作年度报告，含总体情况等六个部分。',
    },
  },
  'label and span in divs (Guangdong)': {
    html: page(`<div class="article"><div class="classify"><label>索 引 号：</label><span>006987452/2020-00021</span></div><div class="classify"><label>分　　类：</label><span>财政、年报</span></div><div class="classify"><label>发布机构：</label><span>清河县财政局</span></div><div class="classify"><label>成文日期：</label><span>2020-01-15</span></div>
      <div class="classify"><label>名　　称：</label><span>${NAME}</span></div><div class="classify"><label>文　　号：</label><span></span></div><div class="classify"><label>发布日期：</label><span>2020-01-20</span></div><div class="classify"><label>主 题 词：</label><span></span></div>
      <div class="tools">【打印】【字体：<a>大</a> <a>中</a> <a>小</a>】</div><h3 class="title">${NAME}</h3><p class="sub">发布日期：2020-01-20 10:01:02　　浏览次数：-</p><div class="con">${PROSE}</div></div>`),
    values: {
      indexNumber: '006987452/2020-00021',
      subject: '财政、年报',
      issuer: '清河县财政局',
      creationDate: '2020-01-15',
      title: NAME,
      documentNumber: '',
      publicationDate: '2020-01-20',
      topicWords: '',
    },
  },
  'columns of a grid (Hubei)': {
    html: page(`<h2>${NAME}</h2><div class="metadata_content"><div class="row"><div class="col-md-6"><strong>索 引 号：</strong>011043270/2020-00512</div><div class="col-md-6"><strong>分　　类：</strong>年度报告</div></div><div class="row"><div class="col-md-6"><strong>发布机构：</strong>清河县财政局</div><div class="col-md-6"><strong>发文日期：</strong>2020年01月15日</div></div>
      <div class="row"><div class="col-md-12"><strong>名　　称：</strong>${NAME}</div></div><div class="row"><div class="col-md-6"><strong>文　　号：</strong>无</div><div class="col-md-6"><strong>发布日期：</strong>2020年01月20日</div></div></div><div class="content">${PROSE}</div>`),
    values: {
      indexNumber: '011043270/2020-00512',
      subject: '年度报告',
      issuer: '清河县财政局',
      title: NAME,
      documentNumber: '无',
      publicationDate: '2020-01-20',
    },
  },
  'labels in square brackets (Beijing)': {
    html: page(
      `<div class="crumbs">首页 &gt; 政务公开 &gt; 年报</div><h1>${NAME}</h1><ol class="doc-info"><li>[主题分类]<span>财政、金融、审计</span></li><li>[发文机构]<span>清河县财政局</span></li><li>[成文日期]<span>2020-01-15</span></li><li>[实施日期]<span>----</span></li><li>[发文字号]<span>清财〔2020〕2号</span></li><li>[废止日期]<span></span></li><li>[发布日期]<span>2020-01-20</span></li><li>[有效性]<span>有效</span></li></ol><div id="mainText">${PROSE}</div>`,
    ),
    values: {
      subject: '财政、金融、审计',
      issuer: '清河县财政局',
      creationDate: '2020-01-15',
      effectiveDate: '',
      documentNumber: '清财〔2020〕2号',
      expiryDate: '',
      publicationDate: '2020-01-20',
      validity: '有效',
    },
  },
  'spaces inside brackets, values in cells (Chongqing)': {
    html: page(
      `<table class="gkxl-top"><tr><td>[ 索引号 ]</td><td>11500229MB1670000G/2020-00007</td><td>[ 发文字号 ]</td><td></td></tr><tr><td>[ 主题分类 ]</td><td>政务公开</td><td>[ 体裁分类 ]</td><td>其他公文</td></tr><tr><td>[ 发布机构 ]</td><td>清河县财政局</td><td>[ 有效性 ]</td><td>有效</td></tr><tr><td>[ 成文日期 ]</td><td>2020-01-15</td><td>[ 发布日期 ]</td><td>2020-01-20</td></tr></table><h1>${NAME}</h1><div>${PROSE}</div>`,
    ),
    values: {
      indexNumber: '11500229MB1670000G/2020-00007',
      documentNumber: '',
      subject: '政务公开',
      issuer: '清河县财政局',
      validity: '有效',
      creationDate: '2020-01-15',
      publicationDate: '2020-01-20',
    },
  },
  'lines of a list, several labels each (Hunan)': {
    html: page(
      `<div class="xxgk_xly"><p><span>索引号：4305000012/2020-00035</span><span>文号：</span><span>统一登记号：</span></p><p><span>公开目录：部门年报</span><span>公布日期：</span><span>公开方式：主动公开</span></p><p><span>公开责任部门：清河县财政局</span><span>生成日期：2020-01-20</span><span>信息时效期：2021-01-20</span></p></div><h1>${NAME}</h1><p class="time">时间：2020-01-20 09:10 【字体：<a>大</a> <a>中</a> <a>小</a>】</p><div class="txt">${PROSE}</div>`,
    ),
    values: {
      indexNumber: '4305000012/2020-00035',
      documentNumber: '',
      catalogue: '部门年报',
      publicationDate: '2020-01-20',
      openMethod: '主动公开',
      issuer: '清河县财政局',
      creationDate: '2020-01-20',
    },
  },
  'bars between pairs (Fujian)': {
    html: page(
      `<h1>${NAME}</h1><div class="syh">索引号：FJ00105-0100-2020-00012 | 文号： | 发布机构：清河县财政局 | 生成日期：2020-01-20 | 有效性：有效</div><div class="v">${PROSE}</div>`,
    ),
    values: {
      indexNumber: 'FJ00105-0100-2020-00012',
      documentNumber: '',
      issuer: '清河县财政局',
      creationDate: '2020-01-20',
      validity: '有效',
    },
  },
  'font tags and tables for layout, nothing but a by-line': {
    html: page(
      `<table width="98%"><tr><td width="200"><table><tr><td><a href="/1">机构设置</a></td></tr><tr><td><a href="/2">公开目录</a></td></tr></table></td><td><table><tr><td align="center"><font size="4"><b>${NAME}</b></font></td></tr><tr><td align="center"><font color="#666666">发布时间：2020-1-20　来源：　作者：预算股　点击：233次</font></td></tr><tr><td><font>${PROSE}</font></td></tr><tr><td align="right">【<a href="#">打印</a>】【<a href="#">关闭</a>】</td></tr></table></td></tr></table>`,
    ),
    values: { publicationDate: '2020-01-20', issuer: '' },
  },
  'a QR code beside the block': {
    html: page(
      `<table class="t"><tr><td>索引号：</td><td>A12/2020-1</td><td rowspan="3"><img src="qr.png"><p>扫一扫在手机打开当前页</p></td></tr><tr><td>发布机构：</td><td>清河县财政局</td></tr><tr><td>发布日期：</td><td></td></tr></table><h1>${NAME}</h1><div>${PROSE}</div>`,
    ),
    values: { indexNumber: 'A12/2020-1', issuer: '清河县财政局', publicationDate: '' },
  },
  'labels left, values right, as parallel lists of one row each': {
    html: page(
      `<h1>${NAME}</h1><div class="wz"><div class="fl"><p>发布日期：2020-01-20</p></div><div class="fl"><p>信息来源：县财政局</p></div><div class="fr"><p>字号：<a>大</a><a>中</a><a>小</a></p></div></div><div>${PROSE}</div>`,
    ),
    values: { publicationDate: '2020-01-20', issuer: '县财政局' },
  },
  'a collapsed block for print behind the visible one': {
    html: page(
      `<ul class="syh"><li>索引号：A12/2020-1</li><li>发布机构：清河县财政局</li><li>发布日期：2020-01-20</li><li>文号：</li></ul><div style="display: none"><table><tr><td>索引号</td><td>A12/2020-1</td></tr><tr><td>发布机构</td><td>清河县财政局</td></tr></table></div><h1>${NAME}</h1><div>${PROSE}</div>`,
    ),
    values: { indexNumber: 'A12/2020-1', issuer: '清河县财政局', publicationDate: '2020-01-20', documentNumber: '' },
  },
  'a document without prose: a title, a by-line, a file': {
    html: page(
      `<h1>${NAME}</h1><div class="info">来源：县财政局　发布时间：2020-01-20 10:00　浏览：<span>3</span></div><div class="con"><p><a href="/u/1.pdf">${NAME}.pdf</a></p></div>`,
    ),
    values: { publicationDate: '2020-01-20', issuer: '县财政局' },
  },
  'related documents with their own metadata behind the text': {
    html: page(
      `<table><tr><td>索引号</td><td>A12/2020-1</td><td>发布日期</td><td>2020-01-20</td></tr><tr><td>发布机构</td><td>清河县财政局</td><td>文号</td><td>无</td></tr></table><h1>${NAME}</h1><div>${PROSE}</div><div class="xgwj"><h3>相关文件</h3><table><tr><td>索引号</td><td>B1/2019-3</td><td>发布日期</td><td>2019-01-20</td></tr><tr><td>发布机构</td><td>清河县教育局</td><td>文号</td><td>清教〔2019〕1号</td></tr></table></div>`,
    ),
    values: { indexNumber: 'A12/2020-1', publicationDate: '2020-01-20', issuer: '清河县财政局', documentNumber: '无' },
  },
  'a short announcement': {
    html: page(
      `<div class="xl"><span>索引号：A12/2020-1</span><span>发布机构：清河县财政局</span></div><h1>清河县财政局放假通知</h1><p>元旦放假三天。</p><p>清河县财政局</p><p>2019年12月30日</p>`,
    ),
    values: { indexNumber: 'A12/2020-1', issuer: '清河县财政局' },
  },
};

describe('pages of portals', () => {
  for (const [name, { html, values }] of Object.entries(CASES)) {
    it(name, () => {
      const said = fieldsOf(html);
      // What stands under the text as a signature is not the subject here.
      const own = Object.entries(said.values).filter(([field]) => said.chosen[field]?.place !== 'signature');
      expect(Object.fromEntries(own)).toEqual(values);
    });
  }
});
