import type { Language } from '../../rules/model.ts';
import { dayNumber, formatDate, fromDayNumber } from '../../text/calendar.ts';

/** The notice where the inspector has not written another one. */
export const DEFAULT_TEMPLATE: Readonly<Record<Language, string>> = {
  zh: `政府信息公开问题整改通知书

{单位}：

经核查，你单位政府信息公开页面存在下列{问题数}个问题。请逐项核实，对属实的问题进行整改，并于{期限}前书面反馈整改情况；对核查结果有异议的，请一并说明理由和依据。

{问题}

特此通知。

检查人：{检查人}
{日期}`,
  en: `Notice of rectification

To {body}:

The disclosure pages of your body show the {count} points below. Please verify each of them, rectify what is confirmed, and report in writing by {deadline}; where you disagree, please state reasons and basis.

{findings}

Inspector: {inspector}
{date}`,
};

/** What a template may name, for the hint beside it; both languages are understood everywhere. */
export const PLACEHOLDERS = {
  zh: { names: '{单位} {期限} {检查人} {日期} {问题数}', findings: '{问题}' },
  en: { names: '{body} {deadline} {inspector} {date} {count}', findings: '{findings}' },
} as const satisfies Record<Language, object>;

/** What is filled in, by its names; they may stand anywhere. `FINDINGS` takes a line of its own. */
export const FILLED = [
  ['单位', 'body'],
  ['期限', 'deadline'],
  ['检查人', 'inspector'],
  ['日期', 'date'],
  ['问题数', 'count'],
] as const;
export const FINDINGS = ['问题', 'findings'] as const;

export const DEFAULT_DAYS = 15;

/** Stands where something is to be filled in by hand. */
const BLANK = '＿＿＿＿';

export interface NoticeValues {
  readonly body: string;
  readonly inspector: string;
  readonly count: number;
  /** Moment of the export, local time. */
  readonly at: string;
  readonly days: number;
}

export type LineRole = 'title' | 'addressee' | 'text' | 'findings' | 'signature';
export interface NoticeLine {
  readonly role: LineRole;
  readonly text: string;
}

/**
 * A template's lines with the values filled in. The first line is the title, a line ending in a colon before the
 * findings is the addressee, `{问题}` stands for the findings (at the end where it is missing), and the lines after the
 * last empty line are the signature. Values are filled in once: a placeholder within a value stays text.
 */
export function fillTemplate(template: string, values: NoticeValues, language: Language): NoticeLine[] {
  const source = (template.trim() || DEFAULT_TEMPLATE[language]).split(/\r\n?|\n/).map((line) => line.trim());
  const hasFindings = source.some(isFindings);
  const signatureAt = source.lastIndexOf('') + 1;
  const filled = fillings(values, language);
  const lines: NoticeLine[] = [];
  let placed = false;
  for (const [i, line] of source.entries()) {
    const signature = signatureAt > 1 && i >= signatureAt && !isFindings(line);
    if (signature && !hasFindings && !placed) lines.push({ role: 'findings', text: '' });
    placed ||= signature || isFindings(line);
    if (line === '') continue;
    const text = line.replace(/\{([^{}]{1,20})\}/g, (whole, name: string) => filled.get(name) ?? whole);
    lines.push({ role: roleOf(line, i, signature, placed), text: isFindings(line) ? '' : text });
  }
  if (!placed) lines.push({ role: 'findings', text: '' });
  return lines;
}

const isFindings = (line: string): boolean => FINDINGS.some((name) => line === `{${name}}`);

function roleOf(line: string, index: number, signature: boolean, afterFindings: boolean): LineRole {
  if (isFindings(line)) return 'findings';
  if (index === 0) return 'title';
  if (signature) return 'signature';
  return !afterFindings && /[:：]$/.test(line) ? 'addressee' : 'text';
}

function fillings(values: NoticeValues, language: Language): ReadonlyMap<string, string> {
  const today = values.at.slice(0, 10);
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const deadline = formatDate(fromDayNumber(dayNumber({ year, month, day }) + values.days));
  const filled: Readonly<Record<(typeof FILLED)[number][1], string>> = {
    body: values.body || BLANK,
    deadline: written(deadline, language),
    inspector: values.inspector || BLANK,
    date: written(today, language),
    count: String(values.count),
  };
  return new Map(FILLED.flatMap((names) => names.map((name): [string, string] => [name, filled[names[1]]])));
}

/** `2026年11月22日`; as it is in English. */
function written(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number);
  return language === 'zh' ? `${year}年${month}月${day}日` : iso;
}
