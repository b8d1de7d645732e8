import { loneDate } from '../../extract/fields/byline.ts';
import type { FieldOccurrence } from '../../extract/fields/model.ts';
import { dayNumber } from '../../text/calendar.ts';
import type { CalendarDate } from '../../text/dates.ts';
import { fieldEvidence } from '../evidence.ts';
import { dateOf, isDocument, occurrencesOf } from '../facts.ts';
import { type AuditInput, defineRule } from '../rule.ts';
import { daysApart } from '../states.ts';

/** Labels that count as a publication date only where there is no other, and never make a conflict. */
const LAST_RESORT = /^发文/;
const PLACES = ['block', 'byline', 'meta'] as const;
type DatePlace = (typeof PLACES)[number];
const NAMES = {
  block: { zh: '元数据', en: 'metadata' },
  byline: { zh: '标题下', en: 'by-line' },
  meta: { zh: 'PubDate', en: 'PubDate' },
} as const;

/** Block, by-line and `PubDate` tag must give the same day. Two days within one place are for review, and so is one that
 * nothing says the kind of. */
export const rule = defineRule({
  id: 'metadata/publication-date-conflict',
  severity: 'error',
  title: { zh: '发布日期前后不一', en: 'Publication dates differ' },
  about: {
    zh: '元数据、署名行、PubDate 标签给出的发布日期是否为同一天。',
    en: 'Whether block, by-line and PubDate tag give the same day.',
  },
  example: { zh: '元数据 2019-03-20，署名行 2019-03-22', en: 'Block 2019-03-20, by-line 2019-03-22' },
  basis: '国办发〔2017〕47号',
  messages: {
    differ: {
      zh: '发布日期不一致：{datesZh}',
      en: 'The publication dates differ: {datesEn}',
    },
    within: {
      zh: '同一处给出不同的发布日期：{datesZh}',
      en: 'One place gives different publication dates: {datesEn}',
    },
    same: { zh: '各处发布日期一致：{date}', en: 'All places give the same publication date, {date}' },
  },
  check(input) {
    if (!isDocument(input)) return [];
    const dated = datedOccurrences(input);
    const [first] = dated;
    if (!first || dated.length < 2) return [];
    const evidence = dated.map((field) => fieldEvidence(input.view, field));
    const common = { subjects: ['publicationDate'], evidence };
    const days = new Set(dated.map(({ value }) => value));
    if (days.size === 1) return [{ ...common, outcome: 'pass', message: 'same', args: { date: first.value ?? '' } }];
    const unsure = unlabelled(input);
    const sure = dated.filter(({ at }) => at.kind !== 'text' || at.block !== unsure);
    const places = PLACES.map((place) => new Set(sure.filter((one) => one.place === place).map(({ value }) => value)));
    const known = places.filter((place) => place.size > 0);
    // Wherever two places have no day in common, one of them is wrong.
    const differ = known.some((a, i) => known.some((b, k) => k > i && ![...a].some((day) => b.has(day))));
    const args = { datesZh: list(dated, 'zh', '、'), datesEn: list(dated, 'en', ', ') };
    const expected = first.value;
    const others = dated.filter(({ value }) => value !== expected);
    const actual = [...new Set(others.map(({ value }) => value))].join('、');
    const difference = daysBetween(dateOf(first), dateOf(others[0] ?? first));
    const said = { ...common, args, expected, actual, difference };
    if (differ) return [{ ...said, outcome: 'fail', message: 'differ' }];
    if (sure.length < dated.length) return [{ ...said, outcome: 'review', message: 'differ' }];
    return [{ ...said, outcome: 'review', message: 'within' }];
  },
});

/** Block of a date that stands under the title without a label or time: it may be the day of the document's making. */
function unlabelled({ layout: { metadata } }: AuditInput): number {
  const lone = loneDate(metadata.setting, metadata.pairs);
  return lone && !lone.found.hasTime ? lone.block : -1;
}

function daysBetween(a: CalendarDate | null, b: CalendarDate | null): string | null {
  return a && b ? daysApart(dayNumber(a) - dayNumber(b)) : null;
}

/** Dates of block, by-line and PubDate tag, the block's first. */
function datedOccurrences(input: AuditInput): (FieldOccurrence & { place: DatePlace })[] {
  return occurrencesOf(input, 'publicationDate')
    .filter(({ state, label }) => state === 'value' && !LAST_RESORT.test(label))
    .filter((one): one is FieldOccurrence & { place: DatePlace } => PLACES.some((place) => place === one.place))
    .filter(({ place, label }) => place !== 'meta' || /^pubdate$/i.test(label))
    .sort((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place));
}

function list(
  dated: readonly { place: DatePlace; value: string | null }[],
  language: 'zh' | 'en',
  mark: string,
): string {
  const said = dated.map(({ place, value }) => `${NAMES[place][language]} ${value}`);
  return [...new Set(said)].join(mark);
}
