import { readChange } from './change.ts';
import { lastClause } from './context.ts';
import type { Item } from './items.ts';
import { type List, leadWords } from './list-words.ts';
import { readRate } from './rates.ts';
import { respectiveShares } from './respective.ts';

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
  /** What it is about is likely, not sure. */
  readonly doubtful: boolean;
  /** A part of a whole: can be no more than all of it. `rate` where what is carried over may count. */
  readonly bounded: 'part' | 'rate' | null;
}

const CHANGE = /增长|增加|上升|提高|提升|增幅|下降|减少|降低|降幅|同比|环比|较上|比上/;
/** 占申请总数的, 占比: nothing but the total's own words behind 占. */
const SHARE =
  /占(?:比|到)?(?:全部|所有|总|全年|本年度?|当年|新收)?(?:政府信息公开|信息公开|依申请公开|申请|受理|收到|办结|答复|公开|政府信息|信息|主动公开|办理)*(?:总数量|总数|总量|总件数|总条数|件数|数量|数|总)?(?:的)?(?:比例|比重|比)?(?:分别|各)?(?:为|达到|达)?:?$/;
const RATE = /率(?:均)?(?:都)?(?:分别)?(?:为|达到|达|是|保持在?|稳定在)?(?:了)?$/;
/** Rates of what was done among what there was; 完成率 and 增长率 have no upper end. */
const BOUNDED = /(?:办结|办理|答复|回复|满意|及时|按时|按期|合格|准确|公开|受理|覆盖|知晓|点击满意|好评|规范|录用)率/;

/** Figures looked back over for a part by its name. */
const REACH = 16;

/** All percentages among the items, with what they are about where the sentence leaves no doubt. */
export function findShares(items: readonly Item[], lists: readonly List[]): Share[] {
  if (!items.some(({ unit }) => unit === '%')) return [];
  const totalOf = new Map<number, List>();
  for (const list of lists) for (const part of list.parts) if (!totalOf.has(part)) totalOf.set(part, list);
  const respective = respectiveShares(items, totalOf);
  return items.flatMap((item, i): Share[] => {
    if (item.unit !== '%') return [];
    const words = lastClause(item.gap).replace(/[\s(、]/g, '');
    const given = respective.get(i);
    if (given) return [{ ...NOTHING, item: i, bounded: 'part', ...settled(items, words, given) }];
    if (RATE.test(words)) {
      const bounded = BOUNDED.test(words) && !CHANGE.test(words) ? 'rate' : null;
      return [{ ...NOTHING, item: i, kind: 'rate', bounded, ...readRate(items, i, words) }];
    }
    if (CHANGE.test(words)) return [{ ...NOTHING, item: i, kind: 'change', ...readChange(items, i, words, totalOf) }];
    return [{ ...NOTHING, item: i, bounded: SHARE.test(words) ? 'part' : null, ...share(items, i, words, totalOf) }];
  });
}

const NOTHING: Omit<Share, 'item'> = {
  kind: 'share',
  numerator: null,
  denominator: null,
  delta: null,
  direction: null,
  alternative: null,
  doubtful: false,
  bounded: null,
};

function settled(items: readonly Item[], words: string, { part, list }: { part: number; list: List }): Partial<Share> {
  const total = items[list.total];
  return total && agrees(words, total) ? { numerator: part, denominator: list.total } : {};
}

function share(items: readonly Item[], i: number, words: string, totalOf: ReadonlyMap<number, List>): Partial<Share> {
  const before = items[i - 1];
  const item = items[i];
  const named = item ? namedPart(items, i, words, totalOf) : null;
  if (named) return settled(items, words, named);
  if (!before || !item || before.sentence !== item.sentence || before.unit === '%' || before.difference) return {};
  // (34.4%) right behind the part, or a clause of its own that begins with 占.
  const bracketed = /^\($/.test(item.gap.trim());
  const clauses = item.gap.split(/[,;:]/);
  if (!bracketed && !(SHARE.test(words) && words.startsWith('占') && clauses.length <= 2)) return {};
  if (clauses.length === 2 && trimmed(clauses[0]) !== '' && !before.quantity.post.startsWith(trimmed(clauses[0])))
    return {};
  const list = totalOf.get(i - 1);
  return list ? settled(items, words, { part: i - 1, list }) : {};
}

/** 网络申请30件,…;其中网络申请占比53.6%: the one part of a list in the same sentence that goes by this name. */
function namedPart(
  items: readonly Item[],
  i: number,
  words: string,
  totalOf: ReadonlyMap<number, List>,
): { part: number; list: List } | null {
  const name = SHARE.test(words) ? words.replace(SHARE, '').replace(/^(?:其中|而)/, '') : '';
  if (name.length < 2) return null;
  const found: { part: number; list: List }[] = [];
  for (let k = i - 1; k >= 0 && i - k < REACH && items[k]?.sentence === items[i]?.sentence; k--) {
    const list = totalOf.get(k);
    const item = items[k];
    if (list && item && leadWords(item).replace(/(?:申请|数)$/, '') === name.replace(/(?:申请|数)$/, ''))
      found.push({ part: k, list });
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

function trimmed(text: string | undefined): string {
  return (text ?? '').replace(/[\s·“”"]/g, '');
}

/** 占办结总数 is no share of the received. */
function agrees(words: string, total: Item): boolean {
  const of = (concept: string) => total.concept === concept;
  if (/办结|办理/.test(words)) return of('closed');
  if (/答复/.test(words)) return of('replied');
  if (/申请|受理|收到/.test(words)) return of('received') || of('handled') || total.concept === null;
  return true;
}
