import type { PageView } from '../../page/view.ts';
import type { Fields } from '../fields/model.ts';
import type { LaidOut } from '../layout.ts';
import type { FormLabels } from '../statistics/form-labels.ts';
import type { Statistics } from '../statistics/model.ts';
import { readAttachments } from './attachments.ts';
import { bodyLevel, readBodies } from './bodies.ts';
import { readCitations } from './citations.ts';
import { readKind } from './kind.ts';
import { linesOf } from './lines.ts';
import type { DocumentFacts } from './model.ts';
import { isProfile } from './nature.ts';
import { readReportYear } from './report-year.ts';
import { readSections } from './sections.ts';
import { readTitle } from './title.ts';

/**
 * What the page as a document says of itself: title, kind, year, bodies, sections, signature, attachments, citations.
 * `labels`: lines that belong to a form and are no headings.
 */
export function readDocument(
  view: PageView,
  layout: LaidOut,
  fields: Fields,
  statistics: Statistics,
  labels?: FormLabels,
): DocumentFacts {
  const title = readTitle(view, layout, fields);
  const kind = readKind(layout, title.text, statistics);
  const year = readReportYear(view, layout, title, kind, statistics);
  const lines = linesOf(view, layout.roles);
  const signed = layout.signature?.date;
  return {
    title: title.text,
    titleAt: title.at,
    kind,
    profile: kind === 'document' && isProfile(layout, fields, title.text),
    bodyLevel: bodyLevel(title.text),
    reportYear: year?.year ?? null,
    reportYearAt: year?.at ?? null,
    bodies: readBodies(view, layout, fields, statistics, title),
    sections: readSections(view, lines, labels),
    signatureDate: signed?.valid ? { date: signed.date, at: signed.at } : null,
    attachments: readAttachments(view, layout, lines, statistics),
    citations: readCitations(view, layout),
  };
}
