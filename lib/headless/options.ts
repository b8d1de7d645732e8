import { parseArgs } from 'node:util';
import type { CalendarDate } from '../text/dates.ts';
import { parseDate } from '../text/dates.ts';

export interface Options {
  readonly paths: readonly string[];
  /** Address that the paths of pages are appended to; null: pages say their own. */
  readonly urlBase: string | null;
  readonly checks: boolean;
  /** Files of local rule packs. */
  readonly rules: readonly string[];
  /** Lists the addresses that rule packs may name, instead of auditing. */
  readonly addresses: boolean;
  /** Date of the audit. */
  readonly today: CalendarDate;
}

export const USAGE = `Usage: npm run --silent audit -- [options] PATH…
Audits saved HTML pages and writes one JSON object per page and line.
  PATH            a file, a folder (with all below it), or - for a list of paths on stdin
  --url-base URL  address of the folder (or of the file's folder): gives pages their own
  --checks        adds the list of all checks and the figures that none of them guards
  --rules FILE    a local rule pack, may be given several times
  --addresses     lists what a rule pack's relations may name, instead: address, tab, item
  --date DATE     audits as on this day (YYYY-MM-DD) instead of today
Exit status: 0, 1 where a page could not be read, 2 where the call is wrong.`;

/** The options of a call, or what is wrong with it. */
export function readOptions(args: readonly string[], now: Date): Options | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'url-base': { type: 'string' },
        checks: { type: 'boolean', default: false },
        rules: { type: 'string', multiple: true, default: [] },
        addresses: { type: 'boolean', default: false },
        date: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help || (positionals.length === 0 && !values.addresses)) return { wrong: USAGE };
    const urlBase = values['url-base'] ?? null;
    if (urlBase !== null && !URL.canParse(urlBase)) return { wrong: `--url-base: ${urlBase} is not an address` };
    const today = values.date === undefined ? dateOf(now) : (parseDate(values.date)?.date ?? null);
    if (today === null) return { wrong: `--date: ${values.date} is not a date` };
    const { checks, rules, addresses } = values;
    return { paths: positionals, urlBase, checks, rules, addresses, today };
  } catch (error) {
    return { wrong: `${error instanceof Error ? error.message : String(error)}\n${USAGE}` };
  }
}

function dateOf(now: Date): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
