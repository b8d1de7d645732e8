import { ExternalHyperlink, ImageRun, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Language } from '../../rules/model.ts';
import type { SavedFinding, SavedPage } from '../../store/records.ts';
import { type Picture, picturesOf } from '../captures.ts';
import { factsOf } from '../facts.ts';
import type { BodyGroup } from '../groups.ts';
import type { ExportInput } from '../model.ts';
import { xmlText } from '../xml.ts';
import { PARAGRAPH, PICTURE, RUN } from './style.ts';

const WORDS = {
  zh: { page: '页面', index: '索引号', quote: '原文', open: '“', close: '”', colon: '：', semicolon: '；' },
  en: { page: 'Page', index: 'Index number', quote: 'Quote', open: '“', close: '”', colon: ': ', semicolon: '; ' },
} as const;

/** The findings of a body, page by page, numbered through, each with its pictures. */
export async function findingParagraphs({ pages }: BodyGroup, input: ExportInput): Promise<Paragraph[]> {
  const { language } = input;
  const paragraphs: Paragraph[] = [];
  let number = 0;
  for (const { page, findings } of pages) {
    if (page) paragraphs.push(...pageParagraphs(page, language));
    for (const finding of findings) {
      number++;
      paragraphs.push(...findingParagraph(finding, number, language));
      for (const picture of await picturesOf(finding.key, input)) paragraphs.push(pictureParagraph(picture));
    }
  }
  return paragraphs;
}

/** Not wider than the text, nor much higher than half a page. */
function pictureParagraph({ png, width, height }: Picture): Paragraph {
  const scale = Math.min(1, PICTURE.width / width, PICTURE.height / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return paragraph('picture', [new ImageRun({ type: 'png', data: png, transformation })]);
}

function pageParagraphs(page: SavedPage, language: Language): Paragraph[] {
  const words = WORDS[language];
  const index = page.indexNumber ? ` ${words.index} ${page.indexNumber}` : '';
  return [
    paragraph('heading', [run(`${words.page}${words.colon}${page.title || page.url}${index}`, 'heading')]),
    paragraph('text', [address(page.url)]),
  ];
}

function findingParagraph(finding: SavedFinding, number: number, language: Language): Paragraph[] {
  const words = WORDS[language];
  const { severity, review, message, details, quotes } = factsOf(finding, language);
  const grade = [severity, review].filter((word) => word !== '').join(' · ');
  const figures = details.map(({ name, value }) => `${name}${words.colon}${value}`).join(words.semicolon);
  return [
    paragraph('text', [run(`${number}. [${grade}] ${message}`, 'text')]),
    ...quotes.map(({ label, quote }) => {
      const named = label === '' || label === quote ? '' : `${label}${words.colon}`;
      return paragraph('text', [
        run(`${words.quote}${words.colon}${named}${words.open}${quote}${words.close}`, 'small'),
      ]);
    }),
    ...(figures === '' ? [] : [paragraph('text', [run(figures, 'small')])]),
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
