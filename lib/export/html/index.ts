import { shortTime } from '../../text/moment.ts';
import { statusOf } from '../groups.ts';
import type { ExportInput, ExportRun } from '../model.ts';
import { paced } from '../pace.ts';
import { FileSink } from '../sink.ts';
import { Tally } from '../tally.ts';
import { escapeXml } from '../xml.ts';
import { SectionWriter } from './sections.ts';
import { REPORT_STYLE } from './style.ts';
import { correctionTable, summaryTable } from './tables.ts';
import { REPORT_WORDS } from './words.ts';

/**
 * A self-contained HTML report: summary, findings by body and page with their quotes and pictures, and as annexes what was dismissed,
 * with the reasons, and what was misread and put right. No script and nothing loaded: its policy forbids both, whatever a
 * page's text might say.
 */
export async function toReport(input: ExportInput, run?: ExportRun): Promise<Blob> {
  const { language, corrections = [] } = input;
  const words = REPORT_WORDS[language];
  const tally = new Tally();
  const main = new SectionWriter(input, 'h2');
  const annex = new SectionWriter(input, 'h3');
  for await (const finding of paced(input.findings, 'pages', run)) {
    tally.add(finding);
    await (statusOf(finding) === 'dismissed' ? annex : main).add(finding);
  }
  // The summary stands before what it counts: the parts are put together at the end.
  const file = new FileSink();
  file.write(head(input));
  file.write(main.empty ? `<p>${words.none}</p>\n` : summaryTable(tally, language));
  file.append(main.end());
  if (!annex.empty) {
    file.write(`<h2>${words.annex}</h2><p class="meta">${words.annexHint}</p>\n`);
    file.append(annex.end());
  }
  if (corrections.length > 0) {
    file.write(`<h2>${words.corrections}</h2><p class="meta">${words.correctionsHint}</p>\n`, correctionTable(input));
  }
  file.write('</body></html>\n');
  return file.blob('text/html;charset=utf-8');
}

function head({ language, at, notice }: ExportInput): string {
  const words = REPORT_WORDS[language];
  const made = [`${words.exported} ${shortTime(at)}`];
  if (notice?.inspector) made.push(`${words.by} ${notice.inspector}`);
  return [
    `<!DOCTYPE html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${words.title} ${escapeXml(at.slice(0, 10))}</title><style>${REPORT_STYLE}</style></head><body>\n`,
    `<h1>${words.title}</h1><p class="meta">${escapeXml(made.join(' · '))}</p>\n`,
  ].join('');
}
