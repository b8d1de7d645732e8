import { codeAt } from './code-at.ts';

/** Code units turned into a string at a time; more would overflow the stack of the call. */
const CHUNK = 8192;

/** String of code units. An array, no typed one: of that, machines make an array first. */
export function fromUnits(units: readonly number[]): string {
  if (units.length <= CHUNK) return Reflect.apply(String.fromCharCode, null, units);
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK)
    text += Reflect.apply(String.fromCharCode, null, units.slice(at, at + CHUNK));
  return text;
}

/** Full-width forms (`（`, `：`, `０`, `％`, `￥`) as ASCII and its like; same length, same offsets. */
export function foldWidth(text: string): string {
  const { length } = text;
  let first = 0;
  while (first < length && !isWide(codeAt(text, first))) first++;
  return first === length ? text : foldUnits(text);
}

/** The same for a text that is known to have such forms. */
export function foldUnits(text: string): string {
  const { length } = text;
  const units = new Array<number>(length);
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    units[i] = code < 0xff01 ? code : code <= 0xff5e ? code - 0xfee0 : code === 0xffe5 ? 0xa5 : code;
  }
  return fromUnits(units);
}

/** True for a full-width form. */
export function isWide(code: number): boolean {
  return (code >= 0xff01 && code <= 0xff5e) || code === 0xffe5;
}
