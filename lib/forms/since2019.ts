import { row } from './build.ts';
import type { FormColumn, FormRow, FormTable } from './model.ts';

/** What the forms of 2019 and 2021 have in common: sections 三 and 四. */

const APPLICANTS: readonly FormColumn[] = [
  { id: 'natural', label: '自然人', unit: '件', aliases: ['公民', '自然人申请', '个人'] },
  { id: 'commercial', label: '法人或其他组织/商业企业', unit: '件', aliases: ['商业企业', '企业', '商业'] },
  { id: 'research', label: '法人或其他组织/科研机构', unit: '件', aliases: ['科研机构', '科研'] },
  {
    id: 'social',
    label: '法人或其他组织/社会公益组织',
    unit: '件',
    aliases: ['社会公益组织', '公益组织', '社会公益', '社会组织'],
  },
  { id: 'legal', label: '法人或其他组织/法律服务机构', unit: '件', aliases: ['法律服务机构', '法律服务', '法律机构'] },
  { id: 'otherOrganisation', label: '法人或其他组织/其他', unit: '件', aliases: ['其他', '其他组织', '其他机构'] },
  { id: 'total', label: '总计', unit: '件', total: true, aliases: ['合计', '总数', '共计', '总和', '小计'] },
];

const REFUSED: readonly FormRow[] = [
  row('result.refused.stateSecret', '1.属于国家秘密', { aliases: ['国家秘密', '涉及国家秘密'] }),
  row('result.refused.lawForbids', '2.其他法律行政法规禁止公开', {
    aliases: [
      '法律法规禁止公开',
      '其他法律法规规定禁止公开',
      '其他法律法规禁止公开',
      '法律行政法规禁止公开',
      '其他法律和行政法规禁止公开',
      '其他法律行政法规禁止公开的',
    ],
  }),
  row('result.refused.threeSecurities', '3.危及“三安全一稳定”', {
    aliases: ['三安全一稳定', '危及三安全及一稳定', '危及三安全一稳定的'],
  }),
  row('result.refused.thirdParty', '4.保护第三方合法权益', {
    aliases: ['第三方合法权益', '保护第三方权益', '损害第三方合法权益'],
  }),
  row('result.refused.internal', '5.属于三类内部事务信息', {
    aliases: ['三类内部事务信息', '内部事务信息', '属于内部事务信息'],
  }),
  row('result.refused.process', '6.属于四类过程性信息', {
    aliases: ['四类过程性信息', '过程性信息', '属于过程性信息'],
  }),
  row('result.refused.caseFile', '7.属于行政执法案卷', {
    aliases: ['行政执法案卷', '属于行政执法案卷信息', '执法案卷'],
  }),
  row('result.refused.inquiry', '8.属于行政查询事项', { aliases: ['行政查询事项', '属于行政查询'] }),
];

const UNAVAILABLE: readonly FormRow[] = [
  row('result.unavailable.notHeld', '1.本机关不掌握相关政府信息', {
    aliases: [
      '本机关不掌握',
      '不掌握相关信息',
      '本单位不掌握',
      '不掌握相关政府信息',
      '本机关不掌握政府信息',
      '本机关不掌握相关信息',
      '本行政机关不掌握相关政府信息',
      '本单位不掌握相关政府信息',
    ],
  }),
  row('result.unavailable.needsMaking', '2.没有现成信息需要另行制作', {
    aliases: [
      '没有现成信息',
      '需要另行制作',
      '没有现成信息另行制作',
      '没有现成政府信息需要另行制作',
      '没有现成信息需另行制作',
    ],
  }),
  row('result.unavailable.unclear', '3.补正后申请内容仍不明确', {
    aliases: [
      '补正后仍不明确',
      '补正后申请仍不明确',
      '申请内容不明确',
      '补正后仍不明确',
      '申请内容仍不明确',
      '补正后内容仍不明确',
    ],
  }),
];

const UNPROCESSED: readonly FormRow[] = [
  row('result.unprocessed.petition', '1.信访举报投诉类申请', {
    aliases: [
      '信访投诉举报',
      '信访投诉举报申请',
      '信访举报投诉事项',
      '信访投诉类申请',
      '举报投诉信访类申请',
      '信访举报投诉申请',
      '信访投诉举报类申请',
      '信访举报投诉类',
      '信访类申请',
    ],
  }),
  row('result.unprocessed.repeated', '2.重复申请', { aliases: ['重复申请的', '重复类申请'] }),
  row('result.unprocessed.publication', '3.要求提供公开出版物', {
    aliases: ['提供公开出版物', '公开出版物', '要求提供公开的出版物'],
  }),
  row('result.unprocessed.excessive', '4.无正当理由大量反复申请', {
    aliases: ['大量反复申请', '无正当理由反复申请', '无正当理由大量申请'],
  }),
  row('result.unprocessed.confirm', '5.要求行政机关确认或重新出具已获取信息', {
    aliases: [
      '要求确认或重新出具已获取信息',
      '要求行政机关确认或者重新出具已获取信息',
      '要求行政机关确认或重新出具已获取的信息',
      '要求行政机关确认重新出具已获取信息',
      '确认或重新出具已获取信息',
    ],
  }),
];

