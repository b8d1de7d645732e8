import { formatInterval } from '../../engine/format.ts';
import type { Statement } from '../../extract/prose/model.ts';
import { conceptById } from '../../forms/concepts.ts';
import type { PageView } from '../../page/view.ts';
import { evidenceAt } from '../evidence.ts';
import type { Evidence, EvidenceRole } from '../model.ts';

/** What a statement is about, for messages: the statistic's name, else the sentence's own words. */
export function nameOf(statement: Statement): string {
  const concept = statement.concept === null ? undefined : conceptById(statement.concept);
  const words = statement.item
    .replace(/^、/, '')
    .replace(/[由从](?:20\d\d年|上年|去年)(?:度)?(?:的)?$/, '')
    .slice(0, 30);
  // The form of 2014 calls 同意公开答复 what later ones call 予以公开: the sentence's word is the one to quote.
  if (GIVEN.test(statement.concept ?? '') && words !== '')
    return `${ownOf(statement)}${words.replace(/(?:的|件|数)+$/, '')}`;
  const own = ownOf(statement);
  return concept
    ? `${own}${concept.name.replace(/(?:总次数|次数|数量|数)$/, '')}`
    : `${own}${words}` || formatInterval(statement.value, statement.unit);
}

const GIVEN = /^replied\.(?:granted|partial|refused)$/;

/** Whose figure it is, where it is not the reporting body's own. */
function ownOf({ scope }: Statement): string {
  return scope.body === 'own' ? '' : (scope.bodyWords ?? '');
}

/** The figure with its unit: `128 件`, `5700–5799 条`. */
export function written({ value, unit }: Statement): string {
  return formatInterval(value, unit);
}

/** Stable name of a statement in keys: the statistic and whose it is, else its words. */
export function subjectOf(statement: Statement): string {
  const { body, bodyWords, year } = statement.scope;
  const whose = body === 'own' ? '' : (bodyWords ?? body);
  let subject = `prose:${statement.concept ?? statement.item}`;
  if (year !== null) subject += `@${year}`;
  if (whose !== '') subject += `@${whose}`;
  return subject;
}

/** Evidence for a statement: its figure, labelled with what it is about. A statement of none is quoted as a whole. */
export function statementEvidence(view: PageView, statement: Statement, role: EvidenceRole): Evidence {
  return evidenceAt(view, statement.none ? statement.at : statement.numberAt, { role, label: nameOf(statement) });
}

/** Tells equal subjects of one rule apart by their occurrence: the second `a` is `a#2`. */
export function numbered(): (subject: string) => string {
  const seen = new Map<string, number>();
  return (subject) => {
    const count = (seen.get(subject) ?? 0) + 1;
    seen.set(subject, count);
    return count === 1 ? subject : `${subject}#${count}`;
  };
}
