import type { PageView } from '../../page/view.ts';
import { formatDate } from '../../text/calendar.ts';
import { findDates } from '../../text/dates.ts';
import { BODY_NAME } from '../layout-signature.ts';
import type { LooseDate } from './byline.ts';
import type { Accepted, Reading } from './judge.ts';
import type { FieldOccurrence, FieldPlace } from './model.ts';
import { labelPlace, type PairValue } from './reading.ts';

/** An occurrence for each pair of an accepted cluster. */
export function pairOccurrences(view: PageView, { cluster, readings }: Accepted): FieldOccurrence[] {
  return readings.map((reading) => occurrenceOf(view, reading, cluster.place));
}

export function occurrenceOf(view: PageView, { pair, field, value }: Reading, place: FieldPlace): FieldOccurrence {
  const { hit } = pair;
  const { raw, at, ...read } = place === 'byline' && field === 'issuer' ? withoutDate(view, value) : value;
  const labelAt = labelPlace(view, hit);
  return { field, value: read.value, raw, label: hit.label.text, place, state: read.state, at, labelAt, how: pair.how };
}

/** A by-line's source ends where its date begins: `来源：市政府办公室 2019-03-20 10:22`. */
function withoutDate(view: PageView, value: PairValue): PairValue {
  if (value.state !== 'value' || value.at.kind !== 'text') return value;
  const { block, start } = value.at;
  const clean = view.clean(block);
  const from = clean.fromRaw(start);
  const text = clean.text.slice(from, from + value.length);
  const date = findDates(clean.fold.slice(from, from + value.length))[0];
  const kept = date && date.start > 1 ? text.slice(0, date.start).replace(/[ |丨/,;、·•[【(（-]{1,8}$/, '') : text;
  const named = withoutTools(view, block, from, kept);
  if (named === text) return value;
  const at = view.place(block, from, from + named.length);
  return { ...value, value: named.replace(/\s+/g, ' '), raw: view.quote(at), at };
}

/** A body, its section, a site or paper. */
const NAME = new RegExp(`${BODY_NAME.source}|[股科组网社报]$`);

/** … or where its name ends and a word of no name follows, apart from it: `来源：市政府办公室 <a>听新闻</a>`. */
function withoutTools(view: PageView, block: number, from: number, text: string): string {
  if (NAME.test(text)) return text;
  const bounds = view.bounds(block);
  for (let i = 2; i < text.length; i++) {
    if (text.charAt(i) !== ' ' && !bounds.has(from + i)) continue;
    const head = text.slice(0, i).trimEnd();
    if (NAME.test(head)) return head;
  }
  return text;
}

/** A by-line's date without a label. */
export function looseOccurrence(view: PageView, { block, start, end, found }: LooseDate): FieldOccurrence {
  const at = view.place(block, start, end);
  return {
    field: 'publicationDate',
    value: found.valid ? formatDate(found.date) : null,
    raw: view.quote(at).trim(),
    label: '',
    place: 'byline',
    state: found.valid ? 'value' : 'invalid',
    at,
    labelAt: null,
    how: 'date without a label in by-line',
  };
}
