import { Interval } from '../../engine/number.ts';
import { Place } from '../../page/model.ts';
import { z } from '../../zod.ts';

/** Whose figure and for when. `null` year: not said, so the report's own. */
export const Scope = z.object({
  year: z.int().nullable(),
  /** `own`: the reporting body; `subset`: a named part (市本级, 各县区, 某局); `other`: somebody else. */
  body: z.enum(['own', 'subset', 'other']),
  bodyWords: z.string().nullable(),
  /** False where the figure covers only part of the year (上半年, 第一季度, 截至6月) */
  wholeYear: z.boolean(),
});
export type Scope = z.infer<typeof Scope>;

/** A figure stated in a sentence. */
export const Statement = z.object({
  /** Canonical statistic (`lib/forms/concepts.ts`), null where it is none of the forms'. */
  concept: z.string().nullable(),
  /** The words it is about: `政府信息公开申请`. */
  item: z.string(),
  /** Scaled range; low = high where exact. */
  value: Interval,
  approximate: z.boolean(),
  /** The prose says none (没有收到, 未发生, 无); value 0. */
  none: z.boolean(),
  unit: z.string().nullable(),
  scope: Scope,
  /** The clause; `numberAt` the number with its unit. */
  at: Place,
  numberAt: Place,
});
export type Statement = z.infer<typeof Statement>;

/** By what a list divides its total; `channel`s may overlap, `area`s (topics) need not be all. */
export type Division =
  | 'way'
  | 'applicant'
  | 'result'
  | 'timing'
  | 'outcome'
  | 'staff'
  | 'channel'
  | 'month'
  | 'level'
  | 'area';

/** A total with the items said to make it up, indices into `statements`. */
export interface ListClaim {
  readonly total: number;
  readonly parts: readonly number[];
  /** Must add up (DOMAIN.md 7). */
  readonly exhaustive: boolean;
  /** Channels of publication, which may overlap: more than the total passes, less is for review. */
  readonly overlapping: boolean;
  readonly division: Division;
  /** 其中, 分别, 包括 or ： says that it is a list; false where the items only follow. */
  readonly stated: boolean;
  /** From the total to the last part, within one block; the total's clause where they stand in two. */
  readonly at: Place;
}

/** A stated share, rate or change. Indices into `statements`, null where the sentence does not give them unmistakably. */
export interface Percentage {
  /** Scaled percent: 33.9 % is 33_900_000. */
  readonly value: number;
  /** Digits after the decimal point as written. */
  readonly decimals: number;
  /** 近, 约, 超过, 以上: not checked. */
  readonly approximate: boolean;
  /** `change`: this year's figure. */
  readonly numerator: number | null;
  /** `change`: another figure that may be meant, the total of the list that ends before it. */
  readonly alternative: number | null;
  /** `change`: last year's figure, or null with `delta`. */
  readonly denominator: number | null;
  /** `change`: the stated difference (比上年增加28件), null where none. */
  readonly delta: number | null;
  /** `change`: 1 growth, -1 decline. */
  readonly direction: 1 | -1 | null;
  readonly kind: 'share' | 'rate' | 'change';
  /** What it is about is likely, not sure: for review at most. */
  readonly doubtful: boolean;
  /** A part of a whole: can be no more than all of it. `rate`: but where what was carried over counts. */
  readonly bounded: 'part' | 'rate' | null;
  readonly words: string;
  readonly at: Place;
}

/** `六项制度` beside a list of items. */
export interface CountClaim {
  readonly count: number;
  readonly words: string;
  readonly items: readonly Place[];
  /** 等六项制度: the items before it may be examples; only more of them than promised is a defect. */
  readonly examples: boolean;
  readonly at: Place;
}

/** One run of ordinals at one level. */
export interface Numbering {
  readonly style: '一是' | '一、' | '（一）' | '1、' | '（1）' | '第一' | '①';
  readonly entries: readonly NumberingEntry[];
  readonly defects: readonly NumberingDefect[];
}

export interface NumberingEntry {
  readonly number: number;
  /** The ordinal itself. */
  readonly at: Place;
  /** The words after it, for the list: `明确机构职能`. */
  readonly words: string;
}

/** What is wrong at an entry (index into `entries`): numbers left out before it, the one before it again, or no first one at all. */
export interface NumberingDefect {
  readonly kind: 'skip' | 'repeat' | 'alone';
  readonly entry: number;
  /** The number that belongs there. */
  readonly expected: number;
}

export interface Prose {
  readonly statements: readonly Statement[];
  readonly lists: readonly ListClaim[];
  readonly percentages: readonly Percentage[];
  readonly counts: readonly CountClaim[];
  readonly numberings: readonly Numbering[];
}
