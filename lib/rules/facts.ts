import type { FieldName, FieldOccurrence } from '../extract/fields/model.ts';
import { exists } from '../text/calendar.ts';
import type { CalendarDate } from '../text/dates.ts';
import type { AuditInput } from './rule.ts';

/** Small questions that several rules ask of what was extracted. */

/** The occurrence chosen for a field, null where the page does not have the field. */
export function chosenField({ fields }: AuditInput, name: FieldName): FieldOccurrence | null {
  const index = fields.chosen[name];
  return index === null ? null : (fields.occurrences[index] ?? null);
}

/** All occurrences of a field. */
export function occurrencesOf({ fields }: AuditInput, name: FieldName): FieldOccurrence[] {
  return fields.occurrences.filter(({ field }) => field === name);
}

/** The date of a field's occurrence; null where it is none. */
export function dateOf(occurrence: FieldOccurrence | null): CalendarDate | null {
  return occurrence?.value ? isoDate(occurrence.value) : null;
}

/** `2019-03-20` as a date; null for anything else. */
export function isoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return exists(date) ? date : null;
}

/** A date with the occurrence it was read from. */
export interface DatedField {
  readonly date: CalendarDate;
  readonly field: FieldOccurrence;
}

/** The day the page was published, as chosen. */
export function publication(input: AuditInput): DatedField | null {
  const field = chosenField(input, 'publicationDate');
  const date = dateOf(field);
  return field && date ? { date, field } : null;
}

/** Labels of dates that the document itself bears; 生成日期 and the like may be a stamp of the publishing system. */
const OWN_DATE = /成文|印发|签发|制发/;

/** True where a label names the document's own date of making. */
export function isOwnDate(label: string): boolean {
  return OWN_DATE.test(label);
}

/** Host of the page in lower case, '' for a file or a page without address. */
export function hostOf(url: string): string {
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase().replace(/\.$/, '') ?? '';
}

/** 政务 in an address, as browsers write it. */
const GOVERNMENT = /(?:^|\.)(?:gov\.cn|政务|政务\.cn|xn--zfr164b|xn--zfr164b\.cn)$/;

/** True for `.gov.cn`, `.政务` and `.政务.cn`. */
export function isGovernmentHost(host: string): boolean {
  return GOVERNMENT.test(host);
}

/** True for pages that tell of one document: not for a list of links, a body's description or a letter with its answer. */
export function isDocument({ document }: AuditInput): boolean {
  return document.kind !== 'list' && !document.profile;
}
