/** By concept, or by the part of its name before the first dot. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  carriedIn: ['结', '转入'],
  carriedOut: ['转', '延', '下'],
  received: ['申请', '新收', '收到', '受理', '接', '收'],
  closed: ['办'],
  replied: ['答复'],
  'replied.alreadyPublic': ['主动公开'],
  'replied.refused': ['公开'],
  'replied.partial': ['部分公开'],
  'replied.granted': ['公开'],
  'replied.notOurs': ['机关'],
  'replied.notExisting': ['不存在'],
  'replied.supplement': ['补充'],
  'replied.otherWay': ['途径'],
  result: ['提供', '处理'],
  review: ['复议'],
  litigation: ['诉讼'],
  complaints: ['举报', '投诉'],
  channel: ['公报', '网站', '微博', '微信', '方式'],
  'proactive.normative': ['规范性文件'],
  normative: ['规范性文件'],
  rules: ['规章'],
  proactive: ['信息'],
  response: ['回应', '发布', '访谈', '解读'],
  meetings: ['会'],
  trainings: ['培训班'],
  trainees: ['培训'],
  staff: ['人员'],
  offices: ['机构'],
  readingPoints: ['查阅'],
  fees: ['费'],
  budget: ['经费'],
  licence: ['许可'],
  penalty: ['处罚'],
  coercion: ['强制'],
  charge: ['收费'],
  procurement: ['采购'],
};

/** Words of which one stands in every phrase about a statistic. */
export function keysOf(concept: string): readonly string[] {
  return KEYS[concept] ?? KEYS[concept.split('.')[0] ?? ''] ?? [];
}
