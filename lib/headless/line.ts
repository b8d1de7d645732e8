import { type Interval, SCALE, UNBOUNDED } from '../engine/number.ts';
import { FIELD_NAMES } from '../extract/fields/model.ts';
import type { Statement } from '../extract/prose/model.ts';
import type { Figure } from '../extract/statistics/model.ts';
import { CONCEPTS } from '../forms/concepts.ts';
import type { PageModel, Place } from '../page/model.ts';
import { RawView } from '../page/raw-view.ts';
import type { AuditResult } from '../result.ts';
import type { Evidence, Finding } from '../rules/model.ts';
import { renderMessage } from '../rules/render.ts';

/** One line of the command's output (DESIGN.md, “Headless contract”) as a plain object. `checks` adds what `--checks` asks for. */
export function lineOf(path: string, page: PageModel, result: AuditResult, checks: boolean): Record<string, unknown> {
  const view = new RawView(page);
  const { pass, fail, review, notAssessable, unguarded } = result.coverage;
  return {
    path,
    url: page.url,
    title: result.page.title,
    reportYear: result.reportYear,
    form: result.form,
    fields: Object.fromEntries(FIELD_NAMES.map((name) => [name, fieldOf(result, name)])),
    statistics: result.figures.filter(isStatistic).map(statisticOf),
    statements: result.statements.map((statement) => statementOf(statement, (place) => view.quote(place))),
    findings: result.findings.map(findingOf),
    checks: { pass, fail, review, notAssessable },
    ...(checks ? { allChecks: result.checks.map(checkOf), unguarded } : {}),
    unread: result.unread.map(({ kind, detail }) => ({ kind, detail })),
  };
}

function fieldOf({ fields }: AuditResult, name: (typeof FIELD_NAMES)[number]): object | null {
  const chosen = fields.chosen[name] ?? null;
  const field = chosen === null ? undefined : fields.occurrences[chosen];
  if (!field) return null;
  const { value, raw, label, place } = field;
  return { value, raw, label, place };
}

/** Headings are statistics only where a number stands in them. */
function isStatistic({ heading, reading }: Figure): boolean {
  return reading.state !== 'absent' && (!heading || reading.state === 'number');
}

function statisticOf({ form, item, path, columnLabel, reading, raw }: Figure): object {
  const value = reading.state === 'number' ? stated(reading) : null;
  return { form, item, path, column: columnLabel, value, raw };
}

const NAMES: ReadonlyMap<string, string> = new Map(CONCEPTS.map(({ id, name }) => [id, name]));

function statementOf(statement: Statement, quote: (place: Place) => string): object {
  const { concept, item, value, approximate, unit, scope, at } = statement;
  return {
    item: (concept === null ? undefined : NAMES.get(concept)) ?? item,
    value: stated(value),
    approximate,
    quote: quote(at),
    words: item,
    unit,
    scope,
    ...(approximate ? { range: { low: plain(value.low), high: plain(value.high) } } : {}),
  };
}

function findingOf(finding: Finding): object {
  const { rule, outcome, severity, message, expected, actual, difference, evidence, key } = finding;
  return {
    rule,
    outcome,
    severity,
    message: renderMessage(message, 'zh'),
    expected,
    actual,
    difference,
    evidence: evidence.map(evidenceOf),
    fingerprint: key,
  };
}

function evidenceOf({ kind, role, quote, label }: Evidence): object {
  return { kind, role, quote, label };
}

function checkOf({ rule, subjects, outcome, message }: AuditResult['checks'][number]): object {
  return { rule, subjects, outcome, reason: renderMessage(message, 'zh') };
}

/** Plain number of a scaled one; null where there is no limit. */
function plain(scaled: number): number | null {
  return Math.abs(scaled) === UNBOUNDED ? null : scaled / SCALE;
}

/** The number that was written, of the range it promises: `5700余` 5700, `近100` 100, `约50` 50, `1.2万` 12000. */
function stated({ low, high }: Interval): number {
  if (low === high || high === UNBOUNDED) return low / SCALE;
  const tenth = Math.ceil(high / 10);
  if (low === 0 || low === high - tenth) return high / SCALE;
  const middle = (low + high) / 2;
  return (middle % SCALE === 0 ? middle : low) / SCALE;
}
