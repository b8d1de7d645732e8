import { exists } from '../../text/calendar.ts';
import { foldWidth } from '../../text/fold.ts';
import { creditCheck, organisationCheck } from './check-character.ts';

/** The known schemes of index numbers (DOMAIN.md 1.5), in order of precedence. */
export type IndexScheme =
  | 'organisation/year'
  | 'credit/year'
  | 'organisation-year'
  | 'department-year'
  | 'area-department-class-group-date'
  | 'other';

/** A check character that is not what the code before it demands. */
export interface WrongCheck {
  readonly code: string;
  readonly expected: string;
  readonly actual: string;
  /** False where the shape may belong to another scheme, so that only a person can say. */
  readonly certain: boolean;
}

/** An index number taken apart. */
export interface IndexNumber {
  readonly scheme: IndexScheme;
  /** Organisation code, credit code or department letters. */
  readonly organisation: string | null;
  /** Six digits of the administrative division, where the scheme has them. */
  readonly region: string | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly serial: string | null;
  readonly wrongChecks: readonly WrongCheck[];
  /** What stands where the digits or the code should be, null where nothing does. */
  readonly placeholder: string | null;
}

const OTHER: IndexNumber = {
  scheme: 'other',
  organisation: null,
  region: null,
  year: null,
  month: null,
  serial: null,
  wrongChecks: [],
  placeholder: null,
};

/**
 * `20xx`, `XXXX`, `****`, `待定`: nobody filled it in. Letters x only where they make up a group of their own: 县信息… is
 * abbreviated xxx… by many a department.
 */
const PLACEHOLDER =
  /(?<![A-Za-z0-9])(?:X{3,}|(?:19|20)[xX*?]{2}|yyyy|YYYY|None|null|undefined|NaN)(?![A-Za-z0-9])|×{2,}|\*{2,}|[?]{2,}|_{3,}|□|待定|待填|待补|未填|#{2,}|\.{3,}|…/;

/** True for a placeholder and hardly more: 待补, 待补充, ＊＊＊＊. */
export function isUnfilled(text: string): boolean {
  const found = PLACEHOLDER.exec(foldWidth(text))?.[0] ?? '';
  return found !== '' && text.length <= found.length + 1;
}

/** Takes an index number apart. Never throws; what is no known scheme is `other` and accepted as it is. */
export function parseIndexNumber(value: string): IndexNumber {
  const text = foldWidth(value).replace(/\s+/g, '').replace(/[—–]/g, '-');
  const placeholder = PLACEHOLDER.exec(text)?.[0] ?? null;
  if (placeholder !== null) return { ...OTHER, placeholder };
  return slashed(text) ?? dashed(text) ?? grouped(text) ?? OTHER;
}

/** Signs that join the groups of an index number. */
const JOINTS = /\s*([-/_.:／－—–])\s*/g;
const CODE = /^[0-9A-Za-z/_.:()／－（）—–-]+$/;

/**
 * An index number without the breaks that narrow columns and editors put into it: none where it then is one of the known
 * schemes; else none at line ends and beside the signs that join its groups. A space between words stays.
 */
export function withoutBreaks(value: string): string {
  if (!/\s/.test(value)) return value;
  const whole = value.replace(/\s+/g, '');
  const lines = value.split('\n').map((line) => line.trim());
  if (!CODE.test(whole) || new Set(lines.map(shapeOf)).size < lines.length) return value.replace(/\s+/g, ' ');
  if (parseIndexNumber(whole).scheme !== 'other') return whole;
  return lines.join('').replace(JOINTS, '$1').replace(/\s+/g, ' ');
}

/** Two lines of the same shape are two numbers. */
function shapeOf(line: string): string {
  return line.replace(/[0-9]/g, '0').replace(/[A-Za-z]/g, 'a');
}

/** `014416330/2018-04736` and `11341702486344515H/202110-00013`. */
function slashed(text: string): IndexNumber | null {
  const organisation = /^([0-9A-Z]{8})-?([0-9Xx])\/(\d{4})-(\d+)$/.exec(text);
  if (organisation) {
    const [, code = '', check = '', year = '', serial = ''] = organisation;
    return made(
      'organisation/year',
      `${code}${check}`,
      year,
      serial,
      organisationFault(code, check.toUpperCase(), isNational(code)),
    );
  }
  const credit = /^([0-9A-HJ-NPQRTUWXY]{17})([0-9A-HJ-NPQRTUWXY])\/(\d{4})(\d\d)?-(\d+)$/.exec(text);
  if (!credit) return null;
  const [, code = '', check = '', year = '', month, serial = ''] = credit;
  // The organisation code inside has its own check character; a wrong one there makes the other wrong too.
  const inner = organisationFault(code.slice(8, 16), code.slice(16), true);
  const expected = creditCheck(code);
  const outer = expected === check ? [] : [{ code: code + check, expected, actual: check, certain: true }];
  const found = made('credit/year', code + check, year, serial, outer.length > 0 ? outer : inner);
  return { ...found, region: code.slice(2, 8), month: month === undefined ? null : Number(month) };
}

/** `01527918X-2020-153077`, `zssydwsjgswglj-2019-0011`. */
function dashed(text: string): IndexNumber | null {
  const organisation = /^([0-9A-Z]{8})([0-9A-Z])-(\d{4})-(\d+)$/.exec(text);
  if (organisation) {
    const [, code = '', check = '', year = '', serial = ''] = organisation;
    return made('organisation-year', code + check, year, serial, organisationFault(code, check, false));
  }
  const department = /^([a-z0-9]+)-+((?:19|20)\d\d)-(\d+)$/i.exec(text);
  if (!department) return null;
  const [, letters = '', year = '', serial = ''] = department;
  return made('department-year', letters, year, serial, []);
}

/** Six groups, one of them a date. */
function grouped(text: string): IndexNumber | null {
  const groups = text.split('-');
  if (groups.length !== 6 || !groups.every((group) => /^[0-9A-Za-z_.]+$/.test(group))) return null;
  const date = groups.find((group) => {
    const match = /^(\d{4})(\d\d)(\d\d)$/.exec(group);
    return match && exists({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  });
  if (date === undefined) return null;
  const [area = '', department = ''] = groups;
  const found = made('area-department-class-group-date', department, date.slice(0, 4), groups.at(-1) ?? '', []);
  return { ...found, region: /^\d{6}$/.test(area) ? area : null, month: Number(date.slice(4, 6)) };
}

function made(
  scheme: IndexScheme,
  organisation: string,
  year: string,
  serial: string,
  wrongChecks: readonly WrongCheck[],
): IndexNumber {
  return { ...OTHER, scheme, organisation, year: Number(year), serial, wrongChecks };
}

/**
 * Codes given out nationally to public bodies begin with a digit or, of late, with M (MB…); cities put other letters before
 * numbers of their own (`K28062834`), in the same shape and without a check character.
 */
function isNational(code: string): boolean {
  return /^[0-9M]/.test(code);
}

function organisationFault(code: string, actual: string, certain: boolean): WrongCheck[] {
  const expected = organisationCheck(code);
  return expected === actual ? [] : [{ code: code + actual, expected, actual, certain }];
}
