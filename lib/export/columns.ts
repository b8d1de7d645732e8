import { FAMILY_TERMS, OUTCOME_TERMS, SEVERITY_TERMS, STATUS_TERMS } from '../i18n/terms.ts';
import type { Text } from '../rules/model.ts';
import { renderMessage, ruleTitle } from '../rules/render.ts';
import type { SavedFinding } from '../store/records.ts';
import { exactTime } from '../text/moment.ts';
import { type Quoted, quotesOf } from './facts.ts';
import type { ExportColumn, ExportRowSource, ExportValue } from './model.ts';

const RECHECK = {
  present: { zh: '仍存在', en: 'Still there' },
  changed: { zh: '仍存在，数值已变', en: 'Still there, figures changed' },
  gone: { zh: '已不存在', en: 'No longer found' },
} as const satisfies Record<string, Text>;

/** The columns of the finding list (问题台账), in the order they are handed over in. */
export const COLUMNS: readonly ExportColumn[] = [
  column('number', '序号', 'No.', 'number', 6, ({ number }) => number),
  column('body', '单位', 'Body', 'text', 16, ({ finding }) => finding.body),
  column('pageTitle', '页面标题', 'Page title', 'text', 28, ({ page }) => page?.title ?? ''),
  column('url', '网址', 'Address', 'link', 26, ({ page }) => page?.url ?? ''),
  column('indexNumber', '索引号', 'Index number', 'text', 18, ({ page }) => page?.indexNumber ?? ''),
  column('publicationDate', '发布日期', 'Publication date', 'date', 11, ({ page }) => page?.publicationDate ?? null),
  column('family', '问题类别', 'Family', 'text', 9, ({ finding, language }) => family(finding.rule)?.[language] ?? ''),
  column('rule', '规则', 'Rule', 'text', 18, ({ finding, language }) => ruleTitle(finding.rule, language)),
  column('severity', '严重程度', 'Severity', 'text', 10, severity),
  column('message', '问题描述', 'Finding', 'text', 42, ({ finding, language }) =>
    renderMessage(finding.message, language),
  ),
  column('expected', '应为', 'Expected', 'value', 13, ({ finding }) => numeric(finding.expected)),
  column('actual', '实为', 'Actual', 'value', 13, ({ finding }) => numeric(finding.actual)),
  column('difference', '差额', 'Difference', 'value', 9, ({ finding }) => numeric(finding.difference)),
  column('quotes', '原文', 'Quotes', 'text', 38, ({ finding }) => places(finding, ({ quote }) => quote)),
  column('places', '位置', 'Places', 'text', 22, ({ finding }) => places(finding, ({ label }) => label)),
  column('basis', '依据', 'Basis', 'text', 20, ({ finding }) => finding.basis),
  column(
    'status',
    '状态',
    'Status',
    'text',
    9,
    ({ finding, language }) => STATUS_TERMS[finding.decision?.status ?? 'open'][language],
  ),
  column('note', '备注', 'Note', 'text', 22, note),
  column('inspector', '检查人', 'Inspector', 'text', 9, ({ finding }) => finding.decision?.by ?? ''),
  column('foundAt', '发现时间', 'Found at', 'moment', 19, ({ finding }) => exactTime(finding.firstSeen)),
  column('recheck', '复查结果', 'Re-check', 'text', 12, recheck),
];

function column(
  id: string,
  zh: string,
  en: string,
  kind: ExportColumn['kind'],
  width: number,
  value: (row: ExportRowSource) => ExportValue,
): ExportColumn {
  return { id, heading: { zh, en }, kind, width, value };
}

function family(rule: string): Text | undefined {
  const name = rule.split('/')[0] ?? '';
  return Object.hasOwn(FAMILY_TERMS, name) ? FAMILY_TERMS[name as keyof typeof FAMILY_TERMS] : undefined;
}

/** The inspector's grading before the rule's; what only needs a look says so. */
function severity({ finding, language }: ExportRowSource): string {
  const word = SEVERITY_TERMS[finding.decision?.severity ?? finding.severity][language];
  return finding.outcome === 'review' ? `${word}（${OUTCOME_TERMS.review[language]}）` : word;
}

function note({ finding }: ExportRowSource): string {
  return lines([finding.decision?.reason ?? '', finding.decision?.note ?? '']);
}

function recheck({ finding, language }: ExportRowSource): string {
  if (!finding.present) return RECHECK.gone[language];
  if (finding.firstSeen === finding.lastSeen) return '';
  return RECHECK[finding.changed ? 'changed' : 'present'][language];
}

/** One side of the distinct pairs of quote and place, line by line: the lines of both columns belong together. */
function places({ evidence }: SavedFinding, side: (pair: Quoted) => string): string {
  const pairs = quotesOf(evidence);
  if (pairs.length < 2) return pairs.map(side).join('');
  return pairs.every((pair) => side(pair) === '') ? '' : pairs.map((pair) => oneLine(side(pair)) || '—').join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Distinct non-empty lines, in their order. */
function lines(parts: readonly string[]): string {
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))].join('\n');
}

/** A number, with its unit or without, as a number, so that it can be summed; anything else (`≥ 1`, a date, words) as it is written. */
export function numeric(text: string | null): ExportValue {
  const number = text === null ? null : /^(-?\d{1,15}(?:\.\d{1,6})?)(?: \p{Script=Han}{1,2})?$/u.exec(text);
  return number ? Number(number[1]) : text;
}
