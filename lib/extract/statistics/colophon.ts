import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { compact } from '../../text/compact.ts';
import { type CalendarDate, findDates } from '../../text/dates.ts';
import type { Colophon, Noted } from './model.ts';

type Kind = 'body' | 'date' | 'phone' | 'person';

/** Each character of a label may be followed by a space: `填 报 单 位`. */
const loose = (words: readonly string[]): string => words.map((word) => [...word].join(' ?')).join('|');
const WORDS: Readonly<Record<Kind, readonly string[]>> = {
  body: ['填报单位', '填报机关', '填表单位', '报送单位', '填报部门', '编报单位', '制表单位', '单位名称'],
  date: ['填报日期', '填表日期', '报送日期', '填报时间', '填表时间', '报出日期', '上报日期'],
  phone: ['联系电话', '联系方式', '电话号码', '电话'],
  person: [
    '单位负责人',
    '单位领导',
    '分管领导',
    '分管负责人',
    '部门负责人',
    '负责人',
    '审核人',
    '审核',
    '填报人',
    '填表人',
    '经办人',
    '制表人',
    '联系人',
  ],
};
const KINDS = Object.keys(WORDS) as Kind[];
const LABEL = new RegExp(
  `(?:${KINDS.map((kind) => `(?<${kind}>${loose(WORDS[kind])})`).join('|')}) ?(?:\\( ?(?:盖 ?章|公 ?章|签 ?章|签 ?字|签 ?名) ?\\))? ?[::]`,
  'g',
);
/** A cell that is nothing but a label needs no colon. */
const BARE = new RegExp(
  `^(?:${KINDS.map((kind) => `(?<${kind}>${loose(WORDS[kind])})`).join('|')}) ?(?:\\([^()]{2,4}\\))?$`,
);
/** `商丘市机关事务服务中心 2019年度`: what stands behind a name in its line is no part of it. */
const BEHIND_NAME = /(?<=\S) (?:\d|\(|单 ?位[::]).*$/;
const HINT = /填|报|单|电|负|审|联|经/;
/** How far around the table its colophon may stand, in blocks, and how long such a line may be. */
const AROUND = 12;
const LONGEST = 160;

const EMPTY: Colophon = { reportingBody: null, reportingDate: null, contactPhone: null, persons: [] };

/** 填报单位, 填报日期, 联系电话 and persons in the tables given and around them. The first of each counts. */
export function readColophon(view: PageView, tables: readonly number[]): Colophon {
  const range = blocksAround(view, tables);
  if (!range) return EMPTY;
  let { reportingBody, reportingDate, contactPhone } = EMPTY;
  const persons: (Noted & { role: string })[] = [];
  for (let block = range.first; block < range.end; block++) {
    for (const { kind, label, text, at } of entries(view, block)) {
      const value = text.trim();
      if (kind === 'body' && value.length >= 2 && value.length <= 50) reportingBody ??= { value: compact(value), at };
      else if (kind === 'date') {
        const date = findDates(value)[0];
        if (date?.valid) reportingDate ??= { value: iso(date.date), at };
      } else if (kind === 'phone') {
        const number = /[\d(][\d() —–-]{4,24}\d/.exec(value)?.[0];
        if (number) contactPhone ??= { value: number.replace(/ /g, ''), at };
      } else if (kind === 'person' && /^[\p{Script=Han}·]{2,6}$/u.test(compact(value)))
        persons.push({ role: compact(label), value: compact(value), at });
    }
  }
  return { reportingBody, reportingDate, contactPhone, persons };
}

function iso({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function blocksAround(view: PageView, tables: readonly number[]): { first: number; end: number } | null {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const table of tables) {
    for (const { index } of view.tableCells(table)) {
      for (const block of view.cellBlocks(index)) {
        first = Math.min(first, block);
        last = Math.max(last, block);
      }
    }
  }
  if (last < 0) return null;
  return { first: Math.max(0, first - AROUND), end: Math.min(view.page.blocks.length, last + AROUND + 1) };
}

interface Entry {
  readonly kind: Kind;
  readonly label: string;
  readonly text: string;
  readonly at: Place;
}

/** The labelled values of a block; a label alone in its cell has its value in the next one. */
function entries(view: PageView, block: number): Entry[] {
  const found = view.page.blocks[block];
  if (!found || found.hidden || found.text.length > LONGEST || !HINT.test(view.clean(block).fold)) return [];
  const { fold } = view.clean(block);
  const labels = [...fold.matchAll(LABEL)];
  if (labels.length === 0) {
    const bare = BARE.exec(fold.trim());
    return bare ? inNextCell(view, block, kindOf(bare), bare[0]) : [];
  }
  return labels.flatMap((match, i): Entry[] => {
    const start = match.index + match[0].length;
    const end = labels[i + 1]?.index ?? fold.length;
    const kind = kindOf(match);
    const whole = fold.slice(start, end);
    const text = kind === 'body' ? whole.trimEnd().replace(BEHIND_NAME, '') : whole;
    const label = match[0].replace(/[::(].*$/, '').trim();
    if (text.trim() === '') return i === labels.length - 1 ? inNextCell(view, block, kind, label) : [];
    const from = start + (text.length - text.trimStart().length);
    return [{ kind, label, text, at: view.place(block, from, start + text.trimEnd().length) }];
  });
}

function kindOf(match: RegExpMatchArray | RegExpExecArray): Kind {
  return KINDS.find((kind) => match.groups?.[kind] !== undefined) ?? 'person';
}

function inNextCell(view: PageView, block: number, kind: Kind, label: string): Entry[] {
  const own = view.page.cells[view.page.blocks[block]?.cell ?? -1];
  const next = view.page.blocks[block + 1];
  const cell = view.page.cells[next?.cell ?? -1];
  if (
    !own ||
    !next ||
    !cell ||
    cell.table !== own.table ||
    cell.row !== own.row ||
    next.cell === view.page.blocks[block]?.cell
  )
    return [];
  const { fold } = view.clean(block + 1);
  if (next.hidden || fold.length > 60 || BARE.test(fold.trim()) || fold.search(LABEL) >= 0) return [];
  return [{ kind, label, text: fold, at: { kind: 'cell', cell: next.cell } }];
}
