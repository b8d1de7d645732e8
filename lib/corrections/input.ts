import type { FieldName } from '../extract/fields/model.ts';
import { formatDate } from '../text/calendar.ts';
import { parseDate } from '../text/dates.ts';
import { foldWidth } from '../text/fold.ts';
import { Correction, type NewCorrection } from './model.ts';

/** What is put right. */
export type Target =
  | { readonly of: 'field'; readonly field: FieldName }
  | { readonly of: 'figure'; readonly address: string }
  | { readonly of: 'reportYear' | 'form' | 'body' };

/** Why what was typed cannot be a value of its kind. */
export type InputFault = 'figure' | 'date' | 'year' | 'form' | 'body' | 'long';

export type Input =
  | { readonly ok: true; readonly correction: NewCorrection }
  | { readonly ok: false; readonly fault: InputFault };

/** What an inspector typed, as a correction; full-width digits, grouped thousands and any way to write a date are taken. `reading`: what the program had read. */
export function takeInput(target: Target, typed: string, reading: string): Input {
  const value = valueFor(target, typed.trim());
  const made = Correction.safeParse({ ...target, value, reading, at: '', by: '' });
  if (value === null || !made.success) return { ok: false, fault: faultOf(target) };
  const { at: _at, by: _by, ...correction } = made.data;
  return { ok: true, correction };
}

function valueFor(target: Target, text: string): string | null {
  switch (target.of) {
    case 'figure':
      return ungrouped(foldWidth(text));
    case 'reportYear':
      return foldWidth(text).replace(/ ?年度?$/, '');
    case 'field':
      return target.field.endsWith('Date') && text !== '' ? dateOf(text) : text;
    default:
      return text;
  }
}

/** `1,234` as `1234`; a comma elsewhere stays and is refused. */
function ungrouped(text: string): string {
  return /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
}

/** ISO date; null where it is none or one that does not exist. */
function dateOf(text: string): string | null {
  const date = parseDate(foldWidth(text));
  return date?.valid ? formatDate(date.date) : null;
}

function faultOf(target: Target): InputFault {
  if (target.of === 'field') return target.field.endsWith('Date') ? 'date' : 'long';
  return target.of === 'reportYear' ? 'year' : target.of;
}

/** What a target is called among a page's corrections: `subjectOf` of each correction of it. */
export function subjectOfTarget(target: Target): string {
  if (target.of === 'field') return `field:${target.field}`;
  return target.of === 'figure' ? `figure:${target.address}` : target.of;
}

/** What a correction puts right. */
export function targetOf(correction: NewCorrection): Target {
  if (correction.of === 'field') return { of: 'field', field: correction.field };
  return correction.of === 'figure' ? { of: 'figure', address: correction.address } : { of: correction.of };
}
