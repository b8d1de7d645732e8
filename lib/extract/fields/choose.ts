import { LAST_RESORT } from './labels.ts';
import { labelsAt } from './matcher.ts';
import { FIELD_NAMES, FIELD_PLACES, type FieldName, type FieldOccurrence, type Fields } from './model.ts';

/** An occurrence with what its rank depends on. */
export interface Seen {
  readonly occurrence: FieldOccurrence;
  /** Shown to nobody: a print version, a collapsed block. */
  readonly hidden: boolean;
}

/** Tags that every page has; they never stand in for a field that the page itself leaves blank. */
const GENERAL_TAGS = /^(?:keywords|description|columnname)$/i;

/**
 * Chooses one occurrence of each field. Order: one that says something (a value, or that there is none) before an
 * impossible date before a blank; the visible before the hidden; block, by-line, page tag, body, signature; the order
 * of the labels in DOMAIN.md 1.1; the order on the page. General tags and the signature rank behind the page's own blanks.
 */
export function chooseFields(seen: readonly Seen[]): Fields {
  const kept = withoutLastResort(seen);
  const chosen = Object.fromEntries(FIELD_NAMES.map((field) => [field, null])) as Record<FieldName, number | null>;
  kept.forEach((one, i) => {
    const { field } = one.occurrence;
    const known = chosen[field];
    const other = known === null ? undefined : kept[known];
    if (!other || compareRanks(rankOf(one), rankOf(other)) < 0) chosen[field] = i;
  });
  return { occurrences: kept.map(({ occurrence }) => occurrence), chosen };
}

/** 发文日期 counts only where the metadata block has no 发布 or 公开 date with a value. */
function withoutLastResort(seen: readonly Seen[]): Seen[] {
  const dated = seen.some(
    ({ occurrence: { field, place, state, label } }) =>
      field === 'publicationDate' && place === 'block' && state !== 'blank' && !LAST_RESORT.has(label),
  );
  return seen.filter(
    ({ occurrence: { field, label } }) => !(dated && field === 'publicationDate' && LAST_RESORT.has(label)),
  );
}

function rankOf({ occurrence, hidden }: Seen): number[] {
  const { field, state, place, label } = occurrence;
  // 发布日期：2019年3月: a day given elsewhere says more.
  const none = field === 'publicationDate' ? 1 : 0;
  const says = state === 'value' ? 0 : state === 'none' ? none : state === 'invalid' ? 1 : 2;
  const standIn = place === 'signature' || (place === 'meta' && GENERAL_TAGS.test(label));
  return [standIn ? 3 : says, hidden || place === 'meta' ? 1 : 0, FIELD_PLACES.indexOf(place), labelRank(label)];
}

function labelRank(label: string): number {
  const found = labelsAt(label, 0).at(-1);
  return found && found.label.text === label ? found.label.rank : 99;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
