import { sum } from '../../engine/interval.ts';
import type { ListClaim, Statement } from '../../extract/prose/model.ts';

export interface ListVerdict {
  readonly outcome: 'pass' | 'fail' | 'review';
  readonly message: 'holds' | 'sum' | 'channels' | 'part';
  /** The single part that is larger than the total. */
  readonly larger: Statement | null;
}

const HOLDS: ListVerdict = { outcome: 'pass', message: 'holds', larger: null };
/** A list of topics this close to its total was meant to be all of it. */
const NEARLY = 0.9;
/** Divisions that leave nothing out, whatever opens the list; and so do the reasons of one result. */
const DIVIDED: ReadonlySet<ListClaim['division']> = new Set(['way', 'applicant', 'staff', 'timing', 'outcome']);
const REASONED = /^(?:replied|result)\./;
const MONEY: ReadonlySet<Statement['unit']> = new Set(['万元', '元']);
/** Divisions of which a sentence may pick some. */
const PICKED: ReadonlySet<ListClaim['division']> = new Set(['area', 'level', 'result']);

/**
 * What DOMAIN.md 7 says of a list: one that divides its total must add up; channels may overlap, so that only less than
 * the total is for review; no single part may be larger than the total. What need not be all of the total is at most for
 * review.
 */
export function judgeList(list: ListClaim, total: Statement, parts: readonly Statement[]): ListVerdict {
  const larger = parts.find(({ value }) => value.low > total.value.high);
  if (larger) {
    // What a site published (发布) need not be government information in the sense of the total beside it.
    // What it holds by now (累计) is no part of what the year added.
    const loose = !list.stated && list.overlapping && (!/公开/.test(larger.item) || /累计|历年|以来/.test(larger.item));
    return { outcome: loose ? 'review' : 'fail', message: 'part', larger };
  }
  const all = sum(parts.map(({ value }) => value));
  const more = all.low > total.value.high;
  const less = all.high < total.value.low;
  if (!more && !less) return HOLDS;
  if (list.overlapping)
    return less && list.exhaustive ? { outcome: 'review', message: 'channels', larger: null } : HOLDS;
  const review: ListVerdict = { outcome: 'review', message: 'sum', larger: null };
  // Money is rounded to the unit it is written in: what is off is for a person to see.
  if (list.exhaustive) return MONEY.has(total.unit) ? review : { ...review, outcome: 'fail' };
  if (parts.length < 2) return HOLDS;
  if (more) return review;
  const divided = DIVIDED.has(list.division) || (list.division === 'result' && REASONED.test(total.concept ?? ''));
  // 产值18.19亿元,其中农业14.91亿元、林业1.36亿元: of what is rounded some may be left out.
  const rounded = total.value.low !== total.value.high || MONEY.has(total.unit);
  const nearly = PICKED.has(list.division) && !rounded && all.high >= total.value.low * NEARLY;
  return divided || (nearly && list.stated) ? review : HOLDS;
}
