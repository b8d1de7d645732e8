import { formatDate } from '../../text/calendar.ts';
import { findDates, parseDate } from '../../text/dates.ts';
import { numberLines } from './broken-number.ts';
import { isUnfilled, withoutBreaks } from './index-number.ts';
import type { FieldName, FieldOccurrence } from './model.ts';

/** A field's value as read: what it says, and how much of the text said it. */
export interface FieldValue {
  readonly state: FieldOccurrence['state'];
  readonly value: string | null;
  /** Characters of the text (from its start) that belong to the value. */
  readonly length: number;
}

const DATES = new Set<FieldName>(['publicationDate', 'creationDate', 'effectiveDate', 'expiryDate']);
/** Longest plausible value; longer text is not this field's. */
const LONGEST: Readonly<Record<FieldName, number>> = {
  indexNumber: 80,
  title: 300,
  issuer: 120,
  publicationDate: 60,
  creationDate: 60,
  documentNumber: 80,
  subject: 160,
  catalogue: 160,
  topicWords: 300,
  validity: 40,
  effectiveDate: 60,
  expiryDate: 60,
  openMethod: 80,
  openScope: 80,
  summary: 6000,
};
const FREE = new Set<FieldName>(['title', 'summary', 'topicWords']);

/** Fields whose values have no colon in them: words with one are a label that nobody knows, and where it begins is not known. */
const PLAIN = new Set<FieldName>(['subject', 'validity', 'openMethod', 'openScope', 'documentNumber']);
const GLUED_LABEL = /[一-鿿]{2} ?:/;

/** Nothing, dashes, brackets that nothing was put into. */
const BLANK = /^[-—–―－─━_‐‑‒﹘﹣~/\s[\]()【】〔〕]*$/;
const NONE =
  /^[([【（<]?\s*(?:无|暂无|没有|N\/A)(?:文号|发文字号|字号|编号|索引号|标题|主题词|关键词)?\s*[)\]】）>]?\s*[。.]?$/;
/** Left behind by a publishing system where a value should be. */
const EMPTIES =
  /^(?:\(?null\)?|undefined|None|NaN(?:[-/]NaN)*|Invalid Date|000[01]-\d\d-\d\d(?: [\d:]{5,8})?|[$#]?\{\{?[^{}]{0,60}\}?\}|<%[^<>]{0,60}%>|\[?#[A-Za-z_][\w.]{0,40}#\]?)$/i;

/** True for what a publishing system leaves where its template was not filled in. */
export function isTemplate(text: string): boolean {
  return EMPTIES.test(text);
}

/** A document number of which only the form was filled in: 〔〕号 */
const EMPTY_NUMBER = /^[〔[【(]\s*[〕\]】)]\s*第?\s*号$/;

/**
 * Reads a value's text (`text`, and `fold` of the same length, both trimmed). Null where the text cannot be this field's
 * value, so that the label has none there.
 */
export function readValue(field: FieldName, text: string, fold: string): FieldValue | null {
  if (field !== 'indexNumber' && field !== 'documentNumber') return readWords(field, text, fold);
  const { length } = text.replace(COPY_BUTTON, '');
  return readWords(field, text.slice(0, length), fold.slice(0, length));
}

function readWords(field: FieldName, text: string, fold: string): FieldValue | null {
  if (BLANK.test(fold) || EMPTIES.test(fold)) return { state: 'blank', value: null, length: text.length };
  if (field === 'documentNumber' && EMPTY_NUMBER.test(fold))
    return { state: 'blank', value: null, length: text.length };
  if (NONE.test(fold)) return { state: 'none', value: null, length: text.length };
  if (text.length > LONGEST[field]) return null;
  if (field === 'publicationDate') return readPublished(text, fold);
  if (DATES.has(field)) return readDate(text, fold);
  if (field === 'issuer' && parseDate(fold)) return null;
  // 文档的索引号包含指定内容: what a search form explains beside its input.
  if (field === 'indexNumber' && !/[0-9A-Za-z]/.test(fold) && !isUnfilled(fold)) return null;
  if (!FREE.has(field) && isSentence(text)) return null;
  if (PLAIN.has(field) && GLUED_LABEL.test(fold)) return null;
  const said = field === 'documentNumber' ? numberLines(text).join(' ') : text;
  if (field !== 'indexNumber') return { state: 'value', value: said.replace(/\s+/g, ' '), length: text.length };
  return { state: 'value', value: withoutBreaks(text), length: text.length };
}

/** What portals put behind a number to take it along. */
const COPY_BUTTON = /\s*[【[]?(?:点击|一键)?复制(?:文号|索引号)?[】\]]?$/;

/** What ends like a sentence and has a clause, or more than one of either. */
function isSentence(text: string): boolean {
  return (
    /。./.test(text) || /[，；！？].*[，；！？].*[，；！？]/.test(text) || (/[，；]/.test(text) && text.endsWith('。'))
  );
}

const WRITTEN = /^\d{4}年\d{1,2}月\d{1,2}日$/;

/** 24-03-11, 24年3月11日: with figures only, no month comes first, since no year before 2013 is written so. */
const SHORT_YEAR = /^(?:1[3-9]|[2-4]\d)(?:([-/.])\d{1,2}\1\d{1,2}|年\d{1,2}月\d{1,2}日)(?![\d/.-])/;

/** Behind the label of a publication date the year may have two figures only. */
function readPublished(text: string, fold: string): FieldValue | null {
  if (!SHORT_YEAR.test(fold)) return readDate(text, fold);
  const read = readDate(`20${text}`, `20${fold}`);
  return read && { ...read, length: read.length - 2 };
}

/** A date with or without a time; words for an open end say that there is none. */
function readDate(text: string, fold: string): FieldValue | null {
  const whole = parseDate(fold);
  if (whole) return dated(whole, text.length);
  if (/^[自从]?(?:长期|永久|发布之日|公布之日|印发之日|即日)/.test(text))
    return { state: 'none', value: null, length: text.length };
  // Out of a word processor, with its line ends between the digits: 20 23年0 5月12日
  const squeezed = fold.includes(' ') && fold.length < 40 ? fold.replace(/\s/g, '') : '';
  const split = WRITTEN.test(squeezed) ? parseDate(squeezed) : null;
  if (split) return dated(split, text.length);
  const first = findDates(fold)[0];
  if (!first || first.start > 2)
    return /^(?:19|20)\d\d/.test(fold) ? { state: 'none', value: null, length: text.length } : null;
  return dated(first, first.end);
}

function dated(
  found: { date: { year: number; month: number; day: number }; valid: boolean },
  length: number,
): FieldValue {
  return found.valid
    ? { state: 'value', value: formatDate(found.date), length }
    : { state: 'invalid', value: null, length };
}
