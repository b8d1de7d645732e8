import type { PageView } from '../../page/view.ts';
import type { LaidOut } from '../layout.ts';
import { bareNumber } from './bare-number.ts';
import { bodyOccurrences } from './body.ts';
import { bylines, loneDate, looseDate } from './byline.ts';
import { cardDate } from './card-date.ts';
import { chooseFields, type Seen } from './choose.ts';
import type { FieldOccurrence, Fields } from './model.ts';
import { looseOccurrence, pairOccurrences } from './occurrence.ts';
import { signatureOccurrences } from './signature.ts';
import { tagOccurrences } from './tags.ts';

/**
 * The metadata fields of the page: every occurrence with its place, one chosen for each field (see `chooseFields`).
 * The labels were found and judged when the page was laid out; here they become fields.
 */
export function extractFields(view: PageView, layout: LaidOut): Fields {
  const { accepted, setting, pairs, clusters } = layout.metadata;
  const seen: Seen[] = [];
  const used = new Set(accepted.flatMap(({ cluster }) => cluster.pairs));
  for (const one of accepted)
    for (const occurrence of pairOccurrences(view, one)) seen.push({ occurrence, hidden: one.cluster.hidden });
  const dated = seen.some(({ occurrence }) => occurrence.field === 'publicationDate' && occurrence.place === 'byline');
  const loose = dated ? null : firstOf(bylines(accepted, clusters), (cluster) => looseDate(setting, cluster, pairs));
  const tags = tagOccurrences(view);
  const known = loose !== null || seen.some(({ occurrence }) => saysDate(occurrence));
  const alone = loose || dated ? null : loneDate(setting, pairs);
  // Beside another date it is the by-line's where its time shows that the publishing system wrote it.
  const lone = known
    ? alone?.found.hasTime
      ? alone
      : null
    : (alone ?? (tags.some(saysDate) ? null : cardDate(setting, pairs)));
  const rest = [
    ...(loose ? [looseOccurrence(view, loose)] : []),
    ...(lone && !lone.doubtful ? [looseOccurrence(view, lone)] : []),
    ...tags,
    ...bodyOccurrences(setting, pairs, used),
    ...signatureOccurrences(view, layout.signature),
  ];
  const number = bareNumber(setting, pairs);
  if (number) rest.push(number);
  for (const occurrence of rest) seen.push({ occurrence, hidden: false });
  return chooseFields(seen);
}

function saysDate({ field, state }: FieldOccurrence): boolean {
  return field === 'publicationDate' && state !== 'blank';
}

function firstOf<T, R>(list: readonly T[], find: (one: T) => R | null): R | null {
  for (const one of list) {
    const found = find(one);
    if (found) return found;
  }
  return null;
}
