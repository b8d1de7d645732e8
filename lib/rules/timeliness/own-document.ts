import { compareBodies } from '../../bodies/compare.ts';
import { chosenField } from '../facts.ts';
import type { AuditInput } from '../rule.ts';

const OTHER: ReadonlySet<string> = new Set(['different', 'unknown']);
/** Titles of what was taken over from another body. */
const TAKEN_OVER = /转发|转载|【转】|\[转\]/;
const NATIONAL =
  /^(?:中华人民共和国|国务院|国家|中共中央|中国共产党中央|全国人|最高人民|[^省市县区州乡镇委会]{2,9}部(?:$|办公厅))/;
const PROVINCIAL = /^(?:[\u4e00-\u9fff]{2,7}?(?:省|自治区)|省)/;

/**
 * Whether the page shows the publisher's own document: true unless it says that it was taken over, another body signs it
 * or heads its title, or a body above the site's own issued it.
 */
export function isOwnDocument(input: AuditInput): boolean {
  const { document } = input;
  if (TAKEN_OVER.test(document.title)) return false;
  const issuer = chosenField(input, 'issuer')?.value ?? null;
  const site = document.bodies.find(({ source }) => source === 'site')?.name ?? null;
  if (issuer !== null && site !== null && isAbove(issuer, site)) return false;
  if (issuer === null) return true;
  // One of several that sign may publish.
  return (['signature', 'title'] as const).every((where) => {
    const named = document.bodies.filter(({ source }) => source === where);
    return named.length === 0 || named.some(({ name }) => !OTHER.has(compareBodies(issuer, name)));
  });
}

/** A national body on a local site, a province's on a city's. */
function isAbove(issuer: string, site: string): boolean {
  if (NATIONAL.test(site)) return false;
  return NATIONAL.test(issuer) || (PROVINCIAL.test(issuer) && !PROVINCIAL.test(site));
}
