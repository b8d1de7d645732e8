import { SCALE } from '../../../lib/engine/number.ts';
import type { Reading } from '../../../lib/engine/reading.ts';
import { extract } from '../../../lib/extract/extract.ts';
import type { Figure, FormTableFound, Statistics } from '../../../lib/extract/statistics/model.ts';
import { addressBook } from '../../../lib/forms/address-book.ts';
import { FORMS, formById, relationsOf } from '../../../lib/forms/index.ts';
import type { FormId, OfficialForm } from '../../../lib/forms/model.ts';
import type { PageModel } from '../../../lib/page/model.ts';
import { PageView } from '../../../lib/page/view.ts';
import type { AuditInput } from '../../../lib/rules/rule.ts';
import fc from '../property.ts';

/** Values by address; null for a blank cell. What an address does not have is not on the page. */
export type Values = ReadonlyMap<string, number | null>;

/** Addresses of a form that hold figures, in its order. */
export function figureAddresses(form: FormId): string[] {
  return [...addressBook(formById(form)).values()].filter(({ row }) => !row.heading).map((entry) => entry.address);
}

/**
 * A report in which everything adds up: figures that are made of others are worked out from them, the rest comes from
 * `leaf`. Works on the forms' own relations, so it holds for every form there is.
 */
export function consistent(form: OfficialForm, leaf: (address: string) => number): Map<string, number> {
  const values = new Map<string, number>();
  const relations = relationsOf(form);
  const sums = new Map(
    relations.filter((r) => r.op === '=' && r.left.length === 1 && !r.soft).map((r) => [r.left[0]?.address ?? '', r]),
  );
  const value = (address: string): number => {
    const known = values.get(address);
    if (known !== undefined) return known;
    const sum = sums.get(address);
    const made = sum ? sum.right.reduce((total, term) => total + term.sign * value(term.address), 0) : leaf(address);
    values.set(address, made);
    return made;
  };
  for (const address of figureAddresses(form.id)) value(address);
  return values;
}

const EMPTY_PAGE: PageModel = {
  version: 1,
  url: 'http://www.example.gov.cn/report.html',
  title: '',
  metas: [],
  boxes: [],
  blocks: [],
  cells: [],
  tables: [],
  links: [],
  images: [],
  unread: [],
};

/** Statistics as if read from a page that holds these values. Cell numbers follow the form's order. */
export function statisticsOf(form: FormId, values: Values): Statistics {
  const book = addressBook(formById(form));
  const figures: Figure[] = [...values].map(([address, value], i) => {
    const entry = book.get(address);
    if (!entry) throw new Error(`no address ${address}`);
    const reading: Reading =
      value === null
        ? { state: 'blank' }
        : { state: 'number', low: Math.round(value * SCALE), high: Math.round(value * SCALE), approximate: false };
    return {
      form,
      address,
      row: entry.row.id,
      column: entry.column?.id ?? null,
      item: entry.row.item,
      path: [entry.row.label],
      columnLabel: entry.column?.label ?? null,
      heading: entry.row.heading ?? false,
      reading,
      raw: value === null ? '' : String(value),
      unitWritten: null,
      fault: null,
      at: { kind: 'cell', cell: i },
      labelAt: { kind: 'page' },
    };
  });
  const found: FormTableFound[] = formById(form).tables.map((table) => ({
    form,
    table: table.id,
    tables: [],
    missingRows: [],
    unknownRows: [],
  }));
  return {
    form,
    forms: [formById(form)],
    figures,
    found,
    local: [],
    colophon: { reportingBody: null, reportingDate: null, contactPhone: null, persons: [] },
  };
}

/** What a rule gets to see of a page with nothing but these statistics. */
export function inputOf(statistics: Statistics): AuditInput {
  const view = new PageView(EMPTY_PAGE);
  return { ...extract(view), statistics, today: { year: 2026, month: 11, day: 22 } };
}

/** Consistent reports of a form, small and large figures, many zeros. */
export function reports(form: OfficialForm): fc.Arbitrary<Map<string, number>> {
  const size = fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.nat(9) },
    { weight: 2, arbitrary: fc.nat(400) },
  );
  const count = figureAddresses(form.id).length;
  return fc.array(size, { minLength: count, maxLength: count }).map((leaves) => {
    let i = 0;
    const values = consistent(form, () => leaves[i++ % count] ?? 0);
    settle(form.id, values);
    return values;
  });
}

/** Brings the relations that are no plain sums into line: balances, 其中 rows, channels, requests against results. */
function settle(form: FormId, values: Map<string, number>): void {
  const get = (row: string) => values.get(`${form}:${row}`) ?? 0;
  if (form === '2014') {
    const channels = ['gazette', 'website', 'weibo', 'wechat', 'other'].map((name) => get(`channel.${name}`));
    values.set('2014:proactive', Math.max(...channels));
    values.set('2014:proactive.normative', Math.floor(get('proactive') / 2));
    values.set('2014:normative.issued', get('proactive.normative') + 1);
    for (const row of ['response.press', 'response.interview']) values.set(`2014:${row}.leader`, Math.min(get(row), 1));
    // Requests: all closed on time, all received online, all replied to.
    const replied = get('replied');
    for (const [row, value] of Object.entries({
      received: replied,
      'received.online': replied,
      closed: replied,
      'closed.onTime': replied,
    }))
      values.set(`2014:${row}`, value);
    for (const row of ['received.inPerson', 'received.fax', 'received.letter', 'closed.extended'])
      values.set(`2014:${row}`, 0);
    return;
  }
  const columns = ['natural', 'commercial', 'research', 'social', 'legal', 'otherOrganisation'];
  for (const column of columns) {
    const done = get(`result.total@${column}`) + get(`carriedOut@${column}`);
    const carriedIn = Math.min(get(`carriedIn@${column}`), done);
    values.set(`${form}:carriedIn@${column}`, carriedIn);
    values.set(`${form}:received@${column}`, done - carriedIn);
  }
  for (const row of ['received', 'carriedIn'])
    values.set(
      `${form}:${row}@total`,
      columns.reduce((sum, column) => sum + get(`${row}@${column}`), 0),
    );
  for (const row of ['rules', 'normative'])
    if (form === '2019') values.set(`2019:${row}@disclosed`, Math.min(get(`${row}@disclosed`), get(`${row}@total`)));
}

export { FORMS };
