import { Status } from '../records.ts';
import type { Columns } from './columns.ts';
import { type PageTally, RECHECKS } from './model.ts';

/** Every page's findings by what became of them; judgements are counted of those the page still has. */
export function tallies(columns: Columns): ReadonlyMap<string, PageTally> {
  const counted = new Map<string, PageTally>();
  columns.spans.forEach(({ start, count }, number) => {
    const statuses = Status.options.map(() => 0);
    const rechecks = RECHECKS.map(() => 0);
    for (let p = start; p < start + count; p++) {
      const [status = 0, recheck = 0] = [columns.status[p], columns.recheck[p]];
      rechecks[recheck] = (rechecks[recheck] ?? 0) + 1;
      if (RECHECKS[recheck] !== 'gone') statuses[status] = (statuses[status] ?? 0) + 1;
    }
    const of = (status: Status) => statuses[Status.options.indexOf(status)] ?? 0;
    const [, fresh = 0, still = 0, gone = 0] = rechecks;
    counted.set(columns.pages[number]?.id ?? '', {
      open: of('open'),
      confirmed: of('confirmed'),
      dismissed: of('dismissed'),
      fixed: of('fixed'),
      fresh,
      still,
      gone,
    });
  });
  return counted;
}
