/** Word lists of the sentences that state statistics. Everything compact (no spaces), simplified, folded. */

/** Who asks and in what form: may stand in 收到…申请 without making it another statistic. */
const APPLICANTS = '公民|法人|或者|或|和|及|与|组织|个人|群众|人民|社会|公众|申请人|当事人|、';
const MODIFIERS =
  '各类|各种|各项|有效|的|关于|有关|对|向|提出|提交|递交|书面|要求|请求|公开|获取|政府|政务|信息|依|事项|类|形式|其他|其它|方面|内容|受理|任何|了|渠道|方式|通过|办理|案件|件';
export const OBJECT = `(?:${APPLICANTS}|${MODIFIERS})*`;

/** What may stand in 因…引发的行政复议. */
export const CAUSE =
  '(?:因|由|就|对|涉及|关于|有关|针对|依申请|政府|政务|信息|公开|申请|工作|答复|行为|事项|事宜|方面|不服|不满|而|引发|引起|产生|导致|发生|提起|提出|被|的|类|相关|了|或|、|未|依法|本机关|我局|本局|行政|他人|公民|法人|和|其他|组织|及|与|件|案件|任何|申请人)*';

/** May precede a statement without changing what it counts. */
const ADVERBS =
  /^(?:[一二三四五六七八九十]{1,3}(?:是|、)|\d{1,2}[、.]|第[一二三四五六七八九十][,、]|通过(?:不同|多种|各种|各类|多个|多)(?:渠道|方式|形式|途径)(?:和|及|、|与)?(?:渠道|方式|形式|途径)?|含|包括|包含|其中|另外|此外|同时|为此|因此|另|并且|并|且|还|共计|总计|合计|累计|总共|一共|共(?![青享同产])|已经|已|均|全部|分别|及时|依法|依规|按规定|规范(?!性|化)|实际|据统计|经统计|统计(?![类信数资调年公监局])|新增|新(?![闻媒收冠型办建能兴生农区改])|先后|主要(?!负|领)|完成|加上|连同|对(?![外口])|于|期间|有(?![效关偿限机色线])|为|是|的|我们|以来|和|及|与|后(?![备勤])|则|截至目前|截止目前|目前|现有|现(?=已|均|共)|(?:办结|答复)(?:的)?(?:件|申请件|申请)?中|属于(?=$|同意公开|不同意公开|予以公开|不予公开|部分公开)|到目前为止|截至|截止|年底|年末|底)/;

const YEAR = '(?:20|19)[0-9][0-9]年(?:度)?|二[〇○O零]..年(?:度)?|20[xX×]{2}年?(?:度)?';
/** Times that mean the year reported on, or are judged in `timeOf`. */
const TIMES = new RegExp(
  `^(?:${YEAR}|全年度?|本年度?|今年|年内|年度(?![报预决计])|当年|去年|上年度?|上一年度?|一年来|报告期内?|本报告期内?|报告年度|统计期内?|在(?!线)|从(?!事)|自(?!然)|至|到(?!位)|起(?!诉|草)|止|[0-9]{1,2}月(?:份|底|末)?(?:[0-9]{1,2}日)?|[0-9]{1,2}[日号]|上半年|下半年|第?[一二三四]季度|-|—)`,
);

/** Bodies that are the reporting one in its own words. */
const OWN_WORDS =
  /^(?:我|本)(?:省|市|县|区|州|旗|盟|局|委员会|委|办公室|办公厅|办|厅|镇|乡|街道办事处|街道|中心|院|所|校|站|处|队|支队|部门|部|馆|会|社|单位|行政机关|机关|街|司|级政府|级|政府)(?:人民政府|政府|机关)?(?:办公室)?/;
const WHOLE_WORDS =
  /^全(?:省|市|县|区|州|旗|盟|镇|乡|街道|系统|局|委|办|厅|街|域|行业)(?:上下)?(?:[一-龥]{2,4}系统)?(?:(?:各级|各|及其|及|和|、|所属|其|有关|相关){0,3}(?:行政机关|国家机关|政府机关|政府部门|人民政府|政府|工作部门|所属部门|组成部门|职能部门|部门|单位|机关|县市区|县\(市、区\)|镇街|街镇|乡镇|街道)){0,3}/;
