/** What `actual` says where nothing stands: no such thing on the page, or a label or cell without content. */
export const NOT_THERE = '（无）';
export const BLANK = '（空白）';

/** How far two days are apart, as `difference` says it. */
export function daysApart(days: number): string {
  return `${Math.abs(days)} 天`;
}
