import { SCALE } from '../../engine/number.ts';
import { readChange } from './change.ts';
import { lastClause } from './context.ts';
import type { Item } from './items.ts';
import type { List } from './list-words.ts';

/** A percentage with the items it is about, as indices into the items. */
export interface Share {
  readonly item: number;
  readonly kind: 'share' | 'rate' | 'change';
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly delta: number | null;
  readonly direction: 1 | -1 | null;
  /** Another figure that may be meant by the numerator: the total of the list that ends before the percentage. */
  readonly alternative: number | null;
}

const CHANGE = /增长|增加|上升|提高|提升|增幅|下降|减少|降低|降幅|同比|环比|较上|比上/;
/** 占申请总数的, 占比: nothing but the total's own words behind 占. */
const SHARE =
  /占(?:比|到)?(?:全部|所有|总|全年|本年度?|当年|新收)?(?:政府信息公开|信息公开|依申请公开|申请|受理|收到|办结|答复|公开|政府信息|信息|主动公开|办理)*(?:总数量|总数|总量|总件数|总条数|件数|数量|数|总)?(?:的)?(?:比例|比重|比)?(?:为|达到|达)?:?$/;
const RATES: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/按[时期]办结率$/, 'closed.onTime', ['closed', 'received']],
  [/(?<!按[时期]|及时|限时)办结率$/, 'closed', ['received']],
  [/(?<!按[时期]|及时|限时)答复率$/, 'replied', ['received']],
];
const HUNDRED = 100 * SCALE;
/** Cases still open, or carried over: a rate of 100 % leaves them out. */
const PENDING = /结转|正在|尚未|在办|未到期|未办结|办理中|上年|待办/;

/** All percentages among the items, with what they are about where the sentence leaves no doubt. */
export function findShares(items: readonly Item[], lists: readonly List[]): Share[] {
  const totalOf = new Map<number, List>();
  for (const list of lists) for (const part of list.parts) if (!totalOf.has(part)) totalOf.set(part, list);
  return items.flatMap((item, i) => {
    if (item.unit !== '%') return [];
    const clause = lastClause(item.gap);
    const words = clause.replace(/[\s(、]/g, '');
    const nothing = { item: i, numerator: null, denominator: null, delta: null, direction: null, alternative: null };
    if (/率(?:均)?(?:都)?(?:分别)?(?:为|达到|达|是|保持在?|稳定在)?(?:了)?$/.test(words))
      return [{ ...nothing, kind: 'rate' as const, ...rate(items, i, words) }];
    if (CHANGE.test(words))
      return [
        {
          ...nothing,
          kind: 'change' as const,
          ...readChange(items, i, words, totalOf),
        },
      ];
    return [{ ...nothing, kind: 'share' as const, ...share(items, i, words, totalOf) }];
  });
}

function share(items: readonly Item[], i: number, words: string, totalOf: ReadonlyMap<number, List>): Partial<Share> {
  const before = items[i - 1];
  const item = items[i];
  if (!before || !item || before.sentence !== item.sentence || before.unit === '%' || before.difference) return {};
  // (34.4%) right behind the part, or a clause of its own that begins with 占.
  const bracketed = /^\($/.test(item.gap.trim());
  const clauses = item.gap.split(/[,;:]/);
  if (!bracketed && !(SHARE.test(words) && words.startsWith('占') && clauses.length <= 2)) return {};
  if (clauses.length === 2 && trimmed(clauses[0]) !== '' && !before.quantity.post.startsWith(trimmed(clauses[0])))
    return {};
  const list = totalOf.get(i - 1);
  if (!list) return {};
  const total = items[list.total];
  if (!total || !agrees(words, total)) return {};
  return { numerator: i - 1, denominator: list.total };
}

function trimmed(text: string | undefined): string {
  return (text ?? '').replace(/[\s·“”"]/g, '');
}

/** 占办结总数 is no share of the received. */
function agrees(words: string, total: Item): boolean {
  const of = (concept: string) => total.concept === concept;
  if (/办结|办理/.test(words)) return of('closed');
  if (/答复/.test(words)) return of('replied');
  if (/申请|受理|收到/.test(words)) return of('received') || total.concept === null;
  return true;
}

function rate(items: readonly Item[], i: number, words: string): Partial<Share> {
  const found = RATES.find(([pattern]) =>
    pattern.test(words.replace(/(?:均)?(?:为|达到|达|是|保持在?|稳定在)?(?:了)?$/, '')),
  );
  const item = items[i];
  if (!found || !item) return {};
  const [, part, wholes] = found;
  let numerator: number | null = null;
  let denominator: number | null = null;
  let text = item.gap;
  for (let k = i - 1; k >= 0 && items[k]?.sentence === item.sentence; k--) {
    const other = items[k];
    text += (other?.gap ?? '') + (other?.quantity.post ?? '');
    if (!other?.concept || other.difference) continue;
    if (other.concept === part) numerator ??= k;
    if (wholes.includes(other.concept)) denominator ??= k;
  }
  const next = items[i + 1];
  if (next?.sentence === item.sentence) text += next.gap + next.quantity.post;
  if (
    numerator === null ||
    denominator === null ||
    (item.value.low >= HUNDRED && PENDING.test(text + item.quantity.post))
  )
    return {};
  const same =
    items[numerator]?.scope.body === items[denominator]?.scope.body &&
    items[numerator]?.scope.year === items[denominator]?.scope.year;
  return same ? { numerator, denominator } : {};
}