/** Parts of the reporting body, or bodies below it. */
export const SUBSET_WORDS =
  /本级|市直|县直|区直|省直|州直|直属|下属|局属|所属|下级|基层|各县|各区|各市|各乡|各镇|各街道|各部门|各单位|各科室|各有关|县区|区县|县\(|镇街|街镇|乡镇|局机关|委机关|厅机关|部分|其余|其他单位/;
/** A part at the beginning of a text: 市本级, 各县区, 市直部门. */
const PART_WORDS =
  /^[一-龥、]{0,8}?(?:(?:本级|市直|县直|区直|省直)(?:机关|部门|单位)?|[局厅委部署会]机关(?!报|事务|党))|^(?:各(?![项类种位]|级(?:各类)?(?:新闻|媒体|报))|县区|区县|乡镇|镇街|下属|直属|局属|所属|基层|其余|其他单位)(?:[一-龥、]{0,10}?(?:部门|单位|街道|乡镇|县区|区县|[县区市镇乡局委办]|科室)(?:[、和及与]|部门|单位|街道|乡镇|[县区市镇乡局委办](?!公))*)?/;

const source = (pattern: RegExp) => pattern.source.replace('^', '');
/** What words may begin with before what they count, in one search: the whole of an area, the body itself, time or an adverb. */
export const FRONT = new RegExp(
  `^(?:(${source(WHOLE_WORDS)})|(${source(OWN_WORDS)})|${source(TIMES)}|${source(ADVERBS)})`,
);

/** A body by name; words with a verb in them, its site and its people are none (`isName`). */
const ORGANISATION =
  /^([一-龥·]{1,14}?(?:人民政府办公[室厅]|政府办公[室厅]|人民政府|[市县区省州旗盟镇乡](?:人民)?政府(?:办公[室厅]|办(?!理|事|结))?|委员会|办公室|办公厅|办事处|分局|支队|大队|街道(?:办事处|办(?![理事结公]))?|集团|公司|医院|学校|法院|检察院|中心|局|厅|省|市|县|区|州|旗|盟|镇|乡|(?:发改|卫健|住建|经信|国资|民宗|交通|教|科|农|建)委|[市县区]委))(?:各级(?:政府|行政机关)?(?:及其)?(?:各)?(?:工作)?(?:部门|机构)?)?/;
const NO_NAME =
  /城市$|城乡$|公布|上报|报送|推送|编制|回复|处理|城镇$|[社小园地辖景灾山校街片]区$|公开|发布|召开|制定|举办|办理|收到|设立|解读|推进|信息|工作|组织|加强|建立|完善|开展|落实|及时|各类|主动|制发|受理|是|的|了|在|对|与|或|为|将|把|被|由|于|按|根据|通过|利用|依托|以|和|从|向|据|围绕|结合|坚持/;
/** Behind a name: its site, its people, a longer word. */
const NOT_A_BODY =
  /^(?:网|门户|公报|平台|信箱|热线|主要|领导|分管|副|长|场|民|直|级|域|间|别|员|托|书记|主任|政策|新闻|文件|系统|规章|规范|发布(?:微信|微博|公众号|客户端|抖音|平台|视频号|推送))/;

/** Some character that every name ends with. */
const SUFFIX = /[室府办会处局队道团司院校心厅省市县区州旗盟镇乡委]/;

const PART = /[级直各区镇属层余他机]/;

/** The part of the body that a text begins with (`PART_WORDS`), '' where there is none. */
export function partAt(text: string): string {
  return PART.test(text.slice(0, 12)) ? (PART_WORDS.exec(text)?.[0] ?? '') : '';
}

/** The body's name that a text begins with, '' where there is none. */
export function nameAt(text: string): string {
  if (!SUFFIX.test(text.slice(0, 24))) return '';
  const [name = '', base = ''] = ORGANISATION.exec(text) ?? [];
  return base.length < 2 || NO_NAME.test(base) || NOT_A_BODY.test(text.slice(name.length)) ? '' : name;
}
