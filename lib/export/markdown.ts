import { STATUS_TERMS } from '../i18n/terms.ts';
import type { Language } from '../rules/model.ts';
import type { SavedFinding, SavedPage } from '../store/records.ts';
import { shortTime } from '../text/moment.ts';
import { correctionLine, correctionsByPage } from './corrections.ts';
import { factsOf } from './facts.ts';
import { bodyName, statusOf, Turns } from './groups.ts';
import type { ExportInput, ExportRun } from './model.ts';
import { paced } from './pace.ts';
import { FileSink } from './sink.ts';
import { lastSnapshot, snapshotLine } from './snapshots.ts';

const WORDS = {
  zh: {
    title: '问题台账',
    exported: '导出时间',
    status: '状态',
    note: '备注',
    reason: '排除理由',
    by: '检查人',
    found: '发现时间',
    corrections: '读数更正',
    unknownPage: '页面不详',
    colon: '：',
  },
  en: {
    title: 'Findings',
    exported: 'Exported',
    status: 'Status',
    note: 'Note',
    reason: 'Reason for dismissal',
    by: 'Inspector',
    found: 'Found at',
    corrections: 'Corrected readings',
    unknownPage: 'Page not known',
    colon: ': ',
  },
} as const;

/** Markdown (CommonMark) of the finding list: a section for each body and page, quotes as block quotes, corrections last. */
export async function toMarkdown(input: ExportInput, run?: ExportRun): Promise<Blob> {
  const { language, pages } = input;
  const words = WORDS[language];
  const sink = new FileSink();
  sink.write(`# ${words.title}\n\n${words.exported} ${shortTime(input.at)}\n`);
  const turns = new Turns();
  let number = 0;
  for await (const finding of paced(input.findings, 'pages', run)) {
    const turn = turns.next(finding);
    if (turn === 'body') sink.write(`\n## ${escapeMarkdown(bodyName(finding.body, language))}\n`);
    if (turn !== null) sink.write(await pageHead(finding.pageId, input));
    number++;
    sink.write(entry(finding, number, language));
  }
  const corrected = [...correctionsByPage(input)];
  if (corrected.length > 0) sink.write(`\n## ${words.corrections}\n`);
  for (const [id, corrections] of corrected) {
    sink.write(`\n### ${escapeMarkdown(titleOf(pages.get(id), language))}\n`);
    for (const one of corrections) sink.write(`\n- ${escapeMarkdown(correctionLine(one, language))}`);
    sink.write('\n');
  }
  return sink.blob('text/markdown;charset=utf-8');
}

async function pageHead(pageId: string, input: ExportInput): Promise<string> {
  const page = input.pages.get(pageId);
  const kept = await lastSnapshot(pageId, input);
  return [
    `\n### ${escapeMarkdown(titleOf(page, input.language))}\n`,
    ...(page ? [`\n${address(page.url)}\n`] : []),
    ...(kept ? [`\n${escapeMarkdown(snapshotLine(kept, input.language))}\n`] : []),
  ].join('');
}

function titleOf(page: SavedPage | undefined, language: Language): string {
  return page ? page.title || page.url : WORDS[language].unknownPage;
}

function entry(finding: SavedFinding, number: number, language: Language): string {
  const { severity, review, rule, message, details, quotes } = factsOf(finding, language);
  const { decision } = finding;
  const words = WORDS[language];
  const items = [
    ...details,
    { name: words.status, value: STATUS_TERMS[statusOf(finding)][language] },
    ...(decision?.reason ? [{ name: words.reason, value: decision.reason }] : []),
    ...(decision?.note ? [{ name: words.note, value: decision.note }] : []),
    ...(decision?.by ? [{ name: words.by, value: decision.by }] : []),
    { name: words.found, value: shortTime(finding.firstSeen) },
  ];
  const grade = [severity, review].filter((word) => word !== '').join(' · ');
  return [
    `\n${number}\\. **${escapeMarkdown(message)}**  \n${grade} · ${escapeMarkdown(rule)}\n`,
    ...items.map(({ name, value }) => `\n- ${name}${words.colon}${escapeMarkdown(value)}`),
    '\n',
    ...quotes.map(
      ({ label, quote }) => `\n> ${label ? `${escapeMarkdown(label)}${words.colon}` : ''}${escapeMarkdown(quote)}\n`,
    ),
  ].join('');
}

/** An address as a link where it is one of the web; anything else as text. */
function address(url: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(url) ? `<${url}>` : escapeMarkdown(url);
}

/** Page text as one line that no Markdown reader takes for markup or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_~[\]<>&#|$]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
