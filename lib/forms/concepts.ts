import type { Unit } from './model.ts';

/**
 * A statistic that tables and prose share. A form's row points here by its `id` (or `concept`); prose finds it by its words.
 */
export interface Concept {
  readonly id: string;
  /** Plain name for messages: `网络申请数`. */
  readonly name: string;
  /** Words for it in sentences, simplified, without spaces, longest first. Where two concepts fit, the longest word wins. */
  readonly words: readonly string[];
  /** Units it is counted in; a figure in another unit is another statistic. */
  readonly units: readonly Unit[];
  /** Concept of which this is a part (其中 / channel / kind of result), null for a total. */
  readonly partOf: string | null;
  /** Figures of each form that add up to it (usually one). A form that is not named does not have it. */
  readonly at: Readonly<Record<string, readonly string[]>>;
}

const LEGAL = ['commercial', 'research', 'social', 'legal', 'otherOrganisation'] as const;
const REFUSED = [
  'stateSecret',
  'lawForbids',
  'threeSecurities',
  'thirdParty',
  'internal',
  'process',
  'caseFile',
  'inquiry',
] as const;
const UNAVAILABLE = ['notHeld', 'needsMaking', 'unclear'] as const;
const UNPROCESSED = ['petition', 'repeated', 'publication', 'excessive', 'confirm'] as const;

/** The same figures in the forms of 2019 and 2021, by row and column. */
function since2019(...cells: readonly string[]): Record<string, readonly string[]> {
  return { '2019': cells.map((cell) => `2019:${cell}`), '2021': cells.map((cell) => `2021:${cell}`) };
}

function since2021(cell: string): Record<string, readonly string[]> {
  return { '2021': [`2021:${cell}`] };
}

function only2014(row: string): Record<string, readonly string[]> {
  return { '2014': [`2014:${row}`] };
}

function concept(
  id: string,
  name: string,
  units: readonly Unit[],
  partOf: string | null,
  at: Concept['at'],
  words: readonly string[],
): Concept {
  return { id, name, units, partOf, at, words: [...words].sort((a, b) => b.length - a.length) };
}

