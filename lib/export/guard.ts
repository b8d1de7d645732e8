/**
 * A text that a spreadsheet would run as a formula (it begins with `= + - @`, tab or CR, also full-width), made harmless by
 * a leading apostrophe. Page text is hostile; numbers never come here.
 */
export function guardFormula(text: string): string {
  return /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text;
}
