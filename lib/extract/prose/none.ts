import { lastClause } from './context.ts';

/** A sentence part that says there was none: where, and of what. */
export interface None {
  readonly start: number;
  readonly end: number;
  /** Concepts it covers, empty where it is no official statistic. */
  readonly concepts: readonly string[];
  readonly item: string;
  /** Words of the clause before the negation. */
  readonly before: string;
}

const VERBS = '收到|接到|接收到|接收|接受|受理|办理|收取|发生|出现|产生|引发|引起|涉及|存在|被|因|提起|接待|有人';
/** 未收到…申请, 没有发生…的情况, 无…; the object is what follows up to the clause's end. */
const NEGATED = new RegExp(
  `(?:(?:均|都|也|且|还|尚|从|并|暂|亦|仍)*(?:(?:没有|尚无|暂无|均无|并无|不存在|未有)(?:${VERBS})?|(?:没|未曾|未有|未)(?:${VERBS}))(?:过|到|了)?|(?<![数化])零(?=申请|(?:行政)?复议|(?:行政)?诉讼|投诉|举报)|(?<![一-龥]{0,1}[有毫]|全)无(?![法效偿障论需纸关一条正人线不缝形]))([^,;。:!?]{2,90})`,
  'g',
);
/** 行政复议、行政诉讼均为零, 申请数为0 */
const TRAILED =
  /([^,;。:]{2,60}?)(?:的)?(?:情况|案件|数量|总量|总数|数|量)?(?:(?:均|都|全部)?(?:为|是)|:)\s?(?:无|零|0|空白)(?=[,;。]|$)/g;
/** What a statement may begin with: time and body; 其他方式 in 其他方式申请为零 says another thing. */
const LEADS = /^\s*$|[)、.是年月日度中内局委办厅院所站队心会镇乡村道位门关市县区州旗盟省府司校共均我本]\s*$/;
/** 未制发规范性文件 */
const NO_DOCUMENTS =
  /(?:未|没有|无)(?:新)?(制发|制定|出台|印发|新制作|废止)(?:过|任何|新的|的|了)?((?:(?:行政)?规章|(?:行政)?规范性文件)(?:(?:、|和|及|或)(?:(?:行政)?规章|(?:行政)?规范性文件))?)(?:的)?(?:情况)?(?=[,;。]|$)/g;
const DECIDING = '行政(?:许可|处罚|强制)';
/** 未作出行政处罚决定, 没有行政强制, 无行政许可、行政强制事项 */
const NO_DECISIONS = new RegExp(
  `(?:未|没有|无)(?:作出|做出|实施|发生|办理)?(?:过|任何|的)?(${DECIDING}(?:(?:、|和|及|或|与|以及)${DECIDING}){0,2})(?:处理)?(?:决定|案件|行为|情况|事项|职能|职权)?(?=[,;。]|$)`,
  'g',
);
/** 无行政许可事项: of these alone, for NO_DECISIONS. */
const DECIDED = /^行政(?:许可|处罚|强制)(?:[、和及或与以]{1,2}行政(?:许可|处罚|强制)){0,2}事项$/;
const DECISIONS: Readonly<Record<string, string>> = {
  行政许可: 'licence.decisions',
  行政处罚: 'penalty.decisions',
  行政强制: 'coercion.decisions',
};
const PREFILTER = /没|未|无|零|不存在|空白|[为是:]\s?0/;
/** What is wished, feared or laid down is no report. */
const NOT_REPORTED =
  /确保|实现|力争|杜绝|避免|防止|若|如果|凡|应当|对于|要求|不得|做到|保证|将|哪些|是否|部分|其余|有的|个别|[个家](?:[一-龥]{0,6})(?:部门|单位|机关|乡|镇|县|区|街道|科室)/;

