import type { FieldName } from '../extract/fields/model.ts';
import type { Outcome, Severity, Text } from '../rules/model.ts';

/** The field's own words, the same in every view and export. */
export const SEVERITY_TERMS: Readonly<Record<Severity, Text>> = {
  veto: { zh: '单项否决', en: 'Veto' },
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  info: { zh: '提示', en: 'Info' },
};

export const OUTCOME_TERMS: Readonly<Record<Outcome, Text>> = {
  pass: { zh: '成立', en: 'Holds' },
  fail: { zh: '不成立', en: 'Fails' },
  review: { zh: '待核实', en: 'For review' },
  notAssessable: { zh: '无法核对', en: 'Not assessable' },
};

export const STATUS_TERMS = {
  open: { zh: '待确认', en: 'Open' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
  dismissed: { zh: '已排除', en: 'Dismissed' },
  fixed: { zh: '已整改', en: 'Rectified' },
} as const satisfies Record<string, Text>;

/** Rule families, by the part of the rule id before `/`. */
export const FAMILY_TERMS = {
  metadata: { zh: '元数据', en: 'Metadata' },
  timeliness: { zh: '时效', en: 'Timeliness' },
  table: { zh: '统计表', en: 'Table' },
  prose: { zh: '文字表述', en: 'Prose' },
  cross: { zh: '文表对照', en: 'Prose and table' },
  structure: { zh: '结构', en: 'Structure' },
  wording: { zh: '用语', en: 'Wording' },
  security: { zh: '安全', en: 'Security' },
  history: { zh: '历年对照', en: 'History' },
  local: { zh: '本单位规则', en: 'Local rules' },
  own: { zh: '人工发现', en: 'Own findings' },
} as const satisfies Record<string, Text>;

export const FIELD_TERMS: Readonly<Record<FieldName, Text>> = {
  indexNumber: { zh: '索引号', en: 'Index number' },
  title: { zh: '标题', en: 'Title' },
  issuer: { zh: '发布机构', en: 'Issuing body' },
  publicationDate: { zh: '发布日期', en: 'Publication date' },
  creationDate: { zh: '成文日期', en: 'Creation date' },
  documentNumber: { zh: '文号', en: 'Document number' },
  subject: { zh: '主题分类', en: 'Subject' },
  catalogue: { zh: '公开目录', en: 'Catalogue' },
  topicWords: { zh: '主题词', en: 'Topic words' },
  validity: { zh: '有效性', en: 'Validity' },
  effectiveDate: { zh: '生效日期', en: 'Effective date' },
  expiryDate: { zh: '失效日期', en: 'Expiry date' },
  openMethod: { zh: '公开方式', en: 'Way of disclosure' },
  openScope: { zh: '公开范围', en: 'Scope of disclosure' },
  summary: { zh: '内容概述', en: 'Summary' },
};