/** Section 三; `other` is the row or rows of (六)其他处理. */
export function applicationsTable(other: FormRow): FormTable {
  return {
    id: 'applications',
    title: '收到和处理政府信息公开申请情况',
    columns: APPLICANTS,
    rowSumRule: 'table/row-sum',
    balance: { left: ['received', 'carriedIn'], right: ['result.total', 'carriedOut'] },
    rows: [
      row('received', '一、本年新收政府信息公开申请数量', {
        aliases: [
          '本年新收政府信息公开申请',
          '本年新收申请数量',
          '本年度新收政府信息公开申请数量',
          '本年收到政府信息公开申请数量',
          '本年新收政府信息申请数量',
          '新收政府信息公开申请数量',
        ],
      }),
      row('carriedIn', '二、上年结转政府信息公开申请数量', {
        aliases: [
          '上年结转政府信息公开申请',
          '上年结转申请数量',
          '上年度结转政府信息公开申请数量',
          '上一年结转政府信息公开申请数量',
          '上年结转',
          '上年结转政府信息申请数量',
        ],
      }),
      row(
        'h.result',
        '三、本年度办理结果',
        { heading: true, aliases: ['办理结果', '本年办理结果', '本年度办理情况'] },
        [
          row('result.granted', '(一)予以公开', { concept: 'replied.granted', aliases: ['予以公开的', '同意公开'] }),
          row('result.partial', '(二)部分公开（区分处理的，只计这一情形，不计其他情形）', {
            concept: 'replied.partial',
            aliases: ['部分公开的', '予以部分公开', '部分公开区分处理的只计这一情形不计其他情形', '同意部分公开'],
          }),
          row('h.refused', '(三)不予公开', { heading: true, aliases: ['不公开', '不予公开的', '不同意公开'] }, REFUSED),
          row('h.unavailable', '(四)无法提供', { heading: true, aliases: ['无法提供的'] }, UNAVAILABLE),
          row('h.unprocessed', '(五)不予处理', { heading: true, aliases: ['不予处理的'] }, UNPROCESSED),
          other,
          row('result.total', '(七)总计', {
            total: true,
            concept: 'closed',
            aliases: ['合计', '总计数', '共计', '本年度办理结果总计', '办理结果总计'],
          }),
        ],
      ),
      row('carriedOut', '四、结转下年度继续办理', {
        aliases: [
          '结转下年度办理',
          '结转下一年度继续办理',
          '结转下年继续办理',
          '结转下年度',
          '结转下年度继续办理数量',
          '结转至下年度继续办理',
          '结转下年度继续办理政府信息公开申请数量',
        ],
      }),
    ],
  };
}

const OUTCOMES: readonly FormColumn[] = [
  { id: 'upheld', label: '结果维持', unit: '件', aliases: ['维持', '结果维持数'] },
  { id: 'corrected', label: '结果纠正', unit: '件', aliases: ['纠正', '结果纠错', '结果纠正数'] },
  { id: 'other', label: '其他结果', unit: '件', aliases: ['其他', '其他结果数'] },
  { id: 'pending', label: '尚未审结', unit: '件', aliases: ['未审结', '尚未审结数', '尚未办结'] },
  { id: 'total', label: '总计', unit: '件', total: true, aliases: ['合计', '总数', '共计', '小计'] },
];

/** Section 四: three rows of five, however the page lays them out. */
export const REVIEW_TABLE: FormTable = {
  id: 'review',
  title: '政府信息公开行政复议、行政诉讼情况',
  columns: OUTCOMES,
  rows: [
    row('review', '行政复议', { aliases: ['行政复议情况', '行政复议案件'] }),
    row('h.litigation', '行政诉讼', { heading: true, aliases: ['行政诉讼情况', '行政诉讼案件'] }, [
      row('litigation.direct', '未经复议直接起诉', {
        aliases: ['未经行政复议直接起诉', '未经复议直接诉讼', '直接起诉', '未复议直接起诉'],
      }),
      row('litigation.afterReview', '复议后起诉', {
        aliases: ['经复议后起诉', '行政复议后起诉', '复议后诉讼', '复议后提起诉讼'],
      }),
    ]),
  ],
};
