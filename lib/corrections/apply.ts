import { SCALE } from '../engine/number.ts';
import type { Reading } from '../engine/reading.ts';
import type { DocumentFacts } from '../extract/document/model.ts';
import type { FieldOccurrence, Fields } from '../extract/fields/model.ts';
import type { Statistics } from '../extract/statistics/model.ts';
import { formatDate } from '../text/calendar.ts';
import { parseDate } from '../text/dates.ts';
import type { Correction } from './model.ts';

const CORRECTED = 'corrected by the inspector';

/** Fields with the inspector's values chosen; what was read stays among the occurrences, its place is the value's place. */
export function correctFields(fields: Fields, corrections: readonly Correction[]): Fields {
  const own = corrections.filter((correction) => correction.of === 'field');
  if (own.length === 0) return fields;
  const occurrences = [...fields.occurrences];
  const chosen = { ...fields.chosen };
  for (const { field, value } of own) {
    const read = fields.chosen[field];
    const before = read === null ? undefined : fields.occurrences[read];
    chosen[field] = occurrences.length;
    occurrences.push({ ...placed(before, field), ...stateOf(field, value), how: CORRECTED });
  }
  return { occurrences, chosen };
}

function placed(before: FieldOccurrence | undefined, field: FieldOccurrence['field']): FieldOccurrence {
  if (before) return before;
  return {
    field,
    value: null,
    raw: '',
    label: '',
    place: 'block',
    state: 'blank',
    at: { kind: 'page' },
    labelAt: null,
    how: '',
  };
}

function stateOf(field: FieldOccurrence['field'], value: string): Pick<FieldOccurrence, 'value' | 'raw' | 'state'> {
  if (value === '') return { value: null, raw: '', state: 'blank' };
  if (!field.endsWith('Date')) return { value, raw: value, state: 'value' };
  const date = parseDate(value);
  return date?.valid
    ? { value: formatDate(date.date), raw: value, state: 'value' }
    : { value: null, raw: value, state: 'invalid' };
}

/** Statistics with the inspector's figures. An address that is not on the page stays absent: there is no cell to point at. */
export function correctFigures(statistics: Statistics, corrections: readonly Correction[]): Statistics {
  const values = new Map(corrections.flatMap((c) => (c.of === 'figure' ? [[c.address, c.value] as const] : [])));
  if (values.size === 0) return statistics;
  const figures = statistics.figures.map((figure) => {
    const value = values.get(figure.address);
    return value === undefined ? figure : { ...figure, reading: readingOf(value), unitWritten: null, fault: null };
  });
  return { ...statistics, figures };
}

function readingOf(value: string): Reading {
  if (value === '') return { state: 'blank' };
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  const scaled = (Number(whole) * SCALE + Number(fraction.padEnd(6, '0'))) * (value.startsWith('-') ? -1 : 1);
  return { state: 'number', low: scaled, high: scaled, approximate: false };
}

/** The document with the inspector's report year. */
export function correctDocument(document: DocumentFacts, corrections: readonly Correction[]): DocumentFacts {
  const year = corrections.find(({ of }) => of === 'reportYear')?.value;
  return year === undefined ? document : { ...document, reportYear: year === '' ? null : Number(year) };
}
