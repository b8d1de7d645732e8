import type { Form, FormRow, FormTable } from '../forms/model.ts';
import type { Chance } from './chance.ts';
import { spoilt } from './figures.ts';

/** What stands in cells where a figure is due. */
const OTHERWISE = ['', '0', '-', '/', '&nbsp;', '——', '12件', '1.5', '无', '251000元', '-3'];

/** A form's tables as they are printed, with figures that agree but for one in `odds`. */
export function formTables(form: Form, chance: Chance, odds: number): string[] {
  return form.tables.map((table) => {
    const printer = new Printer(table, chance, odds);
    return table.id === 'review' && chance(3) > 0 ? printer.printFlat() : printer.print();
  });
}

class Printer {
  readonly #table: FormTable;
  readonly #chance: Chance;
  readonly #odds: number;
  readonly #figures = new Map<string, number[]>();
  readonly #depth: number;

  constructor(table: FormTable, chance: Chance, odds: number) {
    this.#table = table;
    this.#chance = chance;
    this.#odds = odds;
    this.#depth = table.columns.length > 0 ? Math.max(...table.rows.map(depthOf)) : 1;
    this.#sum(table.rows);
    this.#balance();
    for (const [at, { total }] of table.columns.entries())
      if (total)
        for (const figures of this.#figures.values())
          figures[at] = figures.reduce((all, figure, other) => (other === at ? all : all + figure), 0);
  }

  print(): string {
    const { columns, rows, title } = this.#table;
    const heads = columns.length > 0 ? columns.map(({ label }) => label) : ['单位', '统计数'];
    const groups = heads.filter((label) => label.includes('/'));
    const top = heads.map((label) => {
      if (label === groups[0]) return `<td colspan="${groups.length}">法人或其他组织</td>`;
      return groups.includes(label) ? '' : `<td rowspan="${groups.length > 0 ? 2 : 1}">${label}</td>`;
    });
    const second = groups.map((label) => `<td>${label.split('/')[1]}</td>`).join('');
    const corner = `<td colspan="${this.#depth}" rowspan="${second ? 2 : 1}">${columns.length > 0 ? '信息内容' : '统计指标'}</td>`;
    const caption = title ? `<tr><td colspan="${heads.length + this.#depth}"><b>${title}</b></td></tr>` : '';
    return `<table border="1"><tbody>${caption}<tr>${corner}${top.join('')}</tr>${second ? `<tr>${second}</tr>` : ''}${rows.map((row) => this.#row(row, this.#depth, '')).join('')}</tbody></table>`;
  }

  /** All in one row, as offices like it. */
  printFlat(): string {
    const { columns, rows } = this.#table;
    const flat = rows.flatMap((row) => row.children ?? [row]);
    const first = rows.map((row) => {
      const parts = row.children?.length ?? 1;
      return `<td colspan="${parts * columns.length}" rowspan="${row.children ? 1 : 2}">${row.label}</td>`;
    });
    const second = rows.flatMap((row) => row.children ?? []);
    const lines = [
      first.join(''),
      second.map((row) => `<td colspan="${columns.length}">${row.label}</td>`).join(''),
      flat.map(() => columns.map(({ label }) => `<td>${label}</td>`).join('')).join(''),
      flat.map((row) => this.#cells(row)).join(''),
    ];
    return `<table class="MsoTable"><tbody>${lines.map((line) => `<tr>${line}</tr>`).join('')}</tbody></table>`;
  }

  /** A row and those below it; where there are columns, its label stands beside them. */
  #row(row: FormRow, room: number, before: string): string {
    const below = row.children ?? [];
    const beside = below.length > 0 && this.#table.columns.length > 0;
    if (!beside) {
      const own = `<tr>${before}<td colspan="${room}"><p>${this.#label(row)}</p></td>${this.#cells(row)}</tr>`;
      return own + below.map((child) => this.#row(child, room, '')).join('');
    }
    const label = `${before}<td rowspan="${leavesOf(row)}">${row.label}</td>`;
    return below.map((child, at) => this.#row(child, room - 1, at === 0 ? label : '')).join('');
  }

  #label({ label }: FormRow): string {
    if (this.#chance(3 * this.#odds) > 0) return label;
    return this.#chance(2) ? '其他需要说明的数' : label.slice(0, 6);
  }

  #cells(row: FormRow): string {
    const figures = this.#figures.get(row.id) ?? [];
    const cells = figures
      .map((figure) => `<td><p>${row.heading && this.#chance(this.#odds) > 0 ? '——' : this.#figure(figure)}</p></td>`)
      .join('');
    return this.#table.columns.length > 0 ? cells : `<td>${row.unit ?? ''}</td>${cells}`;
  }

  #figure(figure: number): string {
    if (this.#chance(this.#odds) > 0) return figure > 999 && figure % 2 ? figure.toLocaleString('en') : String(figure);
    const at = this.#chance(2 * OTHERWISE.length);
    return OTHERWISE[at] ?? spoilt(String(figure), this.#chance);
  }

  /** Figures of the rows, and what they come to. */
  #sum(rows: readonly FormRow[]): number[] {
    const all = this.#zeros();
    for (const row of rows) {
      const parts = row.children && this.#sum(row.children);
      const own = row.total ? [...all] : parts && (row.sum || row.heading) ? parts : all.map(() => this.#leaf());
      this.#figures.set(row.id, own);
      if (!row.partOf && !row.total) for (const [at, figure] of own.entries()) all[at] = (all[at] ?? 0) + figure;
    }
    return all;
  }

  #balance(): void {
    const [first = '', ...others] = this.#table.balance?.left ?? [];
    const right = this.#table.balance?.right ?? [];
    const of = (id: string, at: number) => this.#figures.get(id)?.[at] ?? 0;
    const sum = (ids: readonly string[], at: number) => ids.reduce((all, id) => all + of(id, at), 0);
    this.#figures.get(first)?.forEach((_, at, own) => {
      own[at] = Math.max(0, sum(right, at) - sum(others, at));
    });
  }

  #zeros(): number[] {
    return new Array<number>(Math.max(1, this.#table.columns.length)).fill(0);
  }

  /** Most are nothing; some are so large that machines keep them in another way. The total is filled in last. */
  #leaf(): number {
    const kind = this.#chance(12);
    return kind < 5 ? 0 : kind < 11 ? this.#chance(40) : this.#chance(9) * 120_409_357;
  }
}

function depthOf(row: FormRow): number {
  return 1 + Math.max(0, ...(row.children ?? []).map(depthOf));
}

function leavesOf(row: FormRow): number {
  return row.children ? row.children.reduce((all, child) => all + leavesOf(child), 0) : 1;
}
