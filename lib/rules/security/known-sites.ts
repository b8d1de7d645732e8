/** Sites that government pages link to for good reason: media of the state, registries, counters, sharing, maps, browsers, seals of trust. */
const ORDINARY =
  /(?:^|\.)(?:conac\.cn|12377\.cn|12388\.cn|12309\.cn|beian\.cn|people\.com\.cn|people\.cn|xinhuanet\.com|news\.cn|cctv\.com|cntv\.cn|chinanews\.com(?:\.cn)?|china\.com\.cn|china\.org\.cn|gmw\.cn|ce\.cn|cri\.cn|youth\.cn|chinadaily\.com\.cn|huanqiu\.com|qstheory\.cn|81\.cn|xuexi\.cn|12371\.cn|legaldaily\.com\.cn|chinacourt\.org|cnr\.cn|taiwan\.cn|tibet\.cn|weibo\.com|weibo\.cn|qq\.com|weixin\.com|wechat\.com|baidu\.com|bdstatic\.com|douban\.com|renren\.com|kaixin001\.com|163\.com|sohu\.com|sina\.com\.cn|sina\.cn|cnzz\.com|umeng\.com|51\.la|jiathis\.com|bshare\.cn|amap\.com|autonavi\.com|tianditu\.com|microsoft\.com|apple\.com|mozilla\.org|google\.com|google\.cn|firefox\.com\.cn|firefox\.com|mozilla\.com|opera\.com|360\.cn|360\.com|so\.com|sogou\.com|2345\.com|uc\.cn|maxthon\.cn|browsehappy\.com|browser-update\.org|wps\.cn|foxitsoftware\.cn|51yes\.com|linezing\.com|growingio\.com|sensorsdata\.cn|aliyun\.com|xcc\.cn|pinpaibao\.com\.cn|knet\.cn|szfw\.org|zx110\.org|china-ipv6\.cn|12306\.cn|chsi\.com\.cn|adobe\.com|w3\.org|douyin\.com|toutiao\.com|kuaishou\.com|bilibili\.com|alipay\.com|icbc\.com\.cn|trs\.com\.cn|edu\.cn|ac\.cn|mil\.cn|org\.cn|gov\.hk|gov\.mo)$/;

/** News sites of the provinces, and services that government sites are built with. */
const PROVINCIAL_NEWS =
  /(?:^|\.)(?:qianlong\.com|enorth\.com\.cn|hebnews\.cn|sxrb\.com|northnews\.cn|nen\.com\.cn|cnjiwang\.com|dbw\.cn|eastday\.com|jschina\.com\.cn|zjol\.com\.cn|anhuinews\.com|fjsen\.com|jxnews\.com\.cn|dzwww\.com|iqilu\.com|dahe\.cn|hnr\.cn|cnhubei\.com|rednet\.cn|voc\.com\.cn|southcn\.com|gxnews\.com\.cn|hinews\.cn|cqnews\.net|newssc\.org|scol\.com\.cn|gog\.cn|yunnan\.cn|vtibet\.com|cnwest\.com|gscn\.com\.cn|qhnews\.com|nxnews\.net|ts\.cn|wenming\.cn|dangjian\.cn|banyuetan\.org|thepaper\.cn|ifeng\.com|kaipuyun\.cn|trs\.cn|ucap\.com\.cn|govwza\.cn|yunaq\.com|anquan\.org|cyberpolice\.cn)$/;

/** True for a site that a government page may well link to. */
export function isOrdinarySite(host: string): boolean {
  return ORDINARY.test(host) || PROVINCIAL_NEWS.test(host);
}

/** Second-level names under which sites are registered. */
const SECOND_LEVEL = /^(?:com|net|org|gov|edu|ac|mil|[a-z]{2})$/;

/** The part of a host that one owner registers: `www.a.com.cn` and `b.a.com.cn` are one site. */
export function siteOf(host: string): string {
  const parts = host.split('.');
  if (/^[\d.]+$/.test(host) || parts.length <= 2) return host;
  const last = parts.at(-1) ?? '';
  const middle = parts.at(-2) ?? '';
  const length = last.length === 2 && SECOND_LEVEL.test(middle) ? 3 : 2;
  return parts.slice(-length).join('.');
}
