import { compareDates, formatDate, lastDayOfYear } from '../../text/calendar.ts';
import type { CalendarDate } from '../../text/dates.ts';
import { type Hit, hitEvidence, runningBlocks, sentenceAround } from '../blocks.ts';
import { dateOf, isOwnDate, occurrencesOf, publication } from '../facts.ts';
import { type AuditInput, defineRule, type Verdict } from '../rule.ts';

/** Order No. 492, as it is cited. */
const CITED = /(?:国务院)?(?:令)?[(]?第? ?492 ?号令?|国务院(?:令第?四百九十二号|第?四百九十二号令)/g;
/** 省政府令第492号 is another body's. */
const OF_ANOTHER = /[府省市州区县部局委厅]令? ?$/;
/** Told as history, not rested on. */
const HISTORY = /711|修订|修改|废止|原《|原条例|旧|曾|公布的|同时失效|不再/;
const RESTS_ON = /根据|依据|依照|按照|遵照|按|贯彻|落实|执行|遵循|规定/;
/** Places listed at most. */
const LISTED = 50;
const REPEALED: CalendarDate = { year: 2019, month: 5, day: 15 };

/** A text written after 2019-05-15 that rests on State Council order 492, replaced by order 711. */
export const rule = defineRule({
  id: 'wording/repealed-law',
  severity: 'warning',
  title: { zh: '援引已被取代的法规', en: 'Rests on repealed law' },
  about: {
    zh: '2019-05-15 之后是否仍以国务院令第492号为依据。',
    en: 'Whether a text after 2019-05-15 rests on State Council Order 492.',
  },
  example: { zh: '2020 年的报告引用第492号令', en: 'A report of 2020 cites Order 492' },
  basis: '《政府信息公开条例》（国务院令第711号），2019-05-15 起施行',
  messages: {
    repealed: {
      zh: '{date} 的文本援引国务院令第492号，该条例已于 2019-05-15 由国务院令第711号修订施行',
      en: 'A text of {date} rests on State Council order 492, replaced by order 711 on 2019-05-15',
    },
    repealedInReport: {
      zh: '{year} 年度报告援引国务院令第492号，该条例已于 2019-05-15 由国务院令第711号修订施行',
      en: 'The report on {year} rests on State Council order 492, replaced by order 711 on 2019-05-15',
    },
    mentionedInReport: {
      zh: '{year} 年度报告提到国务院令第492号，请核对是否作为现行依据',
      en: 'The report on {year} mentions State Council order 492; see whether it rests on it',
    },
    mentioned: {
      zh: '{date} 的文本提到国务院令第492号，请核对是否作为现行依据',
      en: 'A text of {date} mentions State Council order 492; see whether it rests on it',
    },
    inForce: { zh: '援引国务院令第492号时该条例有效', en: 'Order 492 was in force when it was cited' },
    undated: {
      zh: '文本日期不明，无法判断第492号令当时是否有效',
      en: 'The text has no date to hold order 492 against',
    },
  },
  check(input) {
    const cited = runningBlocks(input).flatMap((block) => citations(input, block));
    return cited.length === 0 ? [] : [judge(input, cited)];
  },
});

interface Cited extends Hit {
  /** Whether the sentence rests on the order, or only mentions it. */
  readonly restsOn: boolean;
}

function citations({ view }: AuditInput, block: number): Cited[] {
  const { fold } = view.clean(block);
  if (!fold.includes('492') && !fold.includes('四百九十二')) return [];
  return [...fold.matchAll(CITED)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const sentence = sentenceAround(fold, start, end);
    const words = fold.slice(sentence.start, sentence.end);
    if (!match[0].startsWith('国务院') && OF_ANOTHER.test(fold.slice(Math.max(0, start - 4), start))) return [];
    // A bare number is some other number.
    if (!/条例|国务院|令/.test(words) || HISTORY.test(withoutNew(words))) return [];
    return [{ block, start, end, restsOn: RESTS_ON.test(words) }];
  });
}

/**
 * 新修订的《条例》（国务院令第492号）speaks of the order in force, by the number of the one before; 《档案法》（2020年修订）
 * says nothing of it.
 */
function withoutNew(words: string): string {
  return words
    .replace(/《(?!条例》|[^》]{0,20}信息公开)[^》]{0,40}》(?:\([^()]{0,30}\))?/g, '')
    .replace(/(?:新近?|最新|重新)修[订改]的?|修[订改]后的?(?=《)/g, '');
}

function judge(input: AuditInput, cited: readonly Cited[]): Verdict {
  const sure = cited.some(({ restsOn }) => restsOn);
  const evidence = cited.slice(0, LISTED).map((hit) => hitEvidence(input, hit));
  const common = { subjects: ['国务院令第492号'], evidence };
  const written = writtenOn(input);
  if (!written) return { ...common, outcome: 'notAssessable', message: 'undated' };
  if (compareDates(written, REPEALED) <= 0) return { ...common, outcome: 'pass', message: 'inForce' };
  const message = sure ? 'repealed' : 'mentioned';
  return {
    ...common,
    outcome: sure ? 'fail' : 'review',
    message: written.ofReport ? `${message}InReport` : message,
    args: written.ofReport ? { year: written.year } : { date: formatDate(written) },
    expected: '国务院令第711号',
    actual: '国务院令第492号',
  };
}

/** The day a text is dated by; `ofReport` where nothing but the year it reports on tells. */
interface Written extends CalendarDate {
  readonly ofReport?: true;
}

/** The latest day that the text gives for itself: signature, making, publication, or the end of the year it reports on. */
function writtenOn(input: AuditInput): Written | null {
  const { signatureDate, reportYear, kind } = input.document;
  const own = occurrencesOf(input, 'creationDate').filter(
    ({ label, place }) => isOwnDate(label) || place === 'signature',
  );
  const days: (Written | null)[] = own.map(dateOf);
  if (signatureDate) days.push(signatureDate.date);
  if (kind === 'annualReport' && reportYear !== null) days.push({ ...lastDayOfYear(reportYear), ofReport: true });
  // A document may be put on the page years after it was written; its publication dates it only where nothing else does.
  const known = days.filter((day) => day !== null);
  const published = publication(input)?.date ?? null;
  if (known.length === 0) return published;
  return known.reduce((a, b) => (compareDates(a, b) >= 0 ? a : b));
}
