import { OUTCOME_TERMS, SEVERITY_TERMS } from '../../i18n/terms.ts';
import { type Language, Severity } from '../../rules/model.ts';
import { correctionFacts } from '../corrections.ts';
import { bodyName } from '../groups.ts';
import type { ExportInput } from '../model.ts';
import { KINDS, ranked, type Tally } from '../tally.ts';
import { escapeXml } from '../xml.ts';
import { REPORT_WORDS } from './words.ts';

const number = (tag: 'td' | 'th', value: string | number) => `<${tag} class="number">${value}</${tag}>`;
const text = (tag: 'td' | 'th', value: string) => `<${tag}>${escapeXml(value)}</${tag}>`;

/** Counts by body and severity; what needs a look counts as such, whatever its severity. */
export function summaryTable({ bodies }: Tally, language: Language): string {
  const words = REPORT_WORDS[language];
  const names = [...Severity.options.map((severity) => SEVERITY_TERMS[severity]), OUTCOME_TERMS.review];
  const heads = [words.total, ...names.map((name) => name[language])].map((name) => number('th', name)).join('');
  const rows = ranked(bodies).map(([body, counts]) => {
    const numbers = [counts.total, ...KINDS.map((kind) => counts[kind])].map((count) => number('td', count));
    return `<tr>${text('td', bodyName(body, language))}${numbers.join('')}</tr>`;
  });
  return `<h2>${words.summary}</h2>\n${table(`${text('th', words.body)}${heads}`, rows)}`;
}

/** What was misread and put right, with the reading beside it. */
export function correctionTable({
  corrections = [],
  pages,
  language,
}: Pick<ExportInput, 'corrections' | 'pages' | 'language'>): string {
  const words = REPORT_WORDS[language];
  const names = [words.page, words.corrected, words.reading, words.value, words.by, words.at];
  const rows = corrections.map((one) => {
    const page = pages.get(one.pageId);
    const { subject, reading, value, by, at } = correctionFacts(one, language);
    const cells = [page ? page.title || page.url : words.unknownPage, subject, reading, value, by, at];
    return `<tr>${cells.map((cell) => text('td', cell)).join('')}</tr>`;
  });
  return table(names.map((name) => text('th', name)).join(''), rows);
}

function table(head: string, rows: readonly string[]): string {
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>\n`;
}
