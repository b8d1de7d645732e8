import type { PageView } from '../../page/view.ts';
import type { DocumentFacts } from '../document/model.ts';
import type { Layout } from '../layout.ts';
import type { FormLabels } from '../statistics/form-labels.ts';
import { toListClaim } from './claims.ts';
import { headings } from './context.ts';
import { findCounts, type Range } from './counts.ts';
import { findLists } from './lists.ts';
import type { Prose } from './model.ts';
import { findRuns, toNumbering } from './numberings.ts';
import { placeIn, readParagraphs } from './paragraphs.ts';
import { findShares } from './percentages.ts';
import { readItems } from './read-items.ts';
import { readSentences } from './sentences.ts';
import { settleRuns } from './share-runs.ts';
import { toStatements } from './statements.ts';

/**
 * What the sentences of the body state: figures with their concept and scope, lists with their totals, shares and rates,
 * numbers of items, numberings. A concept is given only where every word around the figure is accounted for. `apart`: what
 * labels the rows of a form. Linear.
 */
export function extractProse(view: PageView, layout: Layout, document: DocumentFacts, apart?: FormLabels): Prose {
  const paragraphs = readParagraphs(view, layout, apart);
  const sentences = readSentences(paragraphs);
  const { items, nones } = readItems(headings(paragraphs), sentences, document);
  const lists = findLists(items);
  const shares = settleRuns(items, findShares(items, lists));
  const runs = findRuns(paragraphs);
  const counts = findCounts(paragraphs, runs, items, lists);
  const { statements, indexOf } = toStatements(view, paragraphs, items, nones);
  const at = ({ paragraph, start, end }: Range) => {
    const line = paragraphs[paragraph];
    return line ? placeIn(view, line, start, end) : ({ kind: 'page' } as const);
  };
  return {
    statements,
    lists: lists.flatMap((list) => toListClaim(list, items, counts, indexOf, at) ?? []),
    percentages: shares.flatMap(
      ({ item, numerator, denominator, delta, kind, direction, alternative, doubtful, bounded }) => {
        const found = items[item];
        if (!found) return [];
        const { number } = found.quantity;
        return {
          value: number.interval.low,
          decimals: number.decimals,
          approximate: number.approximate,
          numerator: indexOf(numerator),
          denominator: indexOf(denominator),
          alternative: indexOf(alternative),
          delta: indexOf(delta),
          direction,
          kind,
          doubtful,
          bounded,
          words: found.item,
          at: at({ paragraph: found.paragraph, start: number.fullStart, end: number.fullEnd }),
        };
      },
    ),
    counts: counts.map((count) => ({
      count: count.count,
      words: paragraphs[count.at.paragraph]?.text.slice(count.at.start, count.at.end) ?? '',
      items: count.items.map(at),
      examples: count.examples,
      at: at(count.at),
    })),
    numberings: runs.map((run) => toNumbering(view, paragraphs, run)),
  };
}
