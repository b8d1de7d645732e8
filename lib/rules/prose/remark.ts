import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';

/** Why a list need not add up to its total, in the sentence's own words. */
const REASON =
  /[^,;。()]{0,20}(?:重复(?:计|统计|申请|公开|发布)|同时(?:涉及|包含|选择|公开|发布)|(?:不|未)(?:计入|包括|包含|含|纳入)|另有|合并(?:办理|答复|处理)|撤回|撤销|交叉|含上年|包含上年|包括上年|大于总数|多于总数|不一致|一件多|多种(?:方式|情形|渠道))[^,;。()]{0,30}/;
const BEFORE = 60;
const BEHIND = 160;

/** 办理127件(含上年结转3件),其中新收124件: what was carried over explains nothing of what is new. */
const CARRIED = /含上年|包括上年/;

/**
 * The words around a place of running text that explain why its figures do not tie out; null where there are none.
 * `fresh`: its total leaves out what was carried over.
 */
export function remarkNear(view: PageView, at: Place, fresh = false): Place | null {
  if (at.kind !== 'text') return null;
  const clean = view.clean(at.block);
  const start = Math.max(0, clean.fromRaw(at.start) - BEFORE);
  const end = clean.fromRaw(at.end) + BEHIND;
  const match = REASON.exec(clean.fold.slice(start, end));
  return match && !(fresh && CARRIED.test(match[0]))
    ? view.place(at.block, start + match.index, start + match.index + match[0].length)
    : null;
}

/** 予以公开5件,不予公开3件,其余为部分公开: what is left is not counted out. */
const REST = /^[^。;!?]{0,40}?(?:其余|剩余|其[他它](?:情形|情况|申请|类型|方面|均|都|为))(?![^。;,]{0,12}\d)/;

/** True where the sentence goes on, behind a list's last figure, with what is left of the total and gives no figure for it. */
export function leavesRest(view: PageView, last: Place): boolean {
  if (last.kind !== 'text') return false;
  const clean = view.clean(last.block);
  const end = clean.fromRaw(last.end);
  return REST.test(clean.fold.slice(end, end + BEHIND));
}
