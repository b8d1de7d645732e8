import type { Cluster } from './clusters.ts';
import type { Setting } from './setting.ts';

/** The page's only date of publication, by itself behind the text: the by-line of pages that have theirs there. */
export function isLastLine({ view, lastProse }: Setting, { pairs, first }: Cluster): boolean {
  const [pair, ...more] = pairs;
  if (more.length > 0 || !pair?.hit.label.byline || lastProse < 0 || first <= lastProse) return false;
  return !view.page.metas.some(({ name }) => /^pubdate$/i.test(name));
}

/** Behind the text 日期 without a source or counter beside it is that of the signature: 落款：县财政局 日期：2024年3月8日 */
export function isSigned({ lastProse }: Setting, { pairs, first }: Cluster): boolean {
  if (lastProse < 0 || first <= lastProse) return false;
  return !pairs.some(({ hit: { label } }) => label.kind === 'furniture' || label.field === 'issuer');
}
