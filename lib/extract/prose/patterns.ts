import { keysOf } from './pattern-keys.ts';
import { CAUSE, OBJECT } from './words.ts';

/** What a phrase says by its end. The words before the match must be nothing but time, body and adverbs. */
export interface Pattern {
  readonly concept: string;
  readonly pattern: RegExp;
  readonly units: readonly string[];
  /** One of these stands in every phrase that the pattern fits: looked for first, being cheap. */
  readonly keys: readonly string[];
  /** `requests`: only where the sentence speaks of requests for information, `asked`: or its own words or heading do; `disclosure`: of disclosure at all. */
  readonly needs?: 'requests' | 'disclosure' | 'asked';
}

const RECEIVE = '(?:收到|接到|受理|接收到|接收|接受|收悉|新收|新接收|收取|收到并受理|收到和受理|接收并受理|收到了)';
const TAIL = '(?:数量|总数量|总数|总量|数|量|件数)?';
const ASKED = `(?:申请|依申请公开(?:政府|信息|申请)*)(?:书|表|案件|事项|件)?${TAIL}`;
const PUBLISH = '(?:主动公开|公开|发布|公布|主动发布)';
const KINDS = '(?:各类|各种|各级|各项|的|政府|政务|信息|公开|类)*';
const INFORMATION = `(?:${KINDS}信息${TAIL})`;
const CHANNEL = (words: string) =>
  new RegExp(
    `(?:通过|利用|在|依托|借助|经|以)?(?:${words})(?:平台|渠道|账号|号)?(?:上)?(?:${PUBLISH}|更新|推送|刊登|刊发|发送)?(?:了)?${KINDS}(?:信息)?${TAIL}$`,
  );
const CLOSE = '(?:办结|办理完毕|办理完结|办毕)';
const NORMATIVE = '(?:行政)?规范性文件';
const OUTCOME_TAIL = '(?:的)?(?:答复)?(?:的)?(?:件)?(?:数)?$';

/** What requests are counted in. */
const REQUESTS = '件条份个宗起例';

const one = (concept: string, units: string, pattern: RegExp | string, needs?: Pattern['needs']): Pattern => ({
  concept,
  units: units.match(/万元|人次|场次|./g) ?? [],
  keys: keysOf(concept),
  pattern: typeof pattern === 'string' ? new RegExp(pattern) : pattern,
  ...(needs ? { needs } : {}),
});