/** The words that name a statistic in an object, most specific first. */
const CORES: readonly (readonly [string, RegExp])[] = [
  ['carriedIn', /(?:上年度?|上一年度?)(?:结转|转结)|结转上年度?/g],
  ['carriedOut', /结转(?:至|到|入)?(?:下年度?|下一年度?|次年)(?:继续办理)?|(?:下年度?|下一年度?)结转/g],
  ['review', /(?:行政)?复议/g],
  ['litigation', /(?:行政)?诉讼/g],
  ['complaints', /举报(?:和|或|、)?投诉|投诉(?:和|或|、)?举报|举报|投诉|申诉/g],
  ['fees', /费用|收费|(?:处理|检索|复制|邮寄|工本|成本)费/g],
  ['response', /热点(?:问题)?(?:或|和|及|、)?(?:重大)?舆情|重大舆情|舆情/g],
  ['received', /当面申请|传真申请|网络申请|网上申请|信函申请|申请(?!人)|依申请公开/g],
];
const WAYS: readonly (readonly [string, RegExp])[] = [
  ['received.inPerson', /当面申请/],
  ['received.fax', /传真申请/],
  ['received.online', /网络申请|网上申请/],
  ['received.letter', /信函申请/],
];

/** Everything else that may stand in the object without narrowing it. */
const FILLER =
  /和处理|及处理|、处理|新收|新增|事务|零|政府信息公开|依申请公开|政府|政务|信息|公开|任何|一起|一件|一例|一条|1起|1件|1例|有关|相关|关于|涉及|针对|因|由|就|对|向|被|或者|或|和|及|与|以及|、|的|了|书面|口头|其[他它]|形式|方式|各类|各种|各项|各|类|公民|法人|自然人|组织|个人|群众|社会|公众|人民|申请人|当事人|他人|本机关|本单位|本局|本部门|本办|本镇|本乡|本街道|我局|我委|我办|我镇|我乡|我县|我市|我区|我单位|我街道|我中心|要求|请求|提出|提交|递交|获取|工作|引发|引起|产生|导致|发生|提起|接受|收到|接到|受理|办理|事项|事宜|事件|情况|情形|案件|案例|案|件|起|行为|现象|要件|不服|而|进行|需要|需|回应|关注|热点|重大|社会关切|收取|检索|复制|邮寄|等|处理费|成本|依法|无|未|没有|方面|问题|行政机关|行政|答复|通过|渠道|用户|来人|来函|来电|以|在|年度|内|到|过|有|发生过|我们|机关|单位|途径|上级|部门|程序|主动公开以外|主动公开|主动/g;

/** 其他形式申请 beside the ways named before; not 公民、法人或者其他组织, 书面或其他形式. */
const OTHERS = /(?<![或和及与、者])其[他它](?!组织)/;

