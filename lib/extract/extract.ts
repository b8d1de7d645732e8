import { correctDocument, correctFields, correctFigures } from '../corrections/apply.ts';
import type { Correction } from '../corrections/model.ts';
import type { Form } from '../forms/model.ts';
import type { PageView } from '../page/view.ts';
import type { AuditInput } from '../rules/rule.ts';
import { readDocument } from './document/index.ts';
import { extractFields } from './fields/index.ts';
import { layOut } from './layout.ts';
import { extractProse } from './prose/index.ts';
import { FormLabels } from './statistics/form-labels.ts';
import { extractStatistics } from './statistics/index.ts';
import { withoutTemplate } from './statistics/template.ts';

/** Everything read from a page, before any rule looks at it. */
export type Extraction = Omit<AuditInput, 'today'>;

/**
 * The stages of reading, in the order in which each needs the one before: what part of the page a block belongs to,
 * metadata fields, statistics tables, the document's own facts, what its sentences state. `forms`: forms beside the
 * official ones. What an inspector put right takes the place of what was read before the next stage builds on it.
 */
export function extract(
  view: PageView,
  forms: readonly Form[] = [],
  corrections: readonly Correction[] = [],
): Extraction {
  const layout = layOut(view);
  const fields = correctFields(extractFields(view, layout), corrections);
  const form = corrections.find((correction) => correction.of === 'form')?.value;
  const found = correctFigures(extractStatistics(view, forms, form), corrections);
  const labels = new FormLabels(view, found);
  const document = correctDocument(readDocument(view, layout, fields, found, labels), corrections);
  const statistics = document.kind === 'annualReport' || form !== undefined ? found : withoutTemplate(found);
  return {
    view,
    layout,
    fields,
    statistics,
    document,
    prose: extractProse(view, layout, document, labels),
  };
}
