import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { SavedFinding } from '../../store/records.ts';
import type { ExportInput } from '../model.ts';
import { xmlText } from '../xml.ts';
import { findingParagraphs, paragraph, run } from './findings.ts';
import { BODY_FONT, PAGE } from './style.ts';
import type { NoticeLine } from './template.ts';

/** A notice to one body as DOCX. */
export async function noticeDocument(
  lines: readonly NoticeLine[],
  found: readonly SavedFinding[],
  input: ExportInput,
): Promise<ArrayBuffer> {
  const findings = await findingParagraphs(found, input);
  const children = lines.flatMap(({ role, text }) => {
    if (role === 'findings') return findings;
    return [paragraph(role, [run(text, role === 'title' ? 'title' : 'text')])];
  });
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: BODY_FONT, size: 28 });
  const footer = new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
  const title = xmlText(lines.find(({ role }) => role === 'title')?.text ?? '');
  const document = new Document({
    title,
    creator: '明核 Minghe',
    sections: [{ properties: { page: PAGE }, footers: { default: footer }, children }],
  });
  return Packer.toArrayBuffer(document);
}
