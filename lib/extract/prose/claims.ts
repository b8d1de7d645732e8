import { sum } from '../../engine/interval.ts';
import type { Place } from '../../page/model.ts';
import { isCompleteSet } from './complete-sets.ts';
import type { Count, Range } from './counts.ts';
import type { Item } from './items.ts';
import { isLevel, type List, leadWords } from './list-words.ts';
import type { ListClaim } from './model.ts';

/** Parts of a year that make it up. */
const PERIODS = [
  { of: /[上下]半年|\d{1,2}(?:月)?(?:[-—~至到]|月至)\d{1,2}月/, count: 2 },
  { of: /季度/, count: 4 },
  { of: /月/, count: 12 },
] as const;
/** What every level reports. */
const REPORTED = /信息|申请|公开|文件|复议|诉讼|建议|提案/;
const LOWEST = /[县区乡镇村]|街道|本级|部门|[市省]直/;
/** Results of all requests name what was given; 其中不予公开3件、信息不存在5件 picks some. */
const GRANTED = /(?<!不予|不同意|部分|机关)公开|提供(?<!无法提供|不予提供)|其[他它余]/;

/** 其中维持19件,纠正25件 leaves out what was neither, unless that is named. */
const REST = /其[他它余]|未审结|尚未|审理|在审|待审/;
/** 其中企业12件,律师事务所6件 picks some: most who ask are persons. */
const PERSON = /自然人|公民|个人|群众|市民|其[他它余](?!组织|机构)/;

/** The parts named are less than the total. */
function isLess({ total, parts }: List, items: readonly Item[]): boolean {
  const all = sum(parts.flatMap((part) => items[part]?.value ?? []));
  return all.high < (items[total]?.value.low ?? 0);
}

/** A list as the contract has it, with what DOMAIN.md 7 says of it; null where one of its figures is no statement. */
export function toListClaim(
  list: List,
  items: readonly Item[],
  counts: readonly Count[],
  indexOf: (item: number | null) => number | null,
  at: (range: Range) => Place,
): ListClaim | null {
  const total = indexOf(list.total);
  const parts = list.parts.flatMap((part) => indexOf(part) ?? []);
  const whole = items[list.total];
  const last = items[Math.max(list.total, ...list.parts)];
  const first = items[Math.min(list.total, ...list.parts)];
  if (total === null || !whole || !first || !last || parts.length !== list.parts.length) return null;
  const end = first.paragraph === last.paragraph ? last.quantity.number.fullEnd : first.quantity.number.fullEnd;
  return {
    total,
    parts,
    exhaustive: list.stated && !list.open && parts.length > 1 && divides(list, items, counts),
    overlapping: list.division === 'channel',
    division: list.division,
    stated: list.stated,
    at: at({ paragraph: first.paragraph, start: first.quantity.from, end }),
  };
}

/** Whether the items are all there are: by their kind, or because the text says so. */
function divides(list: List, items: readonly Item[], counts: readonly Count[]): boolean {
  if (list.each) return true;
  const words = list.parts.map((part) => {
    const item = items[part];
    return item ? leadWords(item) : '';
  });
  switch (list.division) {
    case 'area': {
      const first = items[list.parts[0] ?? -1];
      const promised = counts.some(
        ({ count, items: listed }) =>
          count === list.parts.length &&
          listed[0]?.paragraph === first?.paragraph &&
          listed[0]?.start === first?.quantity.from,
      );
      // A total of money may hold what was carried over, whatever its kinds of income are.
      const money = items[list.total]?.quantity.unit.endsWith('元') ?? false;
      return promised || isCompleteSet(words) || (!money && /^其[他它余]/.test(words.at(-1) ?? ''));
    }
    case 'level':
      // 省级, 市级, 县级; 市本级 and the rest. Bodies by name need not be all.
      // 示范村56个,其中省级12个、市级20个: ranks of which the lowest goes without saying; what is reported is reported by all.
      return (
        words.every(isLevel) &&
        new Set(words).size === words.length &&
        (REPORTED.test(items[list.total]?.item ?? '') || words.some((word) => LOWEST.test(word)))
      );
    case 'month':
      return PERIODS.some(({ of, count }) => count === list.parts.length && words.every((word) => of.test(word)));
    case 'result':
      return words.some((word) => GRANTED.test(word));
    case 'outcome':
      return words.some((word) => REST.test(word)) || !isLess(list, items);
    case 'applicant':
      return words.some((word) => PERSON.test(word)) || !isLess(list, items);
    default:
      return true;
  }
}
