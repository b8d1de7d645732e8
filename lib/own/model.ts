import { Evidence, type Finding, Severity } from '../rules/model.ts';
import { z } from '../zod.ts';

/** Rule ids of findings that an inspector made: this, then the type of defect in the inspector's own words. */
export const OWN = 'own/';

/** A finding as the inspector wrote it down. */
export const OwnFinding = z.object({
  /** What kind of defect: one of the types offered, or any other words. */
  type: z.string(),
  text: z.string(),
  severity: Severity,
  /** Where it is; one piece of kind `page` for the page as a whole. */
  evidence: z.array(Evidence).readonly(),
});
export type OwnFinding = Readonly<z.infer<typeof OwnFinding>>;

/** The same record as the engine makes, so that lists, marks and exports treat both alike. `key` is the caller's: own findings have no subjects to be known by. */
export function findingOf(own: OwnFinding, key: string): Finding {
  const rule = `${OWN}${typeWords(own.type)}`;
  return {
    rule,
    subjects: [],
    outcome: 'fail',
    severity: own.severity,
    message: { key: `${rule}#text`, args: { text: own.text.trim() } },
    expected: null,
    actual: null,
    difference: null,
    evidence: [...own.evidence],
    basis: '',
    causes: [],
    values: [],
    key,
    valueHash: key,
    seriesKey: '',
  };
}

export function isOwn({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule.startsWith(OWN);
}

/** Words that can be part of a rule id. */
function typeWords(type: string): string {
  return (
    type
      .replace(/[/#@]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || '其他'
  );
}

/** Types of defect offered at first; the inspector's own are added to them. */
export const OWN_TYPES: readonly string[] = [
  '信息缺失',
  '内容错误',
  '内容空白',
  '更新不及时',
  '错别字',
  '表述不规范',
  '链接失效',
  '附件无法打开',
  '栏目设置不当',
  '泄露个人信息',
  '其他',
];
