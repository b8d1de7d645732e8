import { foldWidth } from '../../text/fold.ts';

/** 机关代字: Chinese, possibly with letters or brackets of its own (沪府办规, 苏政发, 皖政办秘, 财税). */
const WELL_FORMED =
  /^[\p{Script=Han}A-Za-z()（）·-]{1,24}[〔﹝](?:19|20)\d\d[〕﹞]\d{1,6}(?:[-－]\d{1,3})?号(?:文)?(?:\([^)]{0,12}\)|（[^）]{0,12}）)?$/u;
/** Orders, announcements and decisions number otherwise: 国务院令第711号, 2019年第3号, 公告〔2019〕第5号, 云林罚决字〔2023〕第12号. */
const OTHER_KIND =
  /字〔(?:19|20)\d\d〕第\d+号$|令|公告|通告|公报|^(?:第|总第)?\d+号$|^(?:19|20)\d\d年第?\d+号$|^(?:19|20)\d\d年第\d+期|号令/;
/** The parts of a number however it is bracketed. */
const PARTS =
  /^(?=[A-Za-z·-]{0,24}\p{Script=Han})([\p{Script=Han}A-Za-z·-]{1,24}?)[[(（［【{〔﹝〖「『<〈《]?((?:19|20)\d\d)[\])）］】}〕﹞〗」』>〉》年]?-?第?0*(\d{1,6})号?$/u;

/** Digits of full width are digits. */
const plain = (number: string): string => number.replace(/[０-９]/g, foldWidth);

/** True for 代字〔YYYY〕N号; only 〔 〕 will do. */
export function isWellFormed(number: string): boolean {
  return WELL_FORMED.test(plain(number));
}

/** True for a number of an order or announcement, which follows other rules. */
export function isNumberOfAnotherKind(number: string): boolean {
  return OTHER_KIND.test(plain(number));
}

/** How a number with wrong or missing brackets should be written; null where its parts cannot be told. */
export function correctNumber(number: string): string | null {
  const match = PARTS.exec(plain(number));
  if (!match) return null;
  const [, lead = '', year = '', serial = ''] = match;
  const word = lead.replace(/[-·]+$/, '');
  // YXLY-2023-12 is a code of some other kind.
  if (!/\p{Script=Han}/u.test(word)) return null;
  return `${word}〔${year}〕${serial}号`;
}
