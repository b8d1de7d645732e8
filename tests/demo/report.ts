import { SEVERITY_TERMS } from '../../lib/i18n/terms.ts';
import { Severity } from '../../lib/rules/model.ts';
import { z } from '../../lib/zod.ts';
import type { Audited } from '../e2e/fixture-audit.ts';
import { table } from './table.ts';

/** What the demo needs of the exported finding list. */
const Exported = z.object({
  findings: z.array(
    z.object({
      severity: Severity,
      outcome: z.string(),
      row: z.object({ url: z.string(), message: z.string() }),
    }),
  ),
});

const MARKS: Record<Severity, string> = { veto: '◆', error: '▲', warning: '■', info: '●' };

/** The table of what was found, from the exported list itself: one line a page, then every finding. */
export function report(json: string, pages: readonly Audited[]): string {
  const { findings } = Exported.parse(JSON.parse(json));
  const of = (page: Audited) => findings.filter(({ row }) => row.url === page.url);
  const head = [
    '页面',
    '表式',
    '年度',
    '索引号',
    '发布日期',
    ...Severity.options.map((one) => MARKS[one] + SEVERITY_TERMS[one].zh),
  ];
  const lines = pages.map((page) => [
    page.title || page.name,
    page.result.form ?? '—',
    String(page.result.reportYear ?? '—'),
    field(page, 'indexNumber'),
    field(page, 'publicationDate'),
    ...Severity.options.map((one) => String(of(page).filter(({ severity }) => severity === one).length)),
  ]);
  const details = pages.flatMap((page) => [
    `\n${page.title || page.name}\n  ${page.url}`,
    ...of(page).map(
      ({ severity, outcome, row }) => `  ${MARKS[severity]}${outcome === 'review' ? '□' : ' '} ${row.message}`,
    ),
  ]);
  return [table([head, ...lines]), ...details].join('\n');
}

function field({ result }: Audited, name: 'indexNumber' | 'publicationDate'): string {
  const chosen = result.fields.chosen[name] ?? null;
  return (chosen === null ? null : result.fields.occurrences[chosen]?.value) ?? '—';
}
