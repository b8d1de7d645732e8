import { itemOf } from '../../forms/label.ts';
import type { FormColumn, FormTable } from '../../forms/model.ts';
import { type PlacedRow, rowsOf } from '../../forms/walk.ts';
import { once } from '../../once.ts';
import { type LabelText, readLabel } from './label.ts';
import { isCutFrom, isSlip, LEAST_CUT, LEAST_SLIP, Nearby } from './nearby.ts';

const LOST_NUMBERING = /^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?=\p{Script=Han}{2})/u;

const FIGURES = '0123456789一二三四五六七八九十';

const MOST_ANSWERS = 4000;

/** Finds what a label names; several where the form has the words more than once. */
export class Vocabulary<T> {
  readonly #exact = new Map<string, T[]>();
  readonly #core = new Map<string, T[]>();
  readonly #sparse = new Map<string, T[]>();
  /** Where to look for labels that are merely like these; made when one is first asked for. */
  #nearby: Nearby<T> | undefined;
  /** Labels asked for before: the same cell is asked for by several readers. */
  readonly #answers = new Map<string, readonly T[]>();
  readonly #short: boolean;

  /** `short`: whether labels that are cut short are understood too. */
  constructor(short: boolean) {
    this.#short = short;
  }

  /** The official words of an entry come before its aliases; both count the same. */
  add(entry: T, words: readonly string[]): void {
    for (const word of words) {
      const label = readLabel(word);
      put(this.#exact, label.exact, entry);
      put(this.#core, label.core, entry);
      put(this.#sparse, label.sparse, entry);
    }
  }

  /** Entries by the strictest comparison that finds any. Numbering that lost its mark (`1当面申请数`) is tried without. */
  find(label: LabelText): readonly T[] {
    const known = this.#answers.get(label.exact);
    if (known) return known;
    const found = this.#search(label);
    if (this.#answers.size >= MOST_ANSWERS) this.#answers.clear();
    this.#answers.set(label.exact, found);
    return found;
  }

  /** True where the words are an entry's own, not merely like them. */
  isOwn(label: LabelText): boolean {
    return this.#exact.has(label.exact) || this.#exact.has(withoutLost(label.exact));
  }

  #search(label: LabelText): readonly T[] {
    const found = this.#find(label);
    if (found.length > 0) return found;
    const rest = withoutLost(label.exact);
    return rest === label.exact ? found : this.#find(readLabel(rest));
  }

  #find(label: LabelText): readonly T[] {
    if (label.exact === '') return [];
    const strict = this.#exact.get(label.exact) ?? this.#core.get(label.core);
    if (strict) return strict;
    const loose = label.sparse === '' ? undefined : this.#sparse.get(label.sparse);
    const found = loose ?? remark(this.#exact, label.exact) ?? this.#nearly(label.core);
    return found.length > 0 || !this.#short ? found : this.#cutShort(label.core);
  }

  /** A label cut short in a way of the page's own (`第三方权益` for 保护第三方合法权益), if only one entry could be meant. */
  #cutShort(core: string): readonly T[] {
    if (core.length < LEAST_CUT || core.length > 40) return [];
    this.#nearby ??= new Nearby(this.#core);
    return this.#nearby.one(this.#nearby.holding(core), (key) => isCutFrom(key, core));
  }

  /** One character missing, too many or another, in a label long enough for it to be a slip. */
  #nearly(core: string): readonly T[] {
    if (core.length < LEAST_SLIP || core.length > 40) return [];
    this.#nearby ??= new Nearby(this.#core);
    return this.#nearby.one(this.#nearby.edged(core), (key) => isSlip(key, core));
  }
}

/** A label without numbering that lost its mark; most begin with none, which needs no pattern. */
function withoutLost(exact: string): string {
  return FIGURES.includes(exact.charAt(0)) ? exact.replace(LOST_NUMBERING, '') : exact;
}

function put<T>(map: Map<string, T[]>, key: string, entry: T): void {
  if (key === '') return;
  const known = map.get(key);
  if (!known) map.set(key, [entry]);
  else if (!known.includes(entry)) known.push(entry);
}

/** A remark that lost its brackets: `专职人员数不包括政府公报…`. */
function remark<T>(exact: ReadonlyMap<string, T[]>, label: string): readonly T[] | undefined {
  const at = /(?:不包括|包括|不同渠道|不同方式|区分处理|单位)/.exec(label)?.index ?? -1;
  return at >= 4 ? exact.get(label.slice(0, at)) : undefined;
}

/** Rows of a table by their labels. */
export const rowVocabulary = once((table: FormTable): Vocabulary<PlacedRow> => {
  // Lists are added to by offices in words that could be those of a row cut short (微博回应事件数).
  const vocabulary = new Vocabulary<PlacedRow>(table.columns.length > 0);
  for (const placed of rowsOf(table))
    vocabulary.add(placed, [placed.row.label, placed.row.item, ...(placed.row.aliases ?? [])]);
  return vocabulary;
});

/** Columns of a table by their leaf headers: `法人或其他组织/商业企业` is headed 商业企业. */
export const columnVocabulary = once((table: FormTable): Vocabulary<FormColumn> => {
  const vocabulary = new Vocabulary<FormColumn>(false);
  for (const column of table.columns) {
    const leaf = column.label.startsWith('法人') ? column.label.slice(column.label.lastIndexOf('/') + 1) : column.label;
    vocabulary.add(column, [leaf, itemOf(leaf), column.label, ...(column.aliases ?? [])]);
  }
  return vocabulary;
});
