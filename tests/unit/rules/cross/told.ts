import { CONCEPTS } from '../../../../lib/forms/concepts.ts';
import type { FormId } from '../../../../lib/forms/model.ts';

/** The statistics of a report by concept, as its tables hold them; undefined where the form does not have it. */
export type Of = (concept: string) => number | undefined;

export function statisticsBy(form: FormId, values: ReadonlyMap<string, number>): Of {
  return (concept) => {
    const addresses = CONCEPTS.find(({ id }) => id === concept)?.at[form];
    return addresses?.reduce((sum, address) => sum + (values.get(address) ?? 0), 0);
  };
}

/** A way to tell some of a report's statistics in a sentence; null where the report has nothing to tell. */
export type Telling = (of: Of) => string | null;

const list = (of: Of, items: readonly (readonly [string, string])[], unit = '件'): string =>
  items
    .filter(([concept]) => of(concept) !== undefined)
    .map(([concept, words]) => `${words}${of(concept)}${unit}`)
    .join('，');

const WAYS = [
  ['received.inPerson', '当面申请'],
  ['received.fax', '传真申请'],
  ['received.online', '网络申请'],
  ['received.letter', '信函申请'],
] as const;
const APPLICANTS = [
  ['received.natural', '自然人申请'],
  ['received.legal', '法人或其他组织申请'],
] as const;
const RESULTS = [
  ['replied.granted', '予以公开'],
  ['replied.partial', '部分公开'],
  ['replied.refused', '不予公开'],
  ['result.unavailable', '无法提供'],
  ['result.unprocessed', '不予处理'],
  ['result.other', '其他处理'],
] as const;
const REPLIES = [
  ['replied.alreadyPublic', '属于已主动公开范围'],
  ['replied.granted', '同意公开答复'],
  ['replied.partial', '同意部分公开答复'],
  ['replied.refused', '不同意公开答复'],
  ['replied.notOurs', '不属于本行政机关公开'],
  ['replied.notExisting', '申请信息不存在'],
  ['replied.supplement', '告知作出更改补充'],
  ['replied.otherWay', '告知通过其他途径办理'],
] as const;

/** `予以公开3件，占60%；…` */
const shares = (of: Of, items: readonly (readonly [string, string])[], total: number): string =>
  items
    .map(([concept, words]) => `${words}${of(concept)}件，占${(((of(concept) ?? 0) / total) * 100).toFixed(1)}%`)
    .join('；');

/** `，比上年的7件增长14.3%`, the year before made up. */
function growth(now: number): string {
  const before = Math.floor(now / 2) + 7;
  const rate = ((Math.abs(now - before) / before) * 100).toFixed(1);
  return now === before ? '，与上年持平' : `，比上年的${before}件${now > before ? '增长' : '下降'}${rate}%`;
}

/** Sentences as annual reports of both formats word them. */
export const TELLINGS: readonly Telling[] = [
  (of) =>
    of('received.online') === undefined || !of('received')
      ? null
      : `（二）依申请公开情况。全年共收到政府信息公开申请${of('received')}件，其中${list(of, WAYS)}。`,
  (of) =>
    of('received.natural') === undefined || !of('received')
      ? null
      : `本年度，我局新收政府信息公开申请${of('received')}件（其中：${list(of, APPLICANTS)}）。`,
  (of) =>
    of('received') === 0
      ? '本年度我局没有收到公民、法人或者其他组织提出的政府信息公开申请。'
      : `我局共受理依申请公开政府信息申请${of('received')}件。`,
  (of) =>
    of('result.unavailable') === undefined || !of('closed')
      ? null
      : `全年办结政府信息公开申请${of('closed')}件，其中${list(of, RESULTS)}。`,
  (of) =>
    of('replied.notOurs') === undefined || !of('replied')
      ? null
      : `在${of('replied')}件已答复的申请中，${list(of, REPLIES)}。`,
  (of) =>
    of('closed.onTime') === undefined || !of('closed')
      ? null
      : `政府信息公开申请办结${of('closed')}件，其中按时办结${of('closed.onTime')}件、延期办结${of('closed.extended')}件。`,
  (of) =>
    of('carriedIn') === undefined
      ? null
      : `上年结转政府信息公开申请${of('carriedIn')}件，结转下年度继续办理${of('carriedOut')}件。`,
  (of) => (of('review') === 0 && of('litigation') === 0 ? '未发生因政府信息公开引起的行政复议和行政诉讼案件。' : null),
  (of) =>
    of('review') ? `因政府信息公开被申请行政复议${of('review')}件，其中结果维持${of('review.upheld')}件。` : null,
  (of) => (of('litigation') ? `因政府信息公开被提起行政诉讼${of('litigation')}件。` : null),
  (of) =>
    of('proactive')
      ? `全年主动公开政府信息${of('proactive')}条，其中主动公开规范性文件${of('proactive.normative')}件。`
      : null,
  (of) => (of('channel.website') ? `通过政府网站公开政府信息${of('channel.website')}条。` : null),
  (of) =>
    of('staff')
      ? `从事政府信息公开工作人员${of('staff')}人，其中专职人员${of('staff.fullTime')}人，兼职人员${of('staff.partTime')}人。`
      : null,
  (of) => (of('trainees') ? `接受培训人员${of('trainees')}人次。` : null),
  // The same in other words: bracketed, with shares, compared with the year before, said once for all.
  (of) =>
    of('received.online') === undefined || !of('received')
      ? null
      : `截至12月31日，我局本年度受理政府信息公开申请${of('received')}件，上年为71件（其中：${list(of, WAYS)}）。`,
  (of) =>
    of('received.natural') === undefined || !of('received')
      ? null
      : `据统计，全年收到公民、法人和其他组织政府信息公开申请${of('received')}件${growth(of('received') ?? 0)}，分别为${list(of, APPLICANTS)}。`,
  (of) =>
    of('result.unavailable') === undefined || !of('closed')
      ? null
      : `共办结政府信息公开申请${of('closed')}件。其中，${shares(of, RESULTS, of('closed') ?? 0)}。`,
  (of) =>
    of('carriedIn') === undefined
      ? null
      : `全年新收申请${of('received')}件，上年度结转${of('carriedIn')}件；办结${of('closed')}件，结转下年度继续办理${of('carriedOut')}件，均为政府信息公开申请。`,
  (of) =>
    of('proactive')
      ? `全年主动公开政府信息${of('proactive')}条，日均${((of('proactive') ?? 0) / 365).toFixed(1)}条。`
      : null,
  (of) =>
    of('staff')
      ? `现有从事政府信息公开工作人员${of('staff')}名，其中专职${of('staff.fullTime')}名、兼职${of('staff.partTime')}名。`
      : null,
  (of) =>
    of('normative.inForce') === undefined
      ? null
      : `本年制发行政规范性文件${of('normative.issued')}件，废止${of('normative.abolished')}件，现行有效${of('normative.inForce')}件。`,
  (of) =>
    of('normative.inForce') === undefined
      ? null
      : `制发行政规范性文件${of('normative.issued')}件，废止行政规范性文件${of('normative.abolished')}件，现行有效行政规范性文件${of('normative.inForce')}件。`,
];
