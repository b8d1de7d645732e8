import { possibleCauses } from '../../engine/causes.ts';
import { distance, formatInterval } from '../../engine/format.ts';
import { isExact, sum } from '../../engine/interval.ts';
import type { ListClaim, Statement } from '../../extract/prose/model.ts';
import { evidenceAt } from '../evidence.ts';
import { type AuditInput, defineRule, type Verdict } from '../rule.ts';
import { CAUSE_MESSAGES } from '../tie-out/messages.ts';
import { judgeList } from './judge-list.ts';
import { remarkNear } from './remark.ts';
import { nameOf, numbered, statementEvidence, subjectOf, written } from './statement.ts';

/** A list in a sentence that does not add up to its total, or one part of it that is larger than the total. */
export const rule = defineRule({
  id: 'prose/sum',
  severity: 'error',
  title: { zh: '文中分项之和与总数不符', en: 'A list in the text does not add up to its total' },
  about: {
    zh: '文字中“其中……”等完整列举之和是否等于总数；单项是否大于总数。',
    en: 'Whether an exhaustive list adds up to its total, and no part is larger than it.',
  },
  example: { zh: '40276 条，所列合计 40272 条', en: '40276 stated, the list adds up to 40272' },
  basis: '',
  messages: {
    ...CAUSE_MESSAGES,
    sum: {
      zh: '“{total}”为 {actual}，所列 {count} 项之和为 {expected}，差 {difference}：{parts}',
      en: '“{total}” is {actual}, the {count} items listed add up to {expected}, {difference} apart: {parts}',
    },
    channels: {
      zh: '“{total}”为 {actual}，各渠道之和只有 {expected}，少 {difference}：{parts}',
      en: '“{total}” is {actual}, its channels add up to only {expected}, {difference} less: {parts}',
    },
    part: {
      zh: '“{part}”{value}，多于总数“{total}”{actual}',
      en: '“{part}” ({value}) is more than its total “{total}” ({actual})',
    },
    holds: {
      zh: '“{total}”{actual}，所列 {count} 项与之相符',
      en: '“{total}” ({actual}) agrees with its {count} items',
    },
  },
  check(input) {
    const number = numbered();
    return input.prose.lists.flatMap((list): Verdict[] => {
      const total = input.prose.statements[list.total];
      const parts = list.parts.flatMap((part) => input.prose.statements[part] ?? []);
      return total && parts.length > 0 ? [check(input, list, total, parts, number)] : [];
    });
  },
});

function check(
  { view }: AuditInput,
  list: ListClaim,
  total: Statement,
  parts: readonly Statement[],
  number: (subject: string) => string,
): Verdict {
  const judged = judgeList(list, total, parts);
  const { message, larger } = judged;
  const remark = judged.outcome === 'fail' && !larger ? remarkNear(view, list.at) : null;
  const outcome = remark ? 'review' : judged.outcome;
  const all = sum(parts.map(({ value }) => value));
  const shown = larger ? [larger] : parts;
  const expected = larger ? `≥ ${written(larger)}` : formatInterval(all, total.unit);
  const broken = outcome === 'fail' || outcome === 'review';
  const exact = [total, ...parts].every(({ value }) => isExact(value));
  return {
    outcome,
    message,
    args: {
      total: nameOf(total),
      actual: written(total),
      expected,
      count: parts.length,
      difference: formatInterval(distance(total.value, larger ? larger.value : all), total.unit),
      parts: listed(parts),
      part: larger ? nameOf(larger) : '',
      value: larger ? written(larger) : '',
    },
    subjects: [number([subjectOf(total), ...parts.map(subjectOf)].join('='))],
    values: [total, ...parts].map((statement) => `${subjectOf(statement)} = ${written(statement)}`),
    expected: broken ? expected : null,
    actual: broken ? written(total) : null,
    difference: broken ? formatInterval(distance(total.value, larger ? larger.value : all), total.unit) : null,
    evidence: [
      statementEvidence(view, total, 'total'),
      ...shown.map((part) => statementEvidence(view, part, 'part')),
      ...(remark ? [evidenceAt(view, remark, { role: 'explanation' })] : []),
    ],
    causes:
      broken && exact && !larger && message === 'sum'
        ? possibleCauses(
            nameOf(total),
            total.value.low,
            parts.map((part) => ({ label: nameOf(part), value: part.value.low })),
          )
        : [],
  };
}

const MOST = 8;

function listed(parts: readonly Statement[]): string {
  const shown = parts.slice(0, MOST).map((part) => `${nameOf(part)} ${written(part)}`);
  return `${shown.join('、')}${parts.length > MOST ? '…' : ''}`;
}
