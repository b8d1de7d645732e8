import { useMemo } from 'preact/hooks';
import { Chart } from '../../../components/Chart.tsx';
import type { Pattern } from '../../../components/chart/patterns.ts';
import type { ChartRow } from '../../../components/chart/rows.ts';
import { FigureStrip } from '../../../components/FigureStrip.tsx';
import { useWords } from '../../../components/words.ts';
import { Severity } from '../../../lib/rules/model.ts';
import { type Facet, type FacetCount, type FindingFilter, RECHECKS } from '../../../lib/store/list/model.ts';
import { Status } from '../../../lib/store/records.ts';
import { findingsAddress } from '../../../lib/view/listAddress.ts';
import { lastMonths, monthDays } from '../../../lib/view/months.ts';
import { pagesAddress } from '../../../lib/view/pageView.ts';
import { valueNames } from '../names.ts';
import type { Totals } from '../state/totals.ts';
import type { Workbench } from '../state/workbench.ts';

/** Bars of a chart that could have any number of them. */
const MOST = 10;
const MONTHS = 12;

const STATUS_PATTERNS: Readonly<Record<Status, Pattern>> = {
  open: 'warning',
  confirmed: 'error',
  dismissed: 'info',
  fixed: 'good',
};
const RECHECK_PATTERNS: Readonly<Record<string, Pattern>> = {
  once: 'info',
  still: 'error',
  fresh: 'warning',
  gone: 'good',
};

export interface OverviewChartsProps {
  readonly workbench: Workbench;
  readonly totals: Totals;
  readonly round: string | null;
}

/** The totals as facts and charts. */
export function OverviewCharts({ workbench, totals, round }: OverviewChartsProps) {
  const words = useWords();
  const { t } = words;
  const rules = workbench.words.value;
  const charts = useMemo(() => {
    const nameOf = valueNames(workbench, words);
    const scope: FindingFilter = round === null ? {} : { rounds: [round] };
    const { facets } = totals;
    const rows = (
      facet: Facet,
      counts: readonly FacetCount[],
      filter: (value: string) => FindingFilter,
      pattern: (value: string) => Pattern = () => 'plain',
    ): ChartRow[] =>
      counts.map(({ value, count }) => ({
        id: `${facet}:${value}`,
        name: nameOf(facet, value),
        count,
        href: findingsAddress({ ...scope, ...filter(value) }),
        pattern: pattern(value),
      }));
    const every = (counts: readonly FacetCount[], values: readonly string[]) =>
      values.map((value) => ({ value, count: counts.find((one) => one.value === value)?.count ?? 0 }));
    const months = lastMonths(facets.month, MONTHS);
    return {
      severity: rows(
        'severity',
        every(facets.severity, Severity.options),
        (value) => ({ severities: [Severity.parse(value)] }),
        (value) => Severity.parse(value),
      ),
      status: rows(
        'status',
        every(facets.status, Status.options),
        (value) => ({ statuses: [Status.parse(value)] }),
        (value) => STATUS_PATTERNS[Status.parse(value)],
      ),
      recheck: rows(
        'recheck',
        every(totals.rechecked, RECHECKS),
        (value) => ({
          statuses: ['confirmed', 'fixed'],
          rechecks: RECHECKS.filter((state) => state === value),
        }),
        (value) => RECHECK_PATTERNS[value] ?? 'plain',
      ),
      body: rows('body', facets.body.slice(0, MOST), (value) => ({ bodies: [value] })),
      rule: rows('rule', facets.rule.slice(0, MOST), (value) => ({ rules: [value] })),
      month: rows('month', months, monthDays).map((row) => ({ ...row, id: row.name })),
    };
  }, [workbench, words, totals, round, rules]);
  const pages: ChartRow[] = [
    {
      id: 'with',
      name: t('overview.withFindings'),
      count: totals.withFindings,
      href: pagesAddress({ show: 'with', round }),
      pattern: 'error',
    },
    {
      id: 'without',
      name: t('overview.withoutFindings'),
      count: totals.pages - totals.withFindings,
      href: pagesAddress({ show: 'without', round }),
      pattern: 'info',
    },
  ];
  const scope = round === null ? {} : { rounds: [round] };
  const all = (facet: 'body' | 'rule') => totals.facets[facet].length <= MOST;
  const statuses = charts.status.map(({ id, name, count, href }) => ({ id, name, count, href }));
  return (
    <>
      <FigureStrip
        label={t('overview.figures')}
        figures={[
          { id: 'pages', name: t('overview.pages'), count: totals.pages, href: pagesAddress({ show: 'all', round }) },
          { id: 'findings', name: t('overview.findings'), count: totals.findings, href: findingsAddress(scope) },
          ...statuses,
        ]}
      />
      <div class="charts">
        <Chart title={t('overview.bySeverity', { count: totals.findings })} rows={charts.severity} />
        <Chart title={t('overview.byStatus')} rows={charts.status} />
        <Chart title={t('overview.sharePages', { share: share(totals) })} rows={pages} />
        <Chart title={t('overview.recheck')} note={t('overview.recheckNote')} rows={charts.recheck} />
        <Chart
          title={all('body') ? t('overview.byBodyAll') : t('overview.byBody', { count: MOST })}
          rows={charts.body}
        />
        <Chart
          title={all('rule') ? t('overview.byRuleAll') : t('overview.byRule', { count: MOST })}
          rows={charts.rule}
        />
        <Chart title={t('overview.byMonth')} rows={charts.month} kind="columns" />
      </div>
    </>
  );
}

/** Pages with findings among all, in per cent. */
function share({ pages, withFindings }: Totals): string {
  return pages === 0 ? '0%' : `${Math.round((withFindings / pages) * 100)}%`;
}