/** All shared statistics. Order: the 2014 form, then what came with 2019 and 2021. */
export const CONCEPTS: readonly Concept[] = [
  concept('proactive', '主动公开政府信息数', ['条', '件'], null, only2014('proactive'), [
    '主动公开政府信息',
    '主动公开的政府信息',
    '主动公开各类政府信息',
    '主动公开各类信息',
    '主动公开政务信息',
    '主动公开信息',
    '主动公开政府信息数',
    '主动公开政府信息总数',
    '公开政府信息',
    '公开各类政府信息',
    '发布政府信息',
    '主动发布政府信息',
  ]),
  concept('proactive.normative', '主动公开规范性文件数', ['条', '件'], 'proactive', only2014('proactive.normative'), [
    '主动公开规范性文件',
    '主动公开规范性文件数',
    '公开规范性文件',
    '主动公开行政规范性文件',
  ]),
  concept(
    'normative.issued',
    '制发规范性文件数',
    ['件'],
    null,
    { ...only2014('normative.issued'), ...since2019('normative@made') },
    [
      '制发规范性文件',
      '制发规范性文件总数',
      '制定规范性文件',
      '制发行政规范性文件',
      '制定行政规范性文件',
      '新制发行政规范性文件',
      '新制作规范性文件',
      '印发规范性文件',
      '出台规范性文件',
    ],
  ),
  concept('channel.gazette', '政府公报公开政府信息数', ['条', '件'], 'proactive', only2014('channel.gazette'), [
    '政府公报公开政府信息',
    '政府公报公开政府信息数',
    '政府公报公开信息',
    '政府公报公开',
    '政府公报发布信息',
    '政府公报',
  ]),
  concept('channel.website', '政府网站公开政府信息数', ['条', '件'], 'proactive', only2014('channel.website'), [
    '政府网站公开政府信息',
    '政府网站公开政府信息数',
    '政府网站公开信息',
    '政府网站公开',
    '政府网站发布信息',
    '政府门户网站公开政府信息',
    '政府门户网站公开信息',
    '门户网站公开政府信息',
    '门户网站公开信息',
    '政府网站',
  ]),
  concept('channel.weibo', '政务微博公开政府信息数', ['条', '件'], 'proactive', only2014('channel.weibo'), [
    '政务微博公开政府信息',
    '政务微博公开政府信息数',
    '政务微博公开信息',
    '政务微博公开',
    '政务微博发布信息',
    '微博公开政府信息',
    '微博公开信息',
    '政务微博',
  ]),
  concept('channel.wechat', '政务微信公开政府信息数', ['条', '件'], 'proactive', only2014('channel.wechat'), [
    '政务微信公开政府信息',
    '政务微信公开政府信息数',
    '政务微信公开信息',
    '政务微信公开',
    '政务微信发布信息',
    '微信公开政府信息',
    '微信公开信息',
    '微信公众号公开信息',
    '政务微信',
  ]),
  concept('channel.other', '其他方式公开政府信息数', ['条', '件'], 'proactive', only2014('channel.other'), [
    '其他方式公开政府信息',
    '其他方式公开政府信息数',
    '其他方式公开信息',
    '其他方式公开',
    '其他渠道公开政府信息',
    '其它方式公开政府信息',
  ]),
  concept('response', '回应公众关注热点或重大舆情数', ['次', '件'], null, only2014('response'), [
    '回应公众关注热点或重大舆情',
    '回应公众关注热点或重大舆情数',
    '回应公众关注热点和重大舆情',
    '回应公众关注的热点或重大舆情',
    '需要回应公众关注的热点或重大舆情',
    '回应公众关注热点',
    '回应重大舆情',
  ]),
  concept('response.press', '参加或举办新闻发布会总次数', ['次'], null, only2014('response.press'), [
    '参加或举办新闻发布会',
    '参加或举办新闻发布会总次数',
    '参加或者举办新闻发布会',
    '举办新闻发布会',
    '召开新闻发布会',
    '参加新闻发布会',
    '举行新闻发布会',
  ]),
  concept(
    'response.press.leader',
    '主要负责同志参加新闻发布会次数',
    ['次'],
    'response.press',
    only2014('response.press.leader'),
    ['主要负责同志参加新闻发布会', '主要负责同志参加新闻发布会次数', '主要负责人参加新闻发布会'],
  ),
  concept('response.interview', '政府网站在线访谈次数', ['次'], null, only2014('response.interview'), [
    '政府网站在线访谈',
    '政府网站在线访谈次数',
    '开展在线访谈',
    '组织在线访谈',
    '参加在线访谈',
    '在线访谈',
  ]),
  concept(
    'response.interview.leader',
    '主要负责同志参加政府网站在线访谈次数',
    ['次'],
    'response.interview',
    only2014('response.interview.leader'),
    ['主要负责同志参加政府网站在线访谈', '主要负责同志参加政府网站在线访谈次数', '主要负责同志参加在线访谈'],
  ),
  concept(
    'response.interpretation',
    '政策解读稿件发布数',
    ['篇', '件', '条'],
    null,
    only2014('response.interpretation'),
    ['政策解读稿件发布', '政策解读稿件发布数', '发布政策解读稿件', '政策解读稿件', '发布政策解读'],
  ),
  concept('response.weiboWechat', '微博微信回应事件数', ['次', '件'], null, only2014('response.weiboWechat'), [
    '微博微信回应事件',
    '微博微信回应事件数',
    '微博微信回应',
  ]),
  concept('response.other', '其他方式回应事件数', ['次', '件'], null, only2014('response.other'), [
    '其他方式回应事件',
    '其他方式回应事件数',
    '其他方式回应',
  ]),
  concept('received', '收到申请数', ['件'], null, { ...only2014('received'), ...since2019('received@total') }, [
    '收到政府信息公开申请',
    '收到政府信息依申请公开申请',
    '收到依申请公开政府信息申请',
    '收到依申请公开申请',
    '收到依申请公开',
    '收到信息公开申请',
    '收到公开申请',
    '收到申请',
    '收到申请数',
    '收到各类申请',
    '收到公民、法人或其他组织政府信息公开申请',
    '收到要求公开政府信息的申请',
    '收到公开政府信息的申请',
    '收到公开政府信息申请',
    '受理政府信息公开申请',
    '受理依申请公开申请',
    '受理依申请公开',
    '受理信息公开申请',
    '受理公开申请',
    '受理申请',
    '新收政府信息公开申请',
    '本年新收政府信息公开申请数量',
    '接收政府信息公开申请',
    '接到政府信息公开申请',
    '政府信息公开申请',
    '依申请公开政府信息',
    '依申请公开信息',
    '依申请公开申请',
    '依申请公开',
  ]),
  concept('received.inPerson', '当面申请数', ['件'], 'received', only2014('received.inPerson'), [
    '当面申请',
    '当面申请数',
    '当面提交申请',
    '现场申请',
    '当面提交',
    '当面递交',
  ]),
  concept('received.fax', '传真申请数', ['件'], 'received', only2014('received.fax'), [
    '传真申请',
    '传真申请数',
    '通过传真申请',
    '传真方式申请',
  ]),
  concept('received.online', '网络申请数', ['件'], 'received', only2014('received.online'), [
    '网络申请',
    '网络申请数',
    '网上申请',
    '通过网络申请',
    '网络提交申请',
    '网上提交申请',
    '互联网申请',
    '电子邮件申请',
  ]),
  concept('received.letter', '信函申请数', ['件'], 'received', only2014('received.letter'), [
    '信函申请',
    '信函申请数',
    '邮寄申请',
    '书信申请',
    '通过信函申请',
    '信件申请',
  ]),
  concept('closed', '申请办结数', ['件'], null, { ...only2014('closed'), ...since2019('result.total@total') }, [
    '申请办结',
    '申请办结数',
    '办结申请',
    '办结政府信息公开申请',
    '办结依申请公开',
    '办结',
    '已办结',
    '办理完毕',
    '本年度办理结果',
  ]),
  concept('closed.onTime', '按时办结数', ['件'], 'closed', only2014('closed.onTime'), [
    '按时办结',
    '按时办结数',
    '按期办结',
    '如期办结',
  ]),
  concept('closed.extended', '延期办结数', ['件'], 'closed', only2014('closed.extended'), [
    '延期办结',
    '延期办结数',
    '延时办结',
  ]),
  concept('replied', '申请答复数', ['件'], null, only2014('replied'), [
    '申请答复',
    '申请答复数',
    '答复申请',
    '已答复件',
    '已答复',
    '作出答复',
  ]),
  concept('replied.alreadyPublic', '属于已主动公开范围数', ['件'], 'replied', only2014('replied.alreadyPublic'), [
    '属于已主动公开范围',
    '属于已主动公开范围数',
    '属于主动公开范围',
    '已主动公开范围',
    '属于已经主动公开',
    '已主动公开',
  ]),
  concept(
    'replied.granted',
    '同意公开答复数',
    ['件'],
    'replied',
    { ...only2014('replied.granted'), ...since2019('result.granted@total') },
    ['同意公开答复', '同意公开答复数', '同意公开', '予以公开'],
  ),
  concept(
    'replied.partial',
    '同意部分公开答复数',
    ['件'],
    'replied',
    { ...only2014('replied.partial'), ...since2019('result.partial@total') },
    ['同意部分公开答复', '同意部分公开答复数', '同意部分公开', '部分公开', '予以部分公开'],
  ),
  concept(
    'replied.refused',
    '不同意公开答复数',
    ['件'],
    'replied',
    {
      ...only2014('replied.refused'),
      ...since2019(...REFUSED.map((row) => `result.refused.${row}@total`)),
    },
    ['不同意公开答复', '不同意公开答复数', '不同意公开', '不予公开'],
  ),
  concept(
    'replied.refused.stateSecret',
    '涉及国家秘密',
    ['件'],
    'replied.refused',
    { ...only2014('replied.refused.stateSecret'), ...since2019('result.refused.stateSecret@total') },
    ['涉及国家秘密', '属于国家秘密'],
  ),
  concept(
    'replied.refused.tradeSecret',
    '涉及商业秘密',
    ['件'],
    'replied.refused',
    only2014('replied.refused.tradeSecret'),
    ['涉及商业秘密', '属于商业秘密'],
  ),
  concept('replied.refused.privacy', '涉及个人隐私', ['件'], 'replied.refused', only2014('replied.refused.privacy'), [
    '涉及个人隐私',
    '属于个人隐私',
  ]),
  concept(
    'replied.refused.security',
    '危及国家安全、公共安全、经济安全和社会稳定',
    ['件'],
    'replied.refused',
    { ...only2014('replied.refused.security'), ...since2019('result.refused.threeSecurities@total') },
    ['危及国家安全、公共安全、经济安全和社会稳定', '危及“三安全一稳定”', '危及三安全一稳定'],
  ),
  concept(
    'replied.refused.notInformation',
    '不是《条例》所指政府信息',
    ['件'],
    'replied.refused',
    only2014('replied.refused.notInformation'),
    ['不是《条例》所指政府信息', '不属于《条例》所指政府信息', '不是条例所指政府信息', '非政府信息'],
  ),
  concept(
    'replied.refused.otherLaw',
    '法律法规规定的其他情形',
    ['件'],
    'replied.refused',
    only2014('replied.refused.otherLaw'),
    ['法律法规规定的其他情形', '法律法规规定的其它情形'],
  ),
  concept('replied.notOurs', '不属于本行政机关公开数', ['件'], 'replied', only2014('replied.notOurs'), [
    '不属于本行政机关公开',
    '不属于本行政机关公开数',
    '不属于本机关公开',
    '不属于本行政机关公开范围',
  ]),
  concept('replied.notExisting', '申请信息不存在数', ['件'], 'replied', only2014('replied.notExisting'), [
    '申请信息不存在',
    '申请信息不存在数',
    '政府信息不存在',
    '信息不存在',
  ]),
  concept('replied.supplement', '告知作出更改补充数', ['件'], 'replied', only2014('replied.supplement'), [
    '告知作出更改补充',
    '告知作出更改补充数',
    '告知作出更改、补充',
    '告知更改补充',
  ]),
  concept('replied.otherWay', '告知通过其他途径办理数', ['件'], 'replied', only2014('replied.otherWay'), [
    '告知通过其他途径办理',
    '告知通过其他途径办理数',
    '告知通过其它途径办理',
  ]),
  concept('review', '行政复议数量', ['件', '次'], null, { ...only2014('review'), ...since2019('review@total') }, [
    '行政复议',
    '行政复议数量',
    '行政复议案件',
    '被申请行政复议',
    '申请行政复议',
    '政府信息公开行政复议',
    '提起行政复议',
  ]),
  concept(
    'review.upheld',
    '行政复议维持数',
    ['件'],
    'review',
    { ...only2014('review.upheld'), ...since2019('review@upheld') },
    ['行政复议维持', '维持具体行政行为', '复议维持'],
  ),
  concept(
    'review.corrected',
    '行政复议被依法纠错数',
    ['件'],
    'review',
    { ...only2014('review.corrected'), ...since2019('review@corrected') },
    ['行政复议纠错', '行政复议被依法纠错', '复议纠错'],
  ),
  concept(
    'litigation',
    '行政诉讼数量',
    ['件', '次'],
    null,
    { ...only2014('litigation'), ...since2019('litigation.direct@total', 'litigation.afterReview@total') },
    ['行政诉讼', '行政诉讼数量', '行政诉讼案件', '被提起行政诉讼', '提起行政诉讼', '政府信息公开行政诉讼'],
  ),
  concept(
    'litigation.upheld',
    '行政诉讼维持或驳回数',
    ['件'],
    'litigation',
    { ...only2014('litigation.upheld'), ...since2019('litigation.direct@upheld', 'litigation.afterReview@upheld') },
    ['维持具体行政行为或者驳回原告诉讼请求', '驳回原告诉讼请求', '行政诉讼维持'],
  ),
  concept('complaints', '举报投诉数量', ['件', '次'], null, only2014('complaints'), [
    '举报投诉',
    '举报投诉数量',
    '投诉举报',
    '接受举报投诉',
  ]),
  concept('fees', '依申请公开信息收取的费用', ['万元', '元'], null, only2014('fees'), [
    '依申请公开信息收取的费用',
    '依申请公开收取的费用',
    '依申请公开收取费用',
    '依申请公开收费',
    '收取费用',
  ]),
  concept('offices', '政府信息公开工作专门机构数', ['个'], null, only2014('offices'), [
    '政府信息公开工作专门机构',
    '政府信息公开工作专门机构数',
    '政府信息公开专门机构',
  ]),
  concept('readingPoints', '设置政府信息公开查阅点数', ['个'], null, only2014('readingPoints'), [
    '设置政府信息公开查阅点',
    '设置政府信息公开查阅点数',
    '政府信息公开查阅点',
    '政府信息查阅点',
    '信息公开查阅点',
  ]),
  concept('staff', '从事政府信息公开工作人员数', ['人', '个'], null, only2014('staff'), [
    '从事政府信息公开工作人员',
    '从事政府信息公开工作人员数',
    '政府信息公开工作人员',
    '从事政府信息公开工作的人员',
  ]),
  concept('staff.fullTime', '专职人员数', ['人'], 'staff', only2014('staff.fullTime'), [
    '专职人员',
    '专职人员数',
    '专职工作人员',
  ]),
  concept('staff.partTime', '兼职人员数', ['人'], 'staff', only2014('staff.partTime'), [
    '兼职人员',
    '兼职人员数',
    '兼职工作人员',
  ]),
  concept('budget', '政府信息公开专项经费', ['万元', '元'], null, only2014('budget'), [
    '政府信息公开专项经费',
    '信息公开专项经费',
    '专项经费',
  ]),
  concept('meetings', '召开政府信息公开工作会议或专题会议数', ['次', '个'], null, only2014('meetings'), [
    '召开政府信息公开工作会议或专题会议',
    '召开政府信息公开工作会议或专题会议数',
    '召开政府信息公开工作会议',
    '召开政务公开工作会议',
    '政府信息公开工作会议或专题会议',
  ]),
  concept('trainings', '举办各类培训班数', ['次', '个'], null, only2014('trainings'), [
    '举办各类培训班',
    '举办各类培训班数',
    '举办政府信息公开培训班',
    '举办培训班',
  ]),
  concept('trainees', '接受培训人员数', ['人次', '人'], null, only2014('trainees'), [
    '接受培训人员',
    '接受培训人员数',
    '接受培训',
    '培训人员',
  ]),
  concept('received.natural', '自然人申请数', ['件'], 'received', since2019('received@natural'), [
    '自然人申请',
    '自然人提出申请',
    '自然人提交申请',
    '自然人',
  ]),
  concept(
    'received.legal',
    '法人或其他组织申请数',
    ['件'],
    'received',
    since2019(...LEGAL.map((column) => `received@${column}`)),
    ['法人或其他组织申请', '法人或者其他组织申请', '法人或其他组织', '法人和其他组织'],
  ),
  concept('carriedIn', '上年结转政府信息公开申请数量', ['件'], null, since2019('carriedIn@total'), [
    '上年结转政府信息公开申请',
    '上年结转政府信息公开申请数量',
    '上年度结转政府信息公开申请',
    '上年结转申请',
    '上年度结转',
    '上年结转',
    '上一年度结转',
  ]),
  concept('handled', '新收和上年结转申请合计', ['件'], null, since2019('received@total', 'carriedIn@total'), [
    '新收和上年结转政府信息公开申请',
  ]),
  concept('carriedOut', '结转下年度继续办理', ['件'], null, since2019('carriedOut@total'), [
    '结转下年度继续办理',
    '结转下一年度继续办理',
    '结转下年度办理',
    '结转下年度',
    '结转下一年度',
    '结转至下年度',
    '结转下年',
  ]),
  concept(
    'result.unavailable',
    '无法提供',
    ['件'],
    'closed',
    since2019(...UNAVAILABLE.map((row) => `result.unavailable.${row}@total`)),
    ['无法提供'],
  ),
  concept(
    'result.unprocessed',
    '不予处理',
    ['件'],
    'closed',
    since2019(...UNPROCESSED.map((row) => `result.unprocessed.${row}@total`)),
    ['不予处理'],
  ),
  concept(
    'result.other',
    '其他处理',
    ['件'],
    'closed',
    {
      '2019': ['2019:result.other@total'],
      '2021': [
        '2021:result.other.noCorrection@total',
        '2021:result.other.notPaid@total',
        '2021:result.other.rest@total',
      ],
    },
    ['其他处理', '其它处理'],
  ),
  concept('rules.issued', '制发规章数', ['件'], null, since2019('rules@made'), [
    '制发规章',
    '制定规章',
    '制发政府规章',
    '制定政府规章',
    '新制作规章',
  ]),
  concept('rules.abolished', '废止规章数', ['件'], null, since2021('rules@abolished'), ['废止规章', '废止政府规章']),
  concept('rules.inForce', '现行有效规章数', ['件'], null, since2021('rules@inForce'), [
    '现行有效规章',
    '现行有效政府规章',
  ]),
  concept('normative.abolished', '废止行政规范性文件数', ['件'], null, since2021('normative@abolished'), [
    '废止行政规范性文件',
    '废止规范性文件',
  ]),
  concept('normative.inForce', '现行有效行政规范性文件数', ['件'], null, since2021('normative@inForce'), [
    '现行有效行政规范性文件',
    '现行有效规范性文件',
    '现行有效的行政规范性文件',
    '现行有效的规范性文件',
  ]),
  concept('licence.decisions', '行政许可处理决定数量', ['件', '项'], null, since2019('licence@decisions'), [
    '行政许可处理决定',
    '作出行政许可决定',
    '行政许可决定',
    '行政许可',
  ]),
  concept('penalty.decisions', '行政处罚处理决定数量', ['件', '项'], null, since2019('penalty@decisions'), [
    '行政处罚处理决定',
    '作出行政处罚决定',
    '行政处罚决定',
    '行政处罚',
  ]),
  concept('coercion.decisions', '行政强制处理决定数量', ['件', '项'], null, since2019('coercion@decisions'), [
    '行政强制处理决定',
    '作出行政强制决定',
    '行政强制',
  ]),
  concept('charge.amount', '行政事业性收费金额', ['万元', '元'], null, since2021('charge@amount'), [
    '行政事业性收费金额',
    '行政事业性收费',
  ]),
  concept(
    'procurement.count',
    '政府集中采购项目数量',
    ['项', '个', '件'],
    null,
    { '2019': ['2019:procurement@count'] },
    ['政府集中采购项目', '政府集中采购'],
  ),
  concept('procurement.amount', '政府集中采购总金额', ['万元', '元'], null, { '2019': ['2019:procurement@amount'] }, [
    '政府集中采购总金额',
    '采购总金额',
    '政府集中采购金额',
  ]),
];

const BY_ID = new Map(CONCEPTS.map((entry) => [entry.id, entry]));

/** The concept with this id, undefined where there is none. */
export function conceptById(id: string): Concept | undefined {
  return BY_ID.get(id);
}
