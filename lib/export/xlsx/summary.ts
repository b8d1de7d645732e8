import { OUTCOME_TERMS, SEVERITY_TERMS, STATUS_TERMS } from '../../i18n/terms.ts';
import { Severity } from '../../rules/model.ts';
import { ruleTitle } from '../../rules/render.ts';
import type { SavedFinding } from '../../store/records.ts';
import { bodyName, statusOf } from '../groups.ts';
import type { ExportInput, ExportValue } from '../model.ts';
import { column, type TableColumn } from './table.ts';

/** One table that can be filtered by what it counts, so that a pivot is not needed. */
export const SUMMARY_COLUMNS: readonly TableColumn[] = [
  column('汇总方式', 'Counted', 'text', 26),
  column('名称', 'Name', 'text', 36),
  column('合计', 'Total', 'number', 8),
  ...Severity.options.map((severity) => column(SEVERITY_TERMS[severity].zh, SEVERITY_TERMS[severity].en, 'number', 9)),
  column(OUTCOME_TERMS.review.zh, OUTCOME_TERMS.review.en, 'number', 9),
];

const WAYS = {
  body: { zh: '按单位（不含已排除）', en: 'By body (without dismissed)' },
  rule: { zh: '按规则（不含已排除）', en: 'By rule (without dismissed)' },
  status: { zh: '按状态', en: 'By status' },
} as const;

type Counter = Record<Severity | 'review' | 'total', number>;

/** Counts by body, by rule and by status; as everywhere, a finding to be looked at counts as such, not by its severity. */
export function* summaryRows({ findings, language }: ExportInput): Generator<readonly ExportValue[]> {
  const valid = findings.filter((finding) => statusOf(finding) !== 'dismissed');
  const counted = {
    body: count(valid, ({ body }) => bodyName(body, language)),
    rule: count(valid, ({ rule }) => ruleTitle(rule, language)),
    status: count(findings, (finding) => STATUS_TERMS[statusOf(finding)][language]),
  };
  for (const way of ['body', 'rule', 'status'] as const) {
    for (const [name, counter] of counted[way]) {
      const numbers = [counter.total, ...Severity.options.map((severity) => counter[severity]), counter.review];
      yield [WAYS[way][language], name, ...numbers];
    }
  }
}

/** Most first. */
function count(findings: readonly SavedFinding[], nameOf: (finding: SavedFinding) => string): [string, Counter][] {
  const counters = new Map<string, Counter>();
  for (const finding of findings) {
    const name = nameOf(finding);
    const counter = counters.get(name) ?? { total: 0, review: 0, veto: 0, error: 0, warning: 0, info: 0 };
    counters.set(name, counter);
    counter.total++;
    counter[finding.outcome === 'review' ? 'review' : (finding.decision?.severity ?? finding.severity)]++;
  }
  return [...counters].sort(([, a], [, b]) => b.total - a.total);
}
