import { FORM_2014 } from '../../forms/form2014.ts';
import type { PageView } from '../../page/view.ts';
import { readListForm } from './form2014.ts';
import type { Statistics } from './model.ts';
import { mayBeForm, sheetOf } from './sheet.ts';

/** Reads every statistic of the official forms from a page's tables. Never throws; what cannot be told is left out. */
export function extractStatistics(view: PageView): Statistics {
  const sheets = view.page.tables.flatMap((_, table) => {
    const sheet = mayBeForm(view, table) ? sheetOf(view, table) : null;
    return sheet ? [sheet] : [];
  });
  const reading = readListForm(view, FORM_2014, sheets);
  return {
    form: reading ? '2014' : null,
    figures: reading?.figures ?? [],
    found: reading?.found ?? [],
    local: [],
    colophon: { reportingBody: null, reportingDate: null, contactPhone: null, persons: [] },
  };
}
