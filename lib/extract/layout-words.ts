/** Words that tell what a part of the page is. All are matched against folded, simplified text without white space. */

/** Trail to the page. */
export const BREADCRUMB =
  /^(?:您|你)?(?:当前|现在|所在|的)?(?:所在|的)?的?(?:位置|栏目)[:]|^首页[>»›/\-→]|(?:首页|主页)[>»›→].+[>»›→]/;
/** Heading of links to other documents. */
export const RELATED =
  /^(?:【|\[)?(?:相关|关联|热点|热门|推荐|最新|延伸|猜你)(?:信息|文章|链接|文件|新闻|解读|政策|阅读|推荐|内容|报道|资讯|公开|稿件|专题|喜欢|资源|文档|下载|图片|视频|问答|服务|事项|目录)|^(?:上|下)一?(?:篇|条|页|则)[:：]?|^(?:网站|友情|快速)(?:链接|导航)|^(?:推荐|延伸|扩展)阅读|^(?:热门|最新|最近)(?:信息|公开|发布|更新|动态)/;
/** Comments and forms below the document. */
export const COMMENT =
  /^(?:留言与评论|网友评论|发表评论|我要评论|我来说两句|评论区|用户评论|留言板|相关评论|在线评论|验证码|您对(?:本|该)|已有\d+人评论|共有?\d+条评论|满意度评价|页面评价)/;
/** The page's foot. */
export const FOOTER =
  /版权所有|网站标识码|公网安备|公安备案|ICP备|主办单位?[:：]|^主办[:：]|承办单位?[:：]|技术支持[:：]|copyright|©|^网站地图|^联系我们|^关于我们|建议使用.*分辨率|^网站备案/i;
/** Any of the three: what begins a part of the page behind the document. */
export const BEHIND = new RegExp([RELATED, COMMENT, FOOTER].map(({ source }) => source).join('|'), 'i');
/** Links and buttons that end a document. */
export const TOOLS =
  /^(?:[【[(]?(?:打印|关闭|收藏|分享|返回|扫一扫|分享到|打印本页|关闭窗口|关闭本页|返回顶部|纠错|我要纠错|回到顶部)[^一-龥]*)+$|^(?:扫一扫|手机扫|分享到|责任编辑|扫描二维码|扫码|用微信)/;
/** What begins a line that names attachments. */
export const ATTACHMENT =
  /^(?:【|\[|\()?(?:相关)?附件(?:下载|列表)?\d{0,2}[:：、.．】\])]|^附件\d{0,2}$|^附(?:件)?[:：]|^附件\d{0,2}(?=[《一-龥])/;
/** File names that a document hands over. */
export const FILE = /\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|ofd|pptx?|txt|csv|7z)(?:$|[?#])/i;
/** What documents are called. */
export const DOCUMENT_WORD =
  /(?:报告|通知|公告|意见|决定|办法|规定|方案|总结|年报|指南|目录|公示|批复|函|通报|细则|计划|要点|汇报|情况|条例|通告|纪要|预案|名单|清单|规划|解读|统计表|章程|制度|请示|答复|说明|公报|简报)(?:[((【（].{0,20}[))】）])?$/;
/** Class and id names, hints only. */
export const NAMES = {
  title: /(?:^|[ _-])(?:title|tit|biaoti|bt|headline|arti?cle-?_?title|content-?_?title|h1)\d?(?:$|[ _-])|title$/,
  breadcrumb: /crumb|position|location|weizhi|dqwz|curpos|currentpath/,
  footer: /(?:^|[ _-])foot(?:$|[ _-])|footer|copyright/,
  comment: /comment|pinglun|liuyan|message-?board/,
  related:
    /related?(?:$|[ _-])|xgxx|xgwz|xiangguan|recommend|hotnews|(?:^|[ _-])(?:xg|prev|next|sidebar|side|left-?nav)(?:$|[ _-])|prevnext|pagenav/,
  search: /search|sousuo|(?:^|[ _-])(?:cx|so|query)(?:$|[ _-])/,
} as const;
/** Begins a numbered heading or item. */
export const NUMBERED =
  /^(?:第?[一二三四五六七八九十]{1,3}[、.章节部]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．])/;
