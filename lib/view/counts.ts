import { FAMILY_TERMS } from '../i18n/terms.ts';
import { Severity } from '../rules/model.ts';
import { Status } from '../store/records.ts';
import { countBy } from './filter.ts';
import type { FindingView } from './finding.ts';

/** How many findings there are of each value that a list can be narrowed to. */
export interface ListCounts {
  readonly severity: readonly { readonly value: Severity; readonly count: number }[];
  readonly family: readonly { readonly value: string; readonly count: number }[];
  readonly status: readonly { readonly value: Status; readonly count: number }[];
}

export function countsOf(findings: readonly FindingView[]): ListCounts {
  return {
    severity: countBy(findings, Severity.options, ({ severity }) => severity),
    family: countBy(findings, Object.keys(FAMILY_TERMS), ({ family }) => family),
    status: countBy(findings, Status.options, ({ status }) => status),
  };
}
