import type { Item } from './items.ts';
import { type List, MARK } from './list-words.ts';
import { trimEnd } from './phrase.ts';

const CARRIED = /(?:上年|上一年|去年|往年|20\d\d年)(?:度)?(?:结转|转结|转入)|^(?:其中)?结转上年/;
const FRESH = /新收|新增|新受理|新接收|(?:本年|当年|今年|20\d\d年)(?:度)?(?:收到|受理|接收|申请)/;
/** 新收, 本年新收申请: all of them, not 新收网上信访. */
const ALL_NEW = /新(?:收|增|受理)(?:的)?(?:政府信息公开)?(?:申请)?(?:件)?$/;
const JOINED = /^[^,;:。]{0,8}[,、和及与][^,;:。]{0,16}$/;

/** 其中上年结转2件、新收26件 */
function isJoined(one: Item, other: Item): boolean {
  return one.quantity.depth === other.quantity.depth && MARK.test(one.gap) && JOINED.test(other.gap);
}

/** 办理127件(含上年结转3件),其中新收124件 */
function isBracketed(whole: Item, one: Item, other: Item): boolean {
  const { depth } = whole.quantity;
  const counted = one.quantity.depth === depth + 1 && other.quantity.depth === depth;
  return counted && /\)[,、]?其中/.test(other.gap) && ALL_NEW.test(trimEnd(other.quantity.pre));
}

/** 共办理28件,其中上年结转2件、新收26件: what was carried over and what is new are all there is. */
export function origins(items: readonly Item[], i: number): List | null {
  const [whole, one, other] = [items[i - 1], items[i], items[i + 1]];
  if (!whole || !one || other?.sentence !== whole.sentence || one.sentence !== whole.sentence) return null;
  if (!isJoined(one, other) && !isBracketed(whole, one, other)) return null;
  const counted = [whole, one, other].every(({ unit, difference }) => unit === whole.unit && !difference);
  const words = [one, other].map(({ quantity }) => quantity.pre);
  const both = [CARRIED, FRESH].every((kind) => words.filter((text) => kind.test(text)).length === 1);
  if (
    !counted ||
    !both ||
    whole.unit === '%' ||
    CARRIED.test(whole.quantity.pre) ||
    /新收|新增/.test(whole.quantity.pre)
  )
    return null;
  return { total: i - 1, parts: [i, i + 1], division: 'area', stated: true, open: false, each: true };
}