/** All statements of none in a sentence's shape `[from, to)`. `own`: what the page calls its body by. Linear. */
export function findNone(shape: string, from: number, to: number, own: readonly string[] = []): None[] {
  const sentence = shape.slice(from, to);
  if (!PREFILTER.test(sentence)) return [];
  const found: None[] = [];
  let done = 0;
  for (const match of sentence.matchAll(NEGATED)) {
    if (match.index < done) continue;
    const whole = match[0];
    const object = cut(match[1] ?? '');
    const before = clauseBefore(sentence, match.index);
    if (
      NOT_REPORTED.test(before) ||
      /^(?:见|经|按|超|列|及时|能|在|完成|到|来|结(?!转)|予|公开|明|定|遂|成)/.test(object)
    )
      continue;
    const passive = /被$/.test(whole.slice(0, whole.length - (match[1] ?? '').length));
    // 未发生针对清河乡的行政复议: against the body itself.
    const concepts = conceptsOf(
      own.reduce((words, name) => words.replace(name, ''), object),
      passive,
    );
    if (concepts.length === 0 && (!/(?:事项|申请|案件|情况|案例)$/.test(object) || DECIDED.test(object))) continue;
    const end = match.index + whole.length - ((match[1] ?? '').length - object.length);
    found.push({ start: from + match.index, end: from + end, concepts, item: object.replace(/[\s·“”"]/g, ''), before });
    done = end;
  }
  const taken = (at: number) => found.some(({ start, end }) => start <= from + at && from + at < end);
  for (const match of sentence.matchAll(NO_DOCUMENTS)) {
    const [whole, verb = '', kinds = ''] = match;
    const before = clauseBefore(sentence, match.index);
    if (taken(match.index) || NOT_REPORTED.test(before)) continue;
    const what = verb === '废止' ? 'abolished' : 'issued';
    const concepts = [...kinds.matchAll(/规章|规范性文件/g)].map(
      ([kind]) => `${kind === '规章' ? 'rules' : 'normative'}.${what}`,
    );
    const end = from + match.index + whole.length;
    found.push({ start: from + match.index, end, concepts, item: `${verb}${kinds}`, before });
  }
  for (const match of sentence.matchAll(NO_DECISIONS)) {
    const [whole, kinds = ''] = match;
    const before = clauseBefore(sentence, match.index);
    if (taken(match.index) || NOT_REPORTED.test(before)) continue;
    const end = from + match.index + whole.length;
    const concepts = Object.keys(DECISIONS).flatMap((kind) => (kinds.includes(kind) ? (DECISIONS[kind] ?? []) : []));
    found.push({ start: from + match.index, end, concepts, item: whole.slice(whole.indexOf(kinds)), before });
  }
  for (const match of sentence.matchAll(TRAILED)) {
    const words = match[1] ?? '';
    const object = words.replace(/^.*?(?=因|政府信息公开|行政复议|收到|依申请|申请)/, '');
    const concepts = conceptsOf(object, false);
    if (concepts.length === 0 || taken(match.index) || !LEADS.test(words.slice(0, words.length - object.length)))
      continue;
    const end = from + match.index + match[0].length;
    found.push({ start: from + match.index, end, concepts, item: object, before: clauseBefore(sentence, match.index) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Up to what begins another statement in the same clause. */
function cut(object: string): string {
  const end = object.search(/(?<=.)(?:并且|因此|所以|故|但是|但|,|\()/);
  return (end < 0 ? object : object.slice(0, end)).replace(/\.$/, '');
}

function clauseBefore(sentence: string, at: number): string {
  return lastClause(sentence.slice(Math.max(0, at - 60), at));
}

/** The concepts that the object names, if it says nothing else. */
export function conceptsOf(words: string, passive: boolean): string[] {
  let rest = words.replace(/[\s·“”"]/g, '');
  const found: string[] = [];
  for (const [concept, core] of CORES) {
    const cores = rest.match(core);
    if (!cores) continue;
    // 上年结转申请: the request is what was carried over.
    const carried = found.some((id) => id.startsWith('carried'));
    if (concept === 'received' && (carried || !asksForInformation(words, passive, found))) {
      rest = rest.replace(core, '');
      continue;
    }
    const ways = concept === 'received' ? WAYS.filter(([, way]) => way.test(rest)).map(([id]) => id) : [];
    if (concept === 'received' && ways.length > 0) found.push(...ways);
    else found.push(concept);
    rest = rest.replace(core, '');
  }
  return rest.replace(FILLER, '') === '' && !isNarrower(words) ? found : [];
}

/** 书面申请, 个人申请, 其他形式申请: one way or one kind of applicant only; 舆情 that nobody had to answer. */
function isNarrower(words: string): boolean {
  if (OTHERS.test(words)) return true;
  if (/舆情|热点/.test(words) && !/回应|关注/.test(words)) return true;
  if (/书面|口头/.test(words) && !/其[他它]|(?=.*书面).*口头/.test(words)) return true;
  return /自然人|个人|公民/.test(words) !== /法人|组织|(?<![本我])单位/.test(words);
}

/** 因政府信息公开申请引发的行政复议, 申请行政复议: the request is not what there was none of. */
function asksForInformation(words: string, passive: boolean, found: readonly string[]): boolean {
  if (found.length === 0) return !passive;
  const dispute = words.search(/复议|诉讼|举报|投诉|费用|收费/);
  const asked = words.search(/申请/);
  if (asked > dispute) return /(?:信息公开|公开)(?:的)?申请/.test(words.slice(dispute));
  return /申请(?:、|和|或|及|与|,)/.test(words) && !/申请.*(?:引发|引起|产生|导致)/.test(words.slice(0, dispute));
}
