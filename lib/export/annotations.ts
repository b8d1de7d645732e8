import { STATUS_TERMS } from '../i18n/terms.ts';
import type { Evidence } from '../rules/model.ts';
import { renderMessage } from '../rules/render.ts';
import type { SavedFinding } from '../store/records.ts';
import { statusOf } from './groups.ts';
import type { ExportInput, ExportRun } from './model.ts';
import { paced } from './pace.ts';

/** Terms that the Web Annotation vocabulary lacks: cells by their labels, named values. */
const VOCABULARY = 'urn:minghe:vocabulary#';

/**
 * W3C Web Annotation (JSON-LD) of the finding list: a collection with one page of annotations. Each is targeted at its
 * evidence on the page's address: phrases by TextQuoteSelector, table cells by `minghe:TableCellSelector`.
 */
export async function toAnnotations(input: ExportInput, run?: ExportRun): Promise<Blob> {
  const collection = `urn:minghe:export:${encodeURIComponent(input.at)}`;
  const head = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { minghe: VOCABULARY }],
    id: collection,
    type: 'AnnotationCollection',
    total: input.findings.length,
  };
  const page = { id: `${collection}:1`, type: 'AnnotationPage', startIndex: 0 };
  const parts = [JSON.stringify(head).slice(0, -1), `,"first":${JSON.stringify(page).slice(0, -1)},"items":[`];
  let separator = '\n';
  for await (const finding of paced(input.findings, run)) {
    parts.push(separator, JSON.stringify(annotation(finding, input)));
    separator = ',\n';
  }
  parts.push('\n]}}\n');
  return new Blob(parts, { type: 'application/ld+json' });
}

function annotation(finding: SavedFinding, { pages, language, at }: ExportInput): object {
  const { decision } = finding;
  const source = pages.get(finding.pageId)?.url ?? `urn:minghe:page:${finding.pageId}`;
  const text = (value: string, purpose: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose });
  const tags = [
    finding.rule,
    decision?.severity ?? finding.severity,
    ...(finding.outcome === 'review' ? ['review'] : []),
    STATUS_TERMS[statusOf(finding)][language],
    ...(decision?.tags ?? []),
  ];
  const targets = finding.evidence.map((evidence) => target(evidence, source));
  return {
    id: `urn:minghe:finding:${finding.key}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: finding.firstSeen,
    generated: at,
    generator: { type: 'Software', name: '明核 Minghe' },
    ...(decision?.by ? { creator: { type: 'Person', name: decision.by } } : {}),
    body: [
      { ...text(renderMessage(finding.message, language), 'assessing'), language },
      ...[decision?.reason, decision?.note].flatMap((words) => (words ? [text(words, 'commenting')] : [])),
      ...tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
    ],
    target: targets.length > 0 ? targets : [{ type: 'SpecificResource', source }],
  };
}

function target({ kind, quote, label, before, after, place }: Evidence, source: string): object {
  const resource = { type: 'SpecificResource', source };
  if (place.kind === 'cell') {
    const labels = { 'minghe:rowLabel': before || label, 'minghe:columnLabel': after };
    return { ...resource, selector: { type: 'minghe:TableCellSelector', 'minghe:exact': quote, ...labels } };
  }
  if (kind === 'page' || quote === '') return resource;
  // In the page's head there is no text to quote.
  if (place.kind === 'meta') {
    return { ...resource, selector: { type: 'minghe:MetaSelector', 'minghe:exact': quote } };
  }
  return { ...resource, selector: { type: 'TextQuoteSelector', exact: quote, prefix: before, suffix: after } };
}
