import type { SavedFinding } from '../../store/records.ts';
import type { ExportInput, ExportRun } from '../model.ts';
import { writeFindings } from './findings.ts';
import type { ParagraphStyle } from './styles.ts';
import type { LineRole, NoticeLine } from './template.ts';
import { DocumentWriter } from './writer.ts';

const STYLES: Readonly<Record<Exclude<LineRole, 'findings'>, ParagraphStyle>> = {
  title: 'Title',
  addressee: 'Addressee',
  text: 'BodyText',
  signature: 'Signature',
};

/** A notice to one body as DOCX. */
export async function noticeDocument(
  lines: readonly NoticeLine[],
  findings: readonly SavedFinding[],
  input: ExportInput,
  run: Pick<ExportRun, 'signal'>,
): Promise<Blob> {
  const writer = new DocumentWriter(input.at);
  for (const [i, { role, text }] of lines.entries()) {
    if (role === 'findings') await writeFindings(writer, findings, input, run);
    // The signature stands apart from the text before it.
    else if (role === 'signature' && lines[i - 1]?.role !== role) writer.paragraph('SignatureStart', text);
    else writer.paragraph(STYLES[role], text);
  }
  return writer.finish(lines.find(({ role }) => role === 'title')?.text ?? '');
}
