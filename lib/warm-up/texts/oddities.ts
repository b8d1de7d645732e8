/** What stands on pages here and there, a piece a line; each is rare, but every page has some. */
export const ODDITIES = `<p><a name="top"></a><a href="javascript:void(0)">打印</a> <a href="#">关闭</a> <a href="mailto:zw@example.gov.cn">zw@example.gov.cn</a></p>
<div class="pic"><a href="http://www.example.gov.cn/a/t1.html"><img src="/images/1.jpg" alt="图片新闻" width="300"></a><p><a href="/a/t1.html"><b>市政府</b>召开第<font color="red">{12}</font>次常务会议</a></p></div>
<p>原公告中<del>截止日期为{6}月{30}日</del>更正为7月{15}日<sup>[1]</sup>，面积{250}m<sup>2</sup>。</p>
<a class="card" href="/zt/"><div><h4>专题</h4><p>优化营商环境</p></div></a>
<form role="search"><input type="text" name="q" value="请输入关键字"><select><option>标题</option><option>全文</option></select><button>搜索</button><textarea>意见</textarea></form>
<pre>序号  名称    数量
1     公文    {12}
2     便函    {30}</pre>
<details><summary>展开</summary><p>更多内容请见政策问答平台。</p></details>
<svg width="10" height="10"><path d="M0 0h9"></path></svg><noscript>请启用脚本</noscript><video src="/v.mp4"></video><canvas></canvas>
<ol><li>身份证明；</li><li>申请书{2}份；</li><li>其他材料。</li></ol><hr><blockquote><p>“人民至上、生命至上。”</p></blockquote>
<table><caption>表1　主要指标</caption><thead><tr><th>指标</th><th scope="col">单位</th><th>2022年</th><th>同比增长（%）</th></tr></thead><tbody><tr><th>地区生产总值</th><td>亿元</td><td>{1260.51}</td><td>{5.2}</td></tr><tr style="display:none"><td>备用</td><td></td><td></td><td></td></tr><tr><td>其中：第一产业</td><td>亿元</td><td>{98.3}</td><td>-{1.1}</td></tr></tbody><tfoot><tr><td colspan="4">注：本表为初步核算数。</td></tr></tfoot></table>
<table><tbody><tr><td>发布<br>日期</td><td>2022-{05}-12</td><td>内容<br>概述</td><td>——</td></tr><tr><td>文件名称</td><td colspan="3">关于印发<span>《</span>管理办法<span>》</span>的通知</td></tr></tbody></table>
<p>Contact us: Room {301}, No.{18} Renmin Road. Tel: 0086-0000-{1234567}&nbsp;&nbsp;ICP: 00000000 v2.{1}</p>
<p>　<span>责</span><span>任</span>编辑：张　三</p><p></p><p>&nbsp;</p><p>第{14}页 共{14}页</p>
<p>市直机关工委、市委党校，各民主党派市委会，市工商联，市总工会：</p><p>现将《云涧市行政规范性文件清理结果》（以下简称“清理结果”）予以公布，自2022年{6}月1日起施行，有效期五年，《云涧市人民政府关于废止部分文件的决定》（云政发〔2017〕{9}号）同时废止。</p>
<p>收信人：云涧市政务公开办（地址：云涧市人民路{1}号；邮编：{100200}；传真：0000-{7654321}）</p><p>办公时间：上午{8}:30—12:00，下午14:30—{17}:30（法定节假日除外）</p>
<dl class="info"><dt>政策类型：</dt><dd>规范性文件</dd><dt>有效性：</dt><dd>有效</dd><dt>发文字号：</dt><dd>云政规〔2022〕{3}号</dd></dl>
<p style="text-align:right">云涧市发展和改革委员会　　云涧市财政局</p><p style="text-align:right">二〇二二年六月一日</p>
<p>扫码：微信公众号 | 微博 | <a href="https://www.example.org/app" target="_blank">客户端下载</a></p><iframe src="https://www.example.org/w"></iframe>
<div><span>浏览量：</span><span id="cnt"></span><span>次</span> <span>【字号：</span><a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a><span>】</span></div>
<p>上一篇：<a href="./t2022_1.html">关于开展“双随机、一公开”抽查的公示</a><br>下一篇：<a href="./t2022_2.html">没有了</a></p>
<p>附件：<a href="./P020220101.pdf">2022年第{2}季度补贴发放表.pdf</a>（{120}KB）</p><p><a href="/f?id=7&amp;t=1"><span>附件</span>2</a></p>
<p>2018年至2021年，分别受理{35}件、{41}件、{46}件、{52}件，年均增长{14.1}%；其中，2021年上半年{30}件，下半年{22}件。</p>
<p>经统计，三个区县共完成投资{3.6}亿元：云涧区{1.2}亿元、松岙县{1.5}亿元、栖禾区{0.9}亿元，分别占{33.3}%、{41.7}%和{25}%。</p>
<p>锟斤拷锟斤拷 Ã¤Â¸ 20××年×月 □同意 □不同意 （请在此处填写）</p>
<p>职务：副局长</p><p><b>坚持为民服务；坚持依法行政</b></p><table><tbody><tr><td>合计</td><td>{12}件</td><td>共{3}项</td><td>近{20}次</td></tr></tbody></table>
<marquee>热烈庆祝第{37}个教师节</marquee><center><font size="5">公　示</font></center>`;
