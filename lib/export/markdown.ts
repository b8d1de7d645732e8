import { STATUS_TERMS } from '../i18n/terms.ts';
import type { Language } from '../rules/model.ts';
import type { SavedFinding } from '../store/records.ts';
import { factsOf } from './facts.ts';
import { type BodyGroup, bodyName, groupFindings, inGroups, statusOf } from './groups.ts';
import type { ExportInput, ExportRun } from './model.ts';
import { paced } from './pace.ts';

const WORDS = {
  zh: { title: '问题台账', exported: '导出时间', status: '状态', note: '备注', reason: '排除理由' },
  en: { title: 'Findings', exported: 'Exported', status: 'Status', note: 'Note', reason: 'Reason for dismissal' },
} as const;

/** Markdown (CommonMark) of the finding list: a section for each body and page, quotes as block quotes. */
export async function toMarkdown(input: ExportInput, run?: ExportRun): Promise<Blob> {
  const { language, pages } = input;
  const words = WORDS[language];
  const parts = [`# ${words.title}\n\n${words.exported} ${input.at.slice(0, 16).replace('T', ' ')}\n`];
  const groups = groupFindings(input.findings, pages);
  const heads = headings(groups, language);
  let number = 0;
  for await (const finding of paced(inGroups(groups), run)) {
    number++;
    parts.push(heads.get(finding) ?? '', entry(finding, number, language));
  }
  return new Blob(parts, { type: 'text/markdown;charset=utf-8' });
}

/** What stands before the first finding of a body and of a page. */
function headings(groups: readonly BodyGroup[], language: Language): Map<SavedFinding, string> {
  const heads = new Map<SavedFinding, string>();
  for (const { body, pages } of groups) {
    let head = `\n## ${escapeMarkdown(bodyName(body, language))}\n`;
    for (const { page, findings } of pages) {
      const [first] = findings;
      if (page) head += `\n### ${escapeMarkdown(page.title || page.url)}\n\n${address(page.url)}\n`;
      if (first) heads.set(first, head);
      head = '';
    }
  }
  return heads;
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
  ];
  const grade = [severity, review].filter((word) => word !== '').join(' · ');
  return [
    `\n${number}\\. **${escapeMarkdown(message)}**  \n${grade} · ${escapeMarkdown(rule)}\n`,
    ...items.map(({ name, value }) => `\n- ${name}: ${escapeMarkdown(value)}`),
    '\n',
    ...quotes.map(({ label, quote }) => `\n> ${label ? `${escapeMarkdown(label)}: ` : ''}${escapeMarkdown(quote)}\n`),
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
