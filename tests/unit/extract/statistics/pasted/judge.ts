import { expect } from 'vitest';
import { audit } from '../../../../../lib/audit.ts';
import { SCALE } from '../../../../../lib/engine/number.ts';
import { addressesOf } from '../../../../../lib/engine/relation.ts';
import { formById, relationsOf } from '../../../../../lib/forms/index.ts';
import type { FormId } from '../../../../../lib/forms/model.ts';
import { readHtml } from '../../../../../lib/headless/read-html.ts';
import type { AuditResult } from '../../../../../lib/result.ts';
import { cleanReport, type Draw } from '../../../forms/clean-report.ts';

/** What a page says of a row (and column) of the form. */
export type Text = (row: string, column?: string) => string;

const auditOf = (html: string): AuditResult =>
  audit(readHtml(html, { url: 'http://lyj.yunxi.gov.cn/a.html' }), { today: { year: 2026, month: 6, day: 1 } });

/** Address → number, or what else a cell is. Headings are none of the figures. */
function readings({ figures }: AuditResult): Record<string, number | string> {
  return Object.fromEntries(
    figures
      .filter(({ heading }) => !heading)
      .map(({ address, reading }) => [
        address,
        reading.state === 'number' && reading.low === reading.high ? reading.low / SCALE : reading.state,
      ]),
  );
}

/** Figures that an equation of the form holds. */
function guarded(form: FormId): string[] {
  return [
    ...new Set(
      relationsOf(formById(form))
        .filter(({ op, soft }) => op === '=' && !soft)
        .flatMap(addressesOf),
    ),
  ];
}

/**
 * One report without contradiction, printed by `print`: every figure is read as it was written and nothing is found;
 * with one figure changed there is a finding that shows its cell. `pick` chooses that figure.
 */
export function judge(form: FormId, draw: Draw, pick: number, print: (text: Text) => string): void {
  const truth = cleanReport(form, draw);
  const auditWith = (report: ReadonlyMap<string, number>) =>
    auditOf(
      print((row, column) => String(report.get(`${form}:${row}${column === undefined ? '' : `@${column}`}`) ?? '')),
    );
  const clean = auditWith(truth);
  expect(clean.form).toBe(form);
  expect(readings(clean)).toEqual(Object.fromEntries(truth));
  // Rows of a page's own are said, not held against it.
  const loud = clean.findings.filter(({ rule }) => rule !== 'table/row-unknown');
  expect(loud.map(({ rule, message }) => ({ rule, message }))).toEqual([]);
  const known = guarded(form).filter((address) => truth.has(address));
  const address = known[pick % known.length] ?? '';
  const broken = auditWith(new Map(truth).set(address, (truth.get(address) ?? 0) + 1 + (pick % 17)));
  const at = broken.figures.find((figure) => figure.address === address)?.at;
  const shown = broken.findings.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'error');
  expect(shown.flatMap(({ evidence }) => evidence.map(({ place }) => place))).toContainEqual(at);
}
