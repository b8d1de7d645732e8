const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'〇零○◯Oo０', ...'一二三四五六七八九', ...'壹贰叁肆伍陆柒捌玖'].map((character, i) => [
    character,
    i < 7 ? 0 : ((i - 7) % 9) + 1,
  ]),
).set('两', 2);
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);
/** 廿 and 卅 are 20 and 30, only seen in dates. */
const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
]);

/**
 * Value of a Chinese numeral: `一百二十八`, `十二`, `两`, `〇`, `廿一`, `三千二` (3200), `二〇一九` (digit by digit), `三万五千`.
 * Null for anything else, 一百百 and the like included.
 */
export function parseChineseNumeral(text: string): number | null {
  if (text === '') return null;
  const byDigits = digitByDigit(text);
  if (byDigits !== null) return byDigits;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  /** Unit before which everything that follows must be smaller. */
  let lastUnit = Number.POSITIVE_INFINITY;
  let lastLarge = Number.POSITIVE_INFINITY;
  let zero = false;
  for (const character of text) {
    const value = DIGITS.get(character);
    const unit = UNITS.get(character);
    const large = LARGE.get(character);
    const tens = TENS.get(character);
    if (value === 0) {
      if (digit !== null || zero) return null;
      zero = true;
    } else if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else if (unit !== undefined) {
      // 十二 is 12, but 百二 needs its 一.
      if (unit >= lastUnit || (digit === null && !(unit === 10 && section === 0))) return null;
      section += (digit ?? 1) * unit;
      [digit, lastUnit, zero] = [null, unit, false];
    } else if (tens !== undefined) {
      if (digit !== null || lastUnit <= 10) return null;
      section += tens;
      lastUnit = 10;
    } else if (large !== undefined) {
      if (large >= lastLarge || (section === 0 && digit === null)) return null;
      total += (section + (digit ?? 0)) * large;
      [section, digit, lastUnit, lastLarge, zero] = [0, null, Number.POSITIVE_INFINITY, large, false];
    } else return null;
  }
  if (digit === null && zero) return null;
  if (digit !== null && !zero) {
    // 三千二 is 3200, 一百五 is 150; after 十 a digit counts ones.
    const before = lastUnit !== Number.POSITIVE_INFINITY ? lastUnit : lastLarge;
    if (before !== Number.POSITIVE_INFINITY && before > 10) digit *= before / 10;
  }
  return total + section + (digit ?? 0);
}

function digitByDigit(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = DIGITS.get(character);
    if (digit === undefined || (character === '两' && text.length > 1)) return null;
    value = value * 10 + digit;
  }
  return Number.isSafeInteger(value) ? value : null;
}
