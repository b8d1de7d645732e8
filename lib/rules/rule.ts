import type { DocumentFacts } from '../extract/document/model.ts';
import type { Fields } from '../extract/fields/model.ts';
import type { LaidOut } from '../extract/layout.ts';
import type { Prose } from '../extract/prose/model.ts';
import type { Statistics } from '../extract/statistics/model.ts';
import type { PageView } from '../page/view.ts';
import type { CalendarDate } from '../text/dates.ts';
import type { Evidence, Outcome, Severity, Text } from './model.ts';

/** Everything a rule may look at. */
export interface AuditInput {
  readonly view: PageView;
  readonly layout: LaidOut;
  readonly fields: Fields;
  readonly document: DocumentFacts;
  readonly statistics: Statistics;
  readonly prose: Prose;
  /** Local date of the audit. */
  readonly today: CalendarDate;
  /** Rules that are switched off: they cannot speak for others. None where not given. */
  readonly off?: ReadonlySet<string>;
}

/** What a rule says of one thing it looked at; `audit` adds rule id, severity and identity. */
export interface Verdict {
  readonly outcome: Outcome;
  /** Key of one of the rule's `messages`. */
  readonly message: string;
  readonly args?: Readonly<Record<string, string | number>>;
  /** Tells this check from the rule's others on the page; stable under re-layout. Default: none. */
  readonly subjects?: readonly string[];
  /** `address = value` pairs; default: the quotes of the evidence. */
  readonly values?: readonly string[];
  readonly expected?: string | null;
  readonly actual?: string | null;
  readonly difference?: string | null;
  readonly evidence?: readonly Evidence[];
  /** Keys of `messages`, with arguments. */
  readonly causes?: readonly { readonly message: string; readonly args?: Readonly<Record<string, string | number>> }[];
  /** Overrides the rule's basis (a deadline that depends on the year). */
  readonly basis?: string;
  /** Another finding speaks for the same contradiction: counted as a check, no finding of its own. */
  readonly spokenFor?: true;
}

/** One rule of the catalogue: data on top of one function. File name = rule id. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Text;
  /** Law, standard or arithmetic it rests on, '' where none. */
  readonly basis: string;
  readonly messages: Readonly<Record<string, Text>>;
  /** One verdict for each thing looked at; `[]` where the rule does not apply to the page. */
  check(input: AuditInput): readonly Verdict[];
}

/** A rule of the catalogue, with what its documentation says. */
export interface CatalogueRule extends Rule {
  /** What it checks, for the documentation: a sentence or two. */
  readonly about: Text;
  /** The shortest case that it finds. */
  readonly example: Text;
}

/** Identity; gives a rule file its types. */
export function defineRule<const R extends CatalogueRule>(rule: R): R {
  return rule;
}
