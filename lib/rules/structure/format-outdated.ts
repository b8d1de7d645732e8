import { formById, formFor } from '../../forms/index.ts';
import type { FormId } from '../../forms/model.ts';
import { evidenceAt, pageEvidence } from '../evidence.ts';
import type { Evidence } from '../model.ts';
import { type AuditInput, defineRule } from '../rule.ts';

/** Tables that the forms of 2019 and 2021 have in common but for a few rows. */
const SHARED: ReadonlySet<string> = new Set(['applications', 'reviews', 'review']);

/** An annual report that uses another form than the one in force for its year. Before 2014 there was none. */
export const rule = defineRule({
  id: 'structure/format-outdated',
  severity: 'warning',
  title: { zh: '年度报告格式不是当年施行的格式', en: 'Annual report not in the format of its year' },
  about: { zh: '所用格式是否为报告年度应用的格式。', en: 'Whether the form in use is the one in force for the year.' },
  example: { zh: '2019 年度报告使用 2014 年统计表', en: 'A report on 2019 with the form of 2014' },
  basis: '',
  messages: {
    other: {
      zh: '{year} 年度报告应使用{expected}（{basis}），实际使用{actual}',
      en: 'The report on {year} should use the form of {expectedId} ({basis}); it uses that of {actualId}',
    },
    inForce: { zh: '{year} 年度报告使用了{expected}', en: 'The report on {year} uses the form of {expectedId}' },
    unread: { zh: '未读到统计表，无法判断格式', en: 'No statistics table was read, so the form is not known' },
  },
  check(input) {
    const { kind, reportYear } = input.document;
    if (kind !== 'annualReport' || reportYear === null) return [];
    const due = formFor(reportYear);
    if (!due) return [];
    const used = input.statistics.form;
    const names = { year: reportYear, expected: nameOf(due.id), expectedId: due.id, basis: due.basis };
    const common = { subjects: ['form'], basis: due.basis };
    if (used === null) return [{ ...common, outcome: 'notAssessable', message: 'unread' }];
    const evidence = evidenceOf(input);
    const values = [`form = ${used}`];
    if (used === due.id) return [{ ...common, outcome: 'pass', message: 'inForce', args: names, values, evidence }];
    const args = { ...names, actual: nameOf(used), actualId: used };
    return [
      {
        ...common,
        outcome: isCertain(input, used, due.id) ? 'fail' : 'review',
        message: 'other',
        args,
        expected: due.id,
        actual: used,
        values,
        evidence,
      },
    ];
  },
});

function nameOf(id: FormId): string {
  return `${id} 年格式《${formById(id).name}》`;
}

/** The forms of 2019 and 2021 differ for certain only in the tables of section 二. */
function isCertain({ statistics }: AuditInput, used: FormId, due: FormId): boolean {
  if (used === '2014' || due === '2014') return true;
  return statistics.found.some(({ form, table }) => form === used && !SHARED.has(table));
}

function evidenceOf({ view, document, statistics }: AuditInput): Evidence[] {
  const found: Evidence[] = [];
  if (document.reportYearAt) found.push(evidenceAt(view, document.reportYearAt, { role: 'prior' }));
  const table = statistics.found.find(({ form }) => form === statistics.form)?.tables[0];
  const cell = table === undefined ? undefined : view.page.tables[table];
  if (cell && cell.cellCount > 0) found.push(evidenceAt(view, { kind: 'cell', cell: cell.firstCell }));
  return found.length > 0 ? found : [pageEvidence(view)];
}
