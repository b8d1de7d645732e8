import { maskPersonal } from './personal.ts';

/** What identifies a page or a finding; masked, it would no longer be found. */
const IDENTITY: ReadonlySet<string> = new Set([
  'url',
  'address',
  'key',
  'id',
  'pageId',
  'valueHash',
  'seriesKey',
  'contentHash',
  'sort',
]);

/** Plain data with every personal number masked in every text, whatever is an identity left alone. The same object where there was none. */
export function maskDeep<T>(value: T): T;
export function maskDeep(value: unknown): unknown {
  if (typeof value === 'string') return maskPersonal(value);
  if (Array.isArray(value)) {
    const masked = value.map((one: unknown) => maskDeep(one));
    return masked.some((one, i) => one !== value[i]) ? masked : value;
  }
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value);
  const masked = entries.map(([name, one]) => [name, IDENTITY.has(name) ? one : maskDeep(one)] as const);
  return masked.some(([, one], i) => one !== entries[i]?.[1]) ? Object.fromEntries(masked) : value;
}
