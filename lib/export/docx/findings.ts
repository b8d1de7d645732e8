import { ExternalHyperlink, ImageRun, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Language } from '../../rules/model.ts';
import type { SavedFinding } from '../../store/records.ts';
import { fitted, picturesOf, pngOf } from '../captures.ts';
import { correctionLine, correctionsByPage } from '../corrections.ts';
import { factsOf } from '../facts.ts';
import { Turns } from '../groups.ts';
import type { ExportCapture, ExportInput } from '../model.ts';
import { lastSnapshot, snapshotLine } from '../snapshots.ts';
import { xmlText } from '../xml.ts';
import { PARAGRAPH, PICTURE, RUN } from './style.ts';

const WORDS = {
  zh: {
    page: '页面',
    index: '索引号',
    quote: '原文',
    open: '“',
    close: '”',
    colon: '：',
    semicolon: '；',
    corrected: '读数更正',
  },
  en: {
    page: 'Page',
    index: 'Index number',
    quote: 'Quote',
    open: '“',
    close: '”',
    colon: ': ',
    semicolon: '; ',
    corrected: 'Corrected reading',
  },
} as const;

/** The findings of a body, page by page, numbered through, each with its pictures. */
export async function findingParagraphs(findings: readonly SavedFinding[], input: ExportInput): Promise<Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  const corrected = correctionsByPage(input);
  const turns = new Turns();
  for (const [i, finding] of findings.entries()) {
    if (turns.next(finding) !== null) {
      paragraphs.push(...(await pageParagraphs(finding.pageId, input)));
      for (const one of corrected.get(finding.pageId) ?? []) {
        const { corrected: name, colon } = WORDS[input.language];
        paragraphs.push(paragraph('small', [run(`${name}${colon}${correctionLine(one, input.language)}`, 'small')]));
      }
    }
    paragraphs.push(...findingParagraph(finding, i + 1, input.language));
    for (const picture of await picturesOf(finding.key, input)) paragraphs.push(await pictureParagraph(picture));
  }
  return paragraphs;
}

/** Not wider than the text, nor much higher than half a page. */
async function pictureParagraph(picture: ExportCapture): Promise<Paragraph> {
  const data = await pngOf(picture);
  return paragraph('picture', [new ImageRun({ type: 'png', data, transformation: fitted(picture, PICTURE) })]);
}

async function pageParagraphs(pageId: string, input: ExportInput): Promise<Paragraph[]> {
  const { language } = input;
  const page = input.pages.get(pageId);
  if (!page) return [];
  const words = WORDS[language];
  const index = page.indexNumber ? ` ${words.index} ${page.indexNumber}` : '';
  const kept = await lastSnapshot(pageId, input);
  return [
    paragraph('heading', [run(`${words.page}${words.colon}${page.title || page.url}${index}`, 'heading')]),
    paragraph('small', [address(page.url)]),
    ...(kept ? [paragraph('small', [run(snapshotLine(kept, language), 'small')])] : []),
  ];
}

function findingParagraph(finding: SavedFinding, number: number, language: Language): Paragraph[] {
  const words = WORDS[language];
  const { severity, review, message, details, quotes } = factsOf(finding, language);
  const grade = [severity, review].filter((word) => word !== '').join(' · ');
  const figures = details.map(({ name, value }) => `${name}${words.colon}${value}`).join(words.semicolon);
  return [
    paragraph('finding', [run(`${number}. [${grade}] ${message}`, 'text')]),
    ...quotes.map(({ label, quote }) => {
      const named = label === '' || label === quote ? '' : `${label}${words.colon}`;
      return paragraph('small', [
        run(`${words.quote}${words.colon}${named}${words.open}${quote}${words.close}`, 'small'),
      ]);
    }),
    ...(figures === '' ? [] : [paragraph('small', [run(figures, 'small')])]),
  ];
}

export function paragraph(style: keyof typeof PARAGRAPH, children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ ...PARAGRAPH[style], children });
}
/** Text of one line: what XML cannot hold is replaced, the rest is escaped by the library. */
export function run(text: string, style: keyof typeof RUN): TextRun {
  return new TextRun({ ...RUN[style], text: xmlText(text).replace(/\s+/g, ' ') });
}

/** Only addresses of the web become links. */
function address(url: string): ParagraphChild {
  const text = run(url, 'small');
  return /^https?:\/\/\S+$/.test(url) ? new ExternalHyperlink({ link: xmlText(url), children: [text] }) : text;
}
