import type { Division } from './model.ts';

/** By what a list divides its total. `words`: an item's own words; `totals`: concepts whose parts such items are. */
interface Kind {
  readonly division: Division;
  readonly words: RegExp;
  readonly totals: readonly string[];
}

const KINDS: readonly Kind[] = [
  {
    division: 'result',
    words:
      /主动公开范围|同意公开|予以公开|准予公开|部分公开|不予公开|不同意公开|无法提供|不予处理|其[他它]处理|信息不存在|^(?:信息)?不存在|^公开(?:答复)?$|不属于|不属(?=[本我])|非(?:本|政府|《条例》)|不明确|免予公开|否决公开|更改补充|更改、补充|通过其[他它]途径|不予受理|公开答复|不掌握|不予提供|已主动公开|属于主动公开|撤回|逾期(?:不|未)补正|补正后/,
    totals: ['received', 'closed', 'replied'],
  },
  {
    division: 'timing',
    words: /(?:按时|按期|如期|延期|延时|延长|期限内).{0,4}(?:办结|答复|办理)|^(?:按时|按期|延期|延时)$/,
    totals: ['closed', 'replied', 'received'],
  },
  {
    division: 'outcome',
    words:
      /维持|纠正|纠错|责令|调解|终止|撤销|驳回|尚未审结|未审结|审理|审结|撤回|撤诉|胜诉|败诉|变更|不予受理|中止|其[他它]结果|其[他它]情形|确认违法|未经复议|直接起诉|复议后/,
    totals: ['review', 'litigation'],
  },
  {
    division: 'result',
    words:
      /国家秘密|商业秘密|个人隐私|第三方|禁止公开|危及|三安全|内部事务|过程性|执法案卷|行政查询|《条例》所指|法律法规规定/,
    totals: ['replied.refused'],
  },
  { division: 'result', words: /不掌握|没有现成|另行制作|不明确/, totals: ['result.unavailable'] },
  { division: 'result', words: /信访|重复申请|出版物|反复申请|重新出具/, totals: ['result.unprocessed'] },
  { division: 'staff', words: /专职|兼职/, totals: ['staff'] },
  {
    division: 'applicant',
    words: /自然人|公民|个人|法人|企业|科研机构|社会公益|公益组织|法律服务|其[他它]组织|事业单位|社会组织|律师/,
    totals: ['received'],
  },
  {
    division: 'way',
    words:
      /当面|现场|窗口|传真|网络|网上|互联网|在线|电子邮件|电邮|邮箱|信函|信件|邮寄|书信|邮政|快递|上门|来访|平台|网站|书面|系统/,
    totals: ['received'],
  },
  {
    division: 'channel',
    words:
      /网站|公报|微博|微信|新媒体|新闻媒体|其[他它](?:方式|渠道|途径|载体|媒体)|广播|电视|报[刊纸]|公[告示]栏|公开栏|查阅点|发布会|客户端|平台|公众号|短信|手机|宣传栏|橱窗|门户|信息公开网|抖音|头条/,
    totals: ['proactive'],
  },
  {
    division: 'month',
    words: /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?$|^第?[一二三四]季度$|^[上下]半年$/,
    totals: [],
  },
];

const HANDLED = /办理|办结|答复|处理/;

/** What an item divides its total by; `level` where it begins with a body, `area` where its words say nothing known. */
export function divisionOf(words: string, total: string | null, totalWords: string, ownSubject: boolean): Division {
  // A total that is no official statistic may still be divided by ways or channels; its own words say by which.
  const published = /公开|发布|公布|推送/.test(totalWords) && !/申请|人员|复议|诉讼/.test(totalWords);
  const mayBe = ({ division, totals }: Kind) =>
    total === null
      ? published
        ? division === 'channel'
        : /复议|诉讼/.test(totalWords)
          ? division === 'outcome'
          : // 实际办理24件,其中予以公开14件,…: results, whatever was handled.
            (/申请|人员/.test(totalWords) && division !== 'channel') ||
            (division === 'result' && (HANDLED.test(totalWords) || isRest(totalWords)))
      : totals.includes(total);
  const known = KINDS.find((kind) => (kind.totals.length === 0 || mayBe(kind)) && kind.words.test(words));
  if (known) return known.division;
  return ownSubject || /^(?:[省市县区州镇乡]级|[省市县区]本级|市直|县直|区直|乡镇|县区|区县|部门|街道|各)/.test(words)
    ? 'level'
    : 'area';
}

/** 其余25件分别予以公开13件、…: what was not told of yet. */
export function isRest(words: string): boolean {
  return /^(?:其余|剩余)/.test(words);
}

/** Concepts that a total may have for items of a division; empty where any will do. */
export function totalsOf(division: Division): readonly string[] {
  return KINDS.find((kind) => kind.division === division)?.totals ?? [];
}

/** 国家秘密2件 behind 不予公开3件: one of the reasons of that very result. */
export function isReason(words: string, result: string | null): boolean {
  return KINDS.some((kind) => kind.totals.length === 1 && kind.totals[0] === result && kind.words.test(words));
}

/** Bare words of an item inside a list whose total is known: 网络44件. */
const BARE: readonly (readonly [Division, RegExp, string])[] = [
  ['way', /^当面(?:申请|提交|递交|提出)?$/, 'received.inPerson'],
  ['way', /^传真(?:申请)?$/, 'received.fax'],
  ['way', /^(?:通过)?(?:网络|网上|互联网)(?:申请|提交|方式|渠道)?$/, 'received.online'],
  ['way', /^(?:通过)?(?:信函|信件|书信)(?:申请|提交|方式|渠道)?$/, 'received.letter'],
  ['applicant', /^自然人(?:申请|提出|提交)?$/, 'received.natural'],
  ['applicant', /^法人(?:或|和|或者|及|与|、)其[他它]组织(?:申请|提出|提交)?$/, 'received.legal'],
  ['staff', /^专职(?:工作)?(?:人员)?(?:数)?$/, 'staff.fullTime'],
  ['staff', /^兼职(?:工作)?(?:人员)?(?:数)?$/, 'staff.partTime'],
  ['timing', /^(?:按时|按期|如期)(?:办结)?$/, 'closed.onTime'],
  ['timing', /^(?:延期|延时)(?:办结)?$/, 'closed.extended'],
];

/** The concept of bare words in a list, null where they are not exactly one. */
export function bareConcept(words: string, division: Division, total: string | null): string | null {
  if (total === null || !totalsOf(division).includes(total)) return null;
  if (division === 'outcome') {
    if (/^(?:行政)?(?:复议|诉讼)?(?:结果)?维持(?:原?具体?行政行为|原行政行为)?$/.test(words)) return `${total}.upheld`;
    return /^(?:行政)?(?:复议)?(?:结果纠正|被?依法纠错|纠错|纠正|被纠正|结果被纠正)$/.test(words) && total === 'review'
      ? 'review.corrected'
      : null;
  }
  return BARE.find(([kind, pattern]) => kind === division && pattern.test(words))?.[2] ?? null;
}
