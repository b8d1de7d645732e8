import type { SavedFinding } from '../../store/records.ts';
import { shortTime } from '../../text/moment.ts';
import { picturesOf } from '../captures.ts';
import { correctionLine, correctionsByPage } from '../corrections.ts';
import { factsOf } from '../facts.ts';
import { Turns } from '../groups.ts';
import type { ExportInput, ExportRun } from '../model.ts';
import { pacer } from '../pace.ts';
import { lastSnapshot, snapshotLine } from '../snapshots.ts';
import type { DocumentWriter } from './writer.ts';

const WORDS = {
  zh: {
    page: '页面',
    index: '索引号',
    quote: '原文',
    colon: '：',
    semicolon: '；',
    corrected: '读数更正',
    picture: '截图',
  },
  en: {
    page: 'Page',
    index: 'Index number',
    quote: 'Quote',
    colon: ': ',
    semicolon: '; ',
    corrected: 'Corrected reading',
    picture: 'Screenshot',
  },
} as const;

/** Writes the findings of a body, page by page, numbered through, each with its pictures. */
export async function writeFindings(
  writer: DocumentWriter,
  findings: readonly SavedFinding[],
  input: ExportInput,
  run: Pick<ExportRun, 'signal'>,
): Promise<void> {
  const pace = pacer(run);
  const turns = new Turns();
  const words = WORDS[input.language];
  for (const [i, finding] of findings.entries()) {
    if (pace.due()) await pace.rest();
    if (turns.next(finding) !== null) await writePage(writer, finding.pageId, input);
    writeFinding(writer, finding, i + 1, input);
    for (const picture of await picturesOf(finding.key, input)) {
      writer.picture(picture, `${words.picture} ${shortTime(picture.at)}`);
    }
  }
}

/** Title, address and index number of a page, what proves how it read, and what was put right on it. */
async function writePage(writer: DocumentWriter, pageId: string, input: ExportInput): Promise<void> {
  const { language, pages } = input;
  const page = pages.get(pageId);
  const words = WORDS[language];
  if (!page) return;
  const index = page.indexNumber ? ` ${words.index} ${page.indexNumber}` : '';
  writer.paragraph('Heading1', `${words.page}${words.colon}${page.title || page.url}${index}`);
  writer.address('Detail', page.url);
  const kept = await lastSnapshot(pageId, input);
  if (kept) writer.paragraph('Detail', snapshotLine(kept, language));
  for (const one of correctionsByPage(input).get(pageId) ?? []) {
    writer.paragraph('Detail', `${words.corrected}${words.colon}${correctionLine(one, language)}`);
  }
}

function writeFinding(writer: DocumentWriter, finding: SavedFinding, number: number, input: ExportInput): void {
  const words = WORDS[input.language];
  const { severity, review, message, details, quotes } = factsOf(finding, input.language);
  const grade = [severity, review].filter((word) => word !== '').join(' · ');
  writer.paragraph('Finding', `${number}. [${grade}] ${message}`);
  // The cells of a table would fill a page, one to a line.
  const quoted = quotes.map(({ label, quote }) => `${label === quote ? '' : label}“${quote}”`).join(words.semicolon);
  if (quoted !== '') writer.paragraph('Detail', `${words.quote}${words.colon}${quoted}`);
  const figures = details.map(({ name, value }) => `${name}${words.colon}${value}`).join(words.semicolon);
  if (figures !== '') writer.paragraph('Detail', figures);
}
