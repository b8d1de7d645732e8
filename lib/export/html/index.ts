import { OUTCOME_TERMS, SEVERITY_TERMS } from '../../i18n/terms.ts';
import { type Language, Severity } from '../../rules/model.ts';
import type { SavedFinding } from '../../store/records.ts';
import { picturesOf } from '../captures.ts';
import { type BodyGroup, bodyName, groupFindings, inGroups, statusOf } from '../groups.ts';
import type { ExportInput, ExportRun } from '../model.ts';
import { paced } from '../pace.ts';
import { escapeXml } from '../xml.ts';
import { findingHtml, pageHtml } from './finding.ts';
import { REPORT_STYLE } from './style.ts';
import { REPORT_WORDS } from './words.ts';

/**
 * A self-contained HTML report: summary, findings by body and page with their quotes, and what was dismissed, with the
 * reasons, as an annex. No script and nothing loaded: its policy forbids both, whatever a page's text might say.
 */
export async function toReport(input: ExportInput, run?: ExportRun): Promise<Blob> {
  const { language } = input;
  const words = REPORT_WORDS[language];
  const isDismissed = (finding: SavedFinding) => statusOf(finding) === 'dismissed';
  const groups = groupFindings(
    input.findings.filter((finding) => !isDismissed(finding)),
    input.pages,
  );
  const dismissed = groupFindings(input.findings.filter(isDismissed), input.pages);
  const parts = [head(input), groups.length > 0 ? summary(groups, language) : `<p>${words.none}</p>\n`];
  const done = inGroups(groups).length;
  await sections(groups, input, parts, run);
  if (dismissed.length > 0) {
    parts.push(`<h2>${words.annex}</h2><p class="meta">${words.annexHint}</p>\n`);
    const annexRun = { ...run, onProgress: (count: number) => run?.onProgress?.(done + count) };
    await sections(dismissed, input, parts, annexRun, 'h3');
  }
  parts.push('</body></html>\n');
  return new Blob(parts, { type: 'text/html;charset=utf-8' });
}

function head({ language, at }: ExportInput): string {
  const words = REPORT_WORDS[language];
  return [
    `<!DOCTYPE html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${words.title} ${escapeXml(at.slice(0, 10))}</title><style>${REPORT_STYLE}</style></head><body>\n`,
    `<h1>${words.title}</h1><p class="meta">${words.exported} ${escapeXml(at.slice(0, 16).replace('T', ' '))}</p>\n`,
  ].join('');
}

/** Counts by body and severity; what needs a look counts as such, whatever its severity. */
function summary(groups: readonly BodyGroup[], language: Language): string {
  const words = REPORT_WORDS[language];
  const kinds = [...Severity.options, 'review'] as const;
  const kindOf = (one: SavedFinding) =>
    one.outcome === 'review' ? 'review' : (one.decision?.severity ?? one.severity);
  const names = [...Severity.options.map((severity) => SEVERITY_TERMS[severity]), OUTCOME_TERMS.review];
  const number = (tag: string, value: string | number) => `<${tag} class="number">${value}</${tag}>`;
  const heads = [words.total, ...names.map((name) => name[language])].map((name) => number('th', name)).join('');
  const rows = groups.map((group) => {
    const all = inGroups([group]).map(kindOf);
    const counts = kinds.map((kind) => number('td', all.filter((one) => one === kind).length));
    return `<tr><td>${escapeXml(bodyName(group.body, language))}</td>${number('td', group.count)}${counts.join('')}</tr>`;
  });
  return `<h2>${words.summary}</h2><table><thead><tr><th>${words.body}</th>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table>\n`;
}

/** A section for each body, a numbered list for each page. */
async function sections(
  groups: readonly BodyGroup[],
  input: ExportInput,
  parts: string[],
  run: ExportRun | undefined,
  level: 'h2' | 'h3' = 'h2',
): Promise<void> {
  const { language } = input;
  const opens = new Map<SavedFinding, string>();
  const closes = new Set<SavedFinding>();
  for (const { body, pages } of groups) {
    let open = `<${level}>${escapeXml(bodyName(body, language))}</${level}>\n`;
    for (const { page, findings } of pages) {
      const [first, last] = [findings[0], findings.at(-1)];
      if (first) opens.set(first, `${open}${pageHtml(page, language, level === 'h2' ? 'h3' : 'h4')}<ol>\n`);
      if (last) closes.add(last);
      open = '';
    }
  }
  for await (const finding of paced(inGroups(groups), run)) {
    const pictures = await picturesOf(finding.key, input);
    parts.push(opens.get(finding) ?? '', findingHtml(finding, pictures, language));
    if (closes.has(finding)) parts.push('</ol>\n');
  }
}