/** Specific ones first: the first whose end fits and whose beginning is clean speaks. */
const PATTERNS: readonly Pattern[] = [
  one('received', REQUESTS, /新收(?:的)?(?:申请)?(?:数|数量)?$/, 'requests'),
  one(
    'carriedIn',
    REQUESTS,
    /(?:上年度?|上一年度?|往年|去年)(?:度)?(?:结转|转结|转入)(?:的)?(?:政府|信息|公开|依|的)*申请(?:数量|数)?$/,
  ),
  one(
    'carriedOut',
    REQUESTS,
    /结转(?:至|到|入)?(?:下年度?|下一年度?|次年|明年)(?:度)?继续办理(?:的)?(?:政府|信息|公开|依|的|申请)*(?:件|数量|数)?$/,
  ),
  one(
    'carriedIn',
    REQUESTS,
    /(?:上年度?|上一年度?|往年|去年)(?:度)?(?:结转|转结|转入)(?:的)?(?:政府|信息|公开|依|申请|办理|受理|继续|到本年度?|至本年度?|的)*(?:件|数量|数)?$/,
    'requests',
  ),
  one(
    'carriedIn',
    REQUESTS,
    /结转(?:上年度?|上一年度?)(?:的)?(?:政府|信息|公开|依|申请|的)*(?:件|数量|数)?$/,
    'requests',
  ),
  one(
    'carriedOut',
    REQUESTS,
    /结转(?:至|到|入)?(?:下年度?|下一年度?|次年|明年)(?:度)?(?:继续|办理|答复|处理|的|政府|信息|公开|依|申请|完成)*(?:件|数量|数)?$/,
    'requests',
  ),
  one(
    'carriedOut',
    REQUESTS,
    /(?:转|转入|转至|转到|顺延至|顺延到|延至|延续至)(?:下年度?|下一年度?|次年)(?:度)?(?:继续)?(?:办理|答复|处理)(?:的)?(?:政府|信息|公开|依|申请)*(?:件|数量|数)?$|^(?:转)?(?:下年度?|下一年度?)继续(?:办理|答复|处理)(?:的)?(?:件|数量|数)?$/,
    'requests',
  ),
  one(
    'received.natural',
    REQUESTS,
    `(?:${RECEIVE})?自然人(?:提出|提交|递交|的|申请|政府|信息|公开|依)*申请(?:公开政府信息|政府信息公开)?(?:件)?${TAIL}$`,
  ),
  one(
    'received.legal',
    REQUESTS,
    `(?:${RECEIVE})?法人(?:或|和|或者|及|与|、)其[他它]组织(?:提出|提交|递交|的|申请|政府|信息|公开|依)*申请(?:件)?${TAIL}$`,
  ),
  one(
    'received.inPerson',
    REQUESTS,
    `(?:${RECEIVE})?(?:以|通过|采取|采用)?当面(?:方式|形式)?(?:提交|递交|提出|受理|收到|的|进行)*(?:政府信息公开|信息公开|公开)?申请(?:件)?${TAIL}$`,
  ),
  one(
    'received.fax',
    REQUESTS,
    `(?:${RECEIVE})?(?:以|通过|采取|采用)?传真(?:方式|形式)?(?:提交|递交|提出|受理|收到|的|进行)*(?:政府信息公开|信息公开|公开)?申请(?:件)?${TAIL}$`,
  ),
  one(
    'received.online',
    REQUESTS,
    `(?:${RECEIVE})?(?:以|通过|采取|采用)?(?:网络|网上|互联网)(?:方式|形式|渠道|途径)?(?:提交|递交|提出|受理|收到|的|进行)*(?:政府信息公开|信息公开|公开)?申请(?:件)?${TAIL}$`,
  ),
  one(
    'received.letter',
    REQUESTS,
    `(?:${RECEIVE})?(?:以|通过|采取|采用)?(?:信函|邮寄信函|书信|信件)(?:方式|形式|渠道|途径)?(?:提交|递交|提出|受理|收到|的|进行)*(?:政府信息公开|信息公开|公开)?申请(?:件)?${TAIL}$`,
  ),
  one(
    'closed.onTime',
    REQUESTS,
    `(?:申请)?(?:按时|按期|如期)${CLOSE}(?:的)?(?:政府信息公开|信息公开|公开|依申请公开)?(?:申请)?(?:件)?${TAIL}$`,
    'requests',
  ),
  one(
    'closed.extended',
    REQUESTS,
    `(?:申请)?(?:延期|延时|延长期限|延期后)${CLOSE}(?:的)?(?:政府信息公开|信息公开|公开|依申请公开)?(?:申请)?(?:件)?${TAIL}$`,
    'requests',
  ),
  one(
    'closed',
    REQUESTS,
    `(?:${OBJECT}申请)?(?:答复)?${CLOSE}(?:了)?(?:${OBJECT}申请|依申请公开(?:政府信息|信息|事项)?)?(?:件)?${TAIL}$`,
    'requests',
  ),
  one('closed', REQUESTS, '(?:本年度?)?办理结果(?:总计|总数)?$', 'requests'),
  one(
    'replied',
    '件',
    `(?:${OBJECT}申请)?(?:作出|予以|给予|做出)?(?:书面)?答复(?:了)?(?:${OBJECT}申请)?(?:件)?${TAIL}$`,
    'requests',
  ),
  one(
    'replied.alreadyPublic',
    '件',
    `属于?(?:已经|已)?主动公开(?:的)?(?:政府信息)?(?:范围)?(?:的)?${TAIL}$`,
    'requests',
  ),
  one('replied.refused', '件', `(?:不同意公开|不予公开)${OUTCOME_TAIL}`, 'requests'),
  one('replied.partial', '件', `(?:同意|予以|准予)?部分公开${OUTCOME_TAIL}`, 'requests'),
  one('replied.granted', '件', `(?:同意|予以|准予|同意予以)公开${OUTCOME_TAIL}`, 'requests'),
  one(
    'replied.notOurs',
    '件',
    `不属于?本(?:行政)?机关(?:公开|掌握|负责公开)(?:范围|职责|职责权限范围)?(?:的)?(?:政府信息)?(?:的)?(?:件)?${TAIL}$`,
    'requests',
  ),
  one(
    'replied.notExisting',
    '件',
    `(?:申请|政府|所申请)?(?:公开的)?(?:政府)?信息不存在(?:的)?(?:件)?${TAIL}$`,
    'requests',
  ),
  one('replied.supplement', '件', `告知(?:申请人)?作出更改[、和]?补充(?:的)?(?:件)?${TAIL}$`, 'requests'),
  one('replied.otherWay', '件', `告知(?:申请人)?通过其[他它]途径办理(?:的)?(?:件)?${TAIL}$`, 'requests'),
  one('result.unavailable', '件', `无法提供${OUTCOME_TAIL}`, 'requests'),
  one('result.unprocessed', '件', `不予处理${OUTCOME_TAIL}`, 'requests'),
  one('result.other', '件', `其[他它]处理${OUTCOME_TAIL}`, 'requests'),
  one('received', `${REQUESTS}项`, `${RECEIVE}(?:了)?(?:的)?${OBJECT}(?:信息|公开)${OBJECT}${ASKED}$`),
  one('received', `${REQUESTS}项`, `${RECEIVE}(?:了)?(?:的)?${OBJECT}${ASKED}$`, 'requests'),
  one(
    'received',
    REQUESTS,
    `${RECEIVE}(?:了)?(?:的)?${OBJECT}申请公开(?:的)?(?:相关|有关)?(?:政府)?信息(?:的)?(?:申请)?(?:件)?${TAIL}$`,
  ),
  one('received', REQUESTS, `${RECEIVE}(?:了)?(?:的)?(?:政府|政务)?信息申请公开(?:件)?${TAIL}$`),
  one('received', REQUESTS, `依申请公开(?:政府信息|申请|事项|件)?(?:方面)?${RECEIVE}(?:数)?$`),
  one('received', '件份宗', `${RECEIVE}(?:数)?$`, 'asked'),
  one(
    'received',
    REQUESTS,
    `(?:政府信息公开|政府信息依申请公开|依申请公开|依申请公开政府信息|信息公开)(?:的)?申请(?:收到|受理|接收)?(?:件)?${TAIL}$`,
  ),
  one(
    'review',
    '件次起',
    `(?:收到|受理|接到|发生|办理|产生)?(?:了)?${CAUSE}(?:行政)?复议(?:案件|申请|案|事项)?${TAIL}$`,
    'disclosure',
  ),
  one(
    'litigation',
    '件次起',
    `(?:收到|受理|接到|发生|办理|产生)?(?:了)?${CAUSE}(?:行政)?诉讼(?:案件|案|事项)?${TAIL}$`,
    'disclosure',
  ),
  one(
    'complaints',
    '件次起',
    `(?:收到|受理|接到|发生|办理)?(?:了)?${CAUSE}(?:举报投诉|投诉举报|举报、投诉|投诉、举报|举报和投诉|投诉和举报|举报|投诉)(?:案件|件|事项)?${TAIL}$`,
    'disclosure',
  ),
  one('channel.gazette', '条件', CHANNEL('政府公报')),
  one('channel.website', '条件', CHANNEL('政府(?:门户)?网站|门户网站')),
  one('channel.weibo', '条件', CHANNEL('政务微博')),
  one('channel.wechat', '条件', CHANNEL('政务微信|政务微信公众')),
  one('channel.other', '条件', CHANNEL('其[他它]方式')),
  one('proactive.normative', '件个份条', `(?:主动)?公开(?:了)?${NORMATIVE}${TAIL}$`),
  one(
    'normative.issued',
    '件个份',
    `(?:制发|制定|印发|出台|新制发|新制定|新制作|制作|新出台)(?:并?(?:主动)?(?:公开|发布|公布))?(?:的|了)?${NORMATIVE}${TAIL}$`,
  ),
  one('normative.abolished', '件个份', `废止(?:的|了)?${NORMATIVE}${TAIL}$`),
  one('normative.inForce', '件个份', `(?:现行有效|继续有效|现行|现有)(?:的)?${NORMATIVE}${TAIL}$`),
  one('rules.issued', '件部个', `(?:制发|制定|出台|新制发|新制定)(?:的|了)?(?:[省市县]?(?:人民)?政府)?规章${TAIL}$`),
  one('rules.abolished', '件部个', `废止(?:的|了)?(?:[省市县]?(?:人民)?政府)?规章${TAIL}$`),
  one('rules.inForce', '件部个', `现行有效(?:的)?(?:[省市县]?(?:人民)?政府)?规章${TAIL}$`),
  one('proactive', '条件', `(?:主动公开|主动发布)(?:了)?(?:的)?${INFORMATION}$`),
  one('proactive', '条件', `(?:公开|发布)(?:了)?(?:的)?(?:各类|各种)?政府信息${TAIL}$`),
  one('response', '次件', `回应(?:了)?(?:公众|社会)?关注(?:的)?(?:热点|热点问题)(?:(?:或|和|及|、)重大舆情)?${TAIL}$`),
  one('response.press.leader', '次', `主要负责(?:同志|人)参加新闻发布会(?:次数|总次数|${TAIL})$`),
  one(
    'response.press',
    '次场场次',
    `(?:参加或举办|参加或者举办|举办或参加|参加|召开|举办|举行|组织召开)(?:了)?(?:政府)?新闻发布会(?:总次数|次数|总)?$`,
  ),
  one('response.interview.leader', '次', `主要负责(?:同志|人)参加(?:政府网站)?在线访谈(?:次数)?$`),
  one('response.interview', '次期场场次', `(?:开展|组织|举办|参加|组织开展)?(?:了)?政府网站在线访谈(?:次数|活动)?$`),
  one('response.interpretation', '篇件条', `(?:(?:发布|撰写并发布|公开)(?:了)?政策解读稿件|政策解读稿件发布)${TAIL}$`),
  one('response.weiboWechat', '次件', `微博[、和]?微信回应(?:事件)?${TAIL}$`),
  one(
    'meetings',
    '次个场',
    `(?:召开|组织召开|举办)(?:了)?(?:全[市县区省局镇乡])?(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:会议)?(?:(?:或|和|及|、)?(?:专题|推进|部署)?(?:会议|会))(?:次)?${TAIL}$`,
  ),
  one(
    'trainings',
    '次期场场次个',
    `(?:举办|组织|开展|召开|组织举办|组织开展)(?:了)?(?:各类|全[市县区省局镇乡])?(?:政府信息公开|政务公开|信息公开)?(?:工作|业务)?(?:各类)?培训班${TAIL}$`,
  ),
  one(
    'trainees',
    '人次人',
    `接受(?:了)?(?:政府信息公开|政务公开|信息公开)?(?:工作|业务)?培训(?:的)?(?:人员)?(?:人数|人次|人次数|${TAIL})$`,
  ),
  one('staff.fullTime', '人名个', `(?:政府信息公开|政务公开|信息公开)(?:工作)?专职(?:工作)?人员${TAIL}$`),
  one('staff.partTime', '人名个', `(?:政府信息公开|政务公开|信息公开)(?:工作)?兼职(?:工作)?人员${TAIL}$`),
  one('staff', '人名个', `从事(?:政府信息公开|政务公开|信息公开)工作(?:的)?人员${TAIL}$`),
  one('offices', '个', `(?:设立|设有|设置)?(?:了)?(?:政府信息公开|政务公开|信息公开)(?:工作)?专门机构${TAIL}$`),
  one(
    'readingPoints',
    '个处',
    `(?:设立|设有|设置|建立|建成|建有|开设)?(?:了)?(?:政府信息公开|政府信息|信息公开)(?:公共)?查阅(?:点|场所)${TAIL}$`,
  ),
  one(
    'fees',
    '元万元',
    `(?:依申请公开|政府信息公开|信息公开)(?:政府)?(?:信息)?(?:共)?(?:收取)?(?:的)?(?:费用|收费)(?:金额|总额)?$`,
  ),
  one('budget', '元万元', `(?:安排|投入|落实)?(?:了)?(?:政府信息公开|政务公开|信息公开)(?:工作)?专项经费$`),
  one('licence.decisions', '件项个宗', `(?:(?:作出|做出)(?:了)?(?:的)?)?行政许可(?:处理)?决定${TAIL}$`),
  one('penalty.decisions', '件项个宗起', `(?:(?:作出|做出)(?:了)?(?:的)?)?行政处罚(?:处理)?决定${TAIL}$`),
  one('coercion.decisions', '件项个宗起', `(?:(?:作出|做出)(?:了)?(?:的)?)?行政强制(?:处理)?决定${TAIL}$`),
  one('charge.amount', '元万元', `(?:收取)?(?:了)?行政事业性收费(?:总)?(?:金额|总额)?$`),
  one('procurement.count', '项个件', `政府集中采购项目${TAIL}$`),
  one('procurement.amount', '元万元', `政府集中采购(?:项目)?(?:总)?金额$`),
];

interface OfUnit {
  readonly patterns: readonly Pattern[];
  /** Some key of some pattern: most words have none. */
  readonly keys: RegExp;
}

const BY_UNIT: ReadonlyMap<string, OfUnit> = new Map(
  [...new Set(PATTERNS.flatMap(({ units }) => units))].map((unit) => {
    const patterns = PATTERNS.filter(({ units }) => units.includes(unit));
    return [unit, { patterns, keys: new RegExp([...new Set(patterns.flatMap(({ keys }) => keys))].join('|')) }];
  }),
);

/** The patterns of figures in a unit that words about one may fit, in their order. */
export function patternsFor(unit: string, words: string): readonly Pattern[] {
  const known = BY_UNIT.get(unit);
  return known?.keys.test(words) ? known.patterns.filter(({ keys }) => keys.some((key) => words.includes(key))) : [];
}
