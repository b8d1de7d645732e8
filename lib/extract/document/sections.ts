import type { PageView } from '../../page/view.ts';
import { compact } from '../../text/compact.ts';
import type { FormLabels } from '../statistics/form-labels.ts';
import type { Line } from './lines.ts';
import type { Section } from './model.ts';

/** 一、总体情况 */
const NUMBERED = /^\s*(?:第)?([一二三四五六七八九十]{1,3})\s*(?:部分)?\s*[、.．,，:：]\s*/;
/** Longest heading. */
const LONGEST = 60;
/** Titles of the six sections, and what they are called otherwise (DOMAIN.md 2). */
const REQUIRED: readonly RegExp[] = [
  /^(?:总体|基本|整体|概况|工作概述|概述)(?:情况|概况|工作情况)?$|总体情况|^概述$/,
  /^(?:本年度)?(?:政府信息)?主动公开(?:政府信息)?(?:的?(?:总体)?情况)?$|主动公开政府信息(?:的)?情况/,
  /(?:收到|受理|处理|办理).*申请.*情况|依申请公开(?:政府信息)?(?:的?(?:办理|处理|工作)?情况)?$|政府信息公开申请(?:(?:收到|受理|办理|处理)[和及与、]?)*(?:的)?情况$|^收到[和及与、]?(?:处理|办理)(?:政府)?信息公开申请$/,
  /行政复议|行政诉讼|复议.*诉讼/,
  /(?:问题|不足).*(?:改进|措施|打算|整改|情况|方向|计划)|(?:存在|主要).*(?:问题|不足)/,
  /其(?:他|它)(?:需要?|应当|有关)?(?:报告|说明)(?:的)?(?:事项|情况|内容)?|^其(?:他|它)事项$|^需要?(?:报告|说明)的其(?:他|它)(?:事项|情况)$/,
];
const OFFICIAL =
  /^(?:总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况|(?:因政府信息公开工作被申请|政府信息公开)行政复议、(?:提起)?行政诉讼情况|存在的主要问题及改进情况|其他需要报告的事项)$/;

/**
 * The sections of the top level (一、二、…) of the document's text, each up to the next heading or the document's end.
 * `labels`: lines that belong to a form are none of the document.
 */
export function readSections(view: PageView, lines: readonly Line[], labels?: FormLabels): Section[] {
  const found: Section[] = [];
  const isLabel = ({ block, start }: Line): boolean => labels?.hasLine(block, start) ?? false;
  const closeAt = (end: number): void => {
    const last = found.at(-1);
    if (last) found[found.length - 1] = { ...last, end: Math.max(last.first, end) };
  };
  lines.forEach((line, i) => {
    const isRow = line.role === 'table';
    if ((line.role !== 'body' && !isRow) || !mayHead(view, line) || (isLabel(line) && !isRow)) return;
    const heading = headingOf(view, line);
    if (!heading || (isRow && !headsTable(view, line, heading, found.at(-1)))) return;
    let next = lines[i + 1];
    for (let j = i + 1; next?.block === line.block && isLabel(next); j++) next = lines[j + 1];
    const sameBlock = next?.block === line.block;
    closeAt(line.start > 0 ? line.block + 1 : line.block);
    found.push({
      ordinal: heading.ordinal,
      heading: heading.text,
      headingAt: view.place(line.block, heading.start, heading.end),
      // Text that follows in the heading's own block belongs to the section.
      first: heading.rest || sameBlock ? line.block : line.block + 1,
      end: line.block + 1,
      required: requiredIndex(heading.text),
    });
  });
  const last = lines.findLast((line) => (line.role === 'body' || line.role === 'table') && !isLabel(line));
  closeAt((last?.block ?? -1) + 1);
  return found;
}

/** A heading in the official words across a table's whole row, which none has said before the table. */
function headsTable({ page }: PageView, { block }: Line, { ordinal, text }: Heading, before?: Section): boolean {
  const at = page.blocks[block]?.cell ?? -1;
  const cell = page.cells[at];
  if (!cell || cell.columnSpan < 2 || ordinal === '' || !OFFICIAL.test(compact(text))) return false;
  const isAlone = [page.cells[at - 1], page.cells[at + 1]].every(
    (other) => other?.table !== cell.table || other.row !== cell.row,
  );
  return isAlone && before?.required !== requiredIndex(text);
}

/** Cheap look at a line's first characters: a number, or a short line that may be an official title. */
function mayHead(view: PageView, { block, start, end }: Line): boolean {
  const { fold } = view.clean(block);
  const first = fold.charAt(fold.charAt(start) === ' ' ? start + 1 : start);
  return '第一二三四五六七八九十'.includes(first) || (end - start < LONGEST && '总主收因政存其'.includes(first));
}

interface Heading {
  readonly ordinal: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** More text follows in the block. */
  readonly rest: boolean;
}

function headingOf(view: PageView, { block, start: from, end: to }: Line): Heading | null {
  const clean = view.clean(block);
  const head = clean.fold.slice(from, Math.min(to, from + LONGEST + 24));
  const numbered = NUMBERED.exec(head.slice(0, 20));
  const skip = numbered?.[0].length ?? 0;
  const line = head.slice(skip, skip + LONGEST + 1);
  const stop = line.search(/[。;；]/);
  // 五、存在的问题 20xx年我乡…: a gap ends a heading too where a sentence follows it.
  const gap = numbered ? /^[^ ,，。]{2,30}(?= .*[,，])/.exec(line)?.[0].length : undefined;
  const words = (gap !== undefined ? line.slice(0, gap) : stop < 0 ? line : line.slice(0, stop)).trimEnd();
  if (words.length === 0 || words.length > LONGEST) return null;
  if (stop < 0 && gap === undefined && to - from > skip + LONGEST) return null;
  if (!numbered && !OFFICIAL.test(compact(words))) return null;
  const [start, end] = [from + skip, from + skip + words.length];
  const rest = clean.fold.slice(end, to).replace(/^[\s。;；:]+/, '') !== '';
  const heading = clean.text
    .slice(start, end)
    .trim()
    .replace(/[：:]$/, '');
  // A sentence that begins with a number is an item, not a heading.
  if (rest && numbered && /[,，]/.test(words) && requiredIndex(heading) === null) return null;
  const ordinal = numbered?.[1] ?? '';
  return { ordinal, text: heading, start: numbered ? from + head.indexOf(ordinal) : start, end, rest };
}

/** Which of the six required sections (1…6) a heading is by its words, null where none. */
export function requiredIndex(heading: string): number | null {
  const words = compact(heading);
  // Reviews and lawsuits are named in 申请 headings too, and 主动公开 in summaries: the most telling first.
  for (const index of [4, 6, 5, 3, 2, 1]) if (REQUIRED[index - 1]?.test(words)) return index;
  return null;
}
