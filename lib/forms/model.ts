import { z } from '../zod.ts';

/**
 * Forms as data. A new official form is a new file that fills these types, an office's own form an entry of its rule
 * pack; no code changes.
 */

/** Ids of the official forms. A form of a rule pack has an id of its own. */
export const FormId = z.enum(['2014', '2019', '2021']);
export type FormId = z.infer<typeof FormId>;

/** What a column or row counts in; `万元` and `元` are money with decimals, everything else whole numbers. */
export type Unit = '条' | '件' | '次' | '篇' | '个' | '人' | '人次' | '万元' | '项' | '元';

/** One row of a form. The tree is meaning: children add up to their parent where `sum` says so. */
export interface FormRow {
  /** Stable within the form and the address of the statistic: `received.online`. Shared with prose through `concept`. */
  readonly id: string;
  /** Official label as printed: `3.网络申请数`. */
  readonly label: string;
  /** Label without numbering and bracketed remarks: `网络申请数`. */
  readonly item: string;
  /** Other words seen for it, without numbering, simplified, no spaces. */
  readonly aliases?: readonly string[];
  /** What prose calls the same statistic (CONCEPTS); `id` where it is missing. */
  readonly concept?: string;
  readonly unit?: Unit;
  /** A heading row (holds —— and no number). */
  readonly heading?: true;
  /** `sum`: the rows below that are not `partOf` add up to this one. */
  readonly sum?: true;
  /** A 其中 row: at most its parent, no summand. */
  readonly partOf?: true;
  /** A total after its parts: the figures of all its earlier siblings (and theirs below) add up to it. */
  readonly total?: true;
  /** The rows below are channels of the row with this id, which may overlap: each at most it, their sum at least it. */
  readonly channelsOf?: string;
  readonly children?: readonly FormRow[];
}

export interface FormColumn {
  readonly id: string;
  /** `法人或其他组织/商业企业` */
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly unit?: Unit;
  /** May be negative (本年增/减). */
  readonly signed?: true;
  /** The table's other columns add up to it, in every row. */
  readonly total?: true;
}

/** A table of a form: rows × columns. Form 2014 is one of them with no columns: a row is a figure. */
export interface FormTable {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly FormRow[];
  readonly columns: readonly FormColumn[];
  /** Rule under which a `total` column is held against the others; `table/sum` where not given. */
  readonly rowSumRule?: 'table/row-sum';
  /** What came in and what became of it: the rows of both sides add up to the same in every column. */
  readonly balance?: { readonly left: readonly string[]; readonly right: readonly string[] };
}

/** One term of a relation: `sign` × the figure at `address`. */
export interface Term {
  readonly address: string;
  readonly sign: 1 | -1;
}

/** `Σ left op Σ right`. The only arithmetic there is (ENGINE.md). */
export interface Relation {
  /** Stable: rule id + left-most address, e.g. `table/sum:2014:received`. */
  readonly id: string;
  readonly rule: string;
  readonly op: '=' | '<=';
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** True for relations DOMAIN.md marks for review: a breach is never a `fail`. */
  readonly soft: boolean;
}

export interface Form {
  /** A `FormId`, or the id that a rule pack gives its own form. */
  readonly id: string;
  readonly name: string;
  /** Document that introduced it: `国办发〔2014〕32号`. */
  readonly basis: string;
  /** First and last report year it is in force for. */
  readonly from: number;
  readonly to: number | null;
  readonly tables: readonly FormTable[];
  /** Its heading rows print ——: a number there is a mistake. Elsewhere it is a sub-total of the rows below. */
  readonly dashedHeadings?: true;
  /** Relations that do not follow from the trees. */
  readonly relations: readonly Relation[];
}

/** A form of the state's. */
export interface OfficialForm extends Form {
  readonly id: FormId;
}

/** Address of a figure: `2014:received.online`, `2021:result.granted@natural`. */
export function address(form: string, row: string, column: string | null): string {
  return column === null ? `${form}:${row}` : `${form}:${row}@${column}`;
}
