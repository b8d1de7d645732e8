import { formById } from '../../../lib/forms/index.ts';
import { address, type FormId, type FormTable } from '../../../lib/forms/model.ts';
import { figuresOf, rowsOf } from '../../../lib/forms/walk.ts';

/** Gives whole numbers in [0, most]. */
export type Draw = (most: number) => number;

/** Address → count, every relation of the form holding, the soft ones too. */
export type Report = Map<string, number>;

/** A report without contradiction. */
export function cleanReport(id: FormId, draw: Draw): Report {
  return id === '2014' ? clean2014(draw) : cleanSince2019(id, draw);
}

/** `parts` numbers that add up to `total`. */
function split(total: number, parts: number, draw: Draw): number[] {
  let rest = total;
  const numbers = Array.from({ length: parts - 1 }, () => {
    const part = draw(rest);
    rest -= part;
    return part;
  });
  return [...numbers, rest];
}

function clean2014(draw: Draw): Report {
  const report: Report = new Map();
  const put = (row: string, value: number) => report.set(address('2014', row, null), value);
  const addUp = (row: string, parts: readonly string[], total: number) => {
    put(row, total);
    split(total, parts.length, draw).forEach((value, i) => {
      put(`${row}.${parts[i]}`, value);
    });
  };
  const proactive = draw(900) + 1;
  put('proactive', proactive);
  const normative = draw(proactive);
  put('proactive.normative', normative);
  put('normative.issued', normative + draw(9));
  for (const channel of ['gazette', 'weibo', 'wechat', 'other']) put(`channel.${channel}`, draw(proactive));
  put('channel.website', proactive);
  for (const row of ['response', 'response.interpretation', 'response.weiboWechat', 'response.other'])
    put(row, draw(99));
  for (const row of ['response.press', 'response.interview']) {
    const times = draw(20);
    put(row, times);
    put(`${row}.leader`, draw(times));
  }
  const replied = draw(400);
  addUp(
    'replied',
    ['alreadyPublic', 'granted', 'partial', 'refused', 'notOurs', 'notExisting', 'supplement', 'otherWay'],
    replied,
  );
  const refused = report.get(address('2014', 'replied.refused', null)) ?? 0;
  addUp(
    'replied.refused',
    ['stateSecret', 'tradeSecret', 'privacy', 'security', 'notInformation', 'otherLaw'],
    refused,
  );
  addUp('closed', ['onTime', 'extended'], replied);
  addUp('received', ['inPerson', 'fax', 'online', 'letter'], replied + draw(5));
  addUp('review', ['upheld', 'corrected', 'other'], draw(30));
  addUp('litigation', ['upheld', 'corrected', 'other'], draw(30));
  addUp('staff', ['fullTime', 'partTime'], draw(30));
  for (const row of ['complaints', 'fees', 'offices', 'readingPoints', 'budget', 'meetings', 'trainings', 'trainees'])
    put(row, draw(50));
  return report;
}

function cleanSince2019(id: '2019' | '2021', draw: Draw): Report {
  const report: Report = new Map();
  const form = formById(id);
  const table = (name: string) => form.tables.find((found) => found.id === name);
  for (const small of form.tables.filter((found) => found.title.startsWith('第二十条')))
    fillSmall(id, small, report, draw);
  const applications = table('applications');
  if (applications) fillApplications(id, applications, report, draw);
  const review = table('review');
  for (const { row } of review ? rowsOf(review) : []) {
    if (row.heading) continue;
    const parts = ['upheld', 'corrected', 'other', 'pending'].map((column) => {
      const value = draw(12);
      report.set(address(id, row.id, column), value);
      return value;
    });
    report.set(address(id, row.id, 'total'), sum(parts));
  }
  return report;
}

function fillSmall(id: FormId, table: FormTable, report: Report, draw: Draw): void {
  for (const { row } of rowsOf(table)) {
    for (const column of table.columns) report.set(address(id, row.id, column.id), draw(200));
    // 对外公开总数量 holds what is newly disclosed; a stock cannot fall below nothing.
    const disclosed = report.get(address(id, row.id, 'disclosed'));
    if (disclosed !== undefined) report.set(address(id, row.id, 'total'), disclosed + draw(50));
    const previous = report.get(address(id, row.id, 'previous'));
    if (previous !== undefined) report.set(address(id, row.id, 'change'), draw(9) - Math.min(previous, draw(9)));
  }
}

function fillApplications(id: FormId, table: FormTable, report: Report, draw: Draw): void {
  const rows = rowsOf(table).map(({ row }) => row);
  const results = rows.filter((row) => row.id.startsWith('result.') && row.id !== 'result.total').flatMap(figuresOf);
  const columns = table.columns.filter((column) => column.id !== 'total').map((column) => column.id);
  for (const column of columns) {
    const put = (row: string, value: number) => report.set(address(id, row, column), value);
    const values = results.map((row) => {
      const value = draw(9);
      put(row.id, value);
      return value;
    });
    const total = sum(values);
    const carriedIn = draw(Math.min(total, 9));
    const carriedOut = draw(9);
    put('result.total', total);
    put('carriedIn', carriedIn);
    put('carriedOut', carriedOut);
    put('received', total + carriedOut - carriedIn);
  }
  for (const row of rows) {
    if (row.heading) continue;
    const parts = columns.map((column) => report.get(address(id, row.id, column)) ?? 0);
    report.set(address(id, row.id, 'total'), sum(parts));
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
