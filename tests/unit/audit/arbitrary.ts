import { type AuditOptions, audit } from '../../../lib/audit.ts';
import type { OfficialForm } from '../../../lib/forms/model.ts';
import { readHtml } from '../../../lib/headless/read-html.ts';
import type { AuditResult } from '../../../lib/result.ts';
import fc from '../property.ts';
import { reportPage, type Style, type Values } from './report-page.ts';

export const TODAY: AuditOptions['today'] = { year: 2026, month: 11, day: 22 };
const YEARS = { '2014': 2016, '2019': 2020, '2021': 2023 } as const;

/** Every way in which a sample portal may write a report. */
export const styles: fc.Arbitrary<Style> = fc.record({
  metadata: fc.constantFrom('table', 'dl', 'spans', 'list'),
  digits: fc.constantFrom('plain', 'fullWidth', 'separators', 'spaced', 'paragraph'),
  zero: fc.constantFrom('0', 'blank', 'dash'),
  unitColumn: fc.boolean(),
  titleRow: fc.boolean(),
  numbering: fc.boolean(),
  wrapper: fc.constantFrom('div', 'section', 'table'),
  reviewRows: fc.constantFrom(1, 3),
  oneDisclosureTable: fc.boolean(),
});

/** Audits the page of a report in a year when its form was in force. */
export function auditReport(form: OfficialForm, values: Values, style: Style): AuditResult {
  const html = reportPage(form.id, YEARS[form.id], values, style);
  return audit(readHtml(html, { url: 'http://lyj.yunxi.gov.cn/xxgk/nb/report.html' }), { today: TODAY });
}
