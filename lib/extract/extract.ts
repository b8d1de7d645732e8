import type { PageView } from '../page/view.ts';
import type { AuditInput } from '../rules/rule.ts';
import { FIELD_NAMES, type FieldName } from './fields/model.ts';

/** Everything read from a page, before any rule looks at it. */
export type Extraction = Omit<AuditInput, 'today'>;

/**
 * The stages of reading, in the order in which each needs the one before: what part of the page a block belongs to,
 * metadata fields, statistics tables, the document's own facts, sentences.
 */
export function extract(view: PageView): Extraction {
  return {
    view,
    layout: { roles: view.page.blocks.map(() => 'body'), titleBlock: -1 },
    fields: {
      occurrences: [],
      chosen: Object.fromEntries(FIELD_NAMES.map((name) => [name, null])) as Record<FieldName, null>,
    },
    statistics: {
      form: null,
      figures: [],
      found: [],
      local: [],
      colophon: { reportingBody: null, reportingDate: null, contactPhone: null, persons: [] },
    },
    document: {
      title: view.page.title,
      titleAt: null,
      kind: 'document',
      bodyLevel: 'unknown',
      reportYear: null,
      reportYearAt: null,
      bodies: [],
      sections: [],
      signatureDate: null,
      attachments: [],
      citations: [],
    },
    prose: { statements: [], lists: [], percentages: [], counts: [], numberings: [] },
  };
}
