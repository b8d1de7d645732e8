import { STATUS_TERMS } from '../i18n/terms.ts';
import type { Evidence } from '../rules/model.ts';
import { renderMessage } from '../rules/render.ts';
import type { SavedFinding } from '../store/records.ts';
import { correctionLine } from './corrections.ts';
import { statusOf } from './groups.ts';
import type { ExportCorrection, ExportInput, ExportRun, ExportSnapshot } from './model.ts';
import { paced } from './pace.ts';
import { FileSink } from './sink.ts';
import { lastSnapshot } from './snapshots.ts';

/** Terms that the Web Annotation vocabulary lacks: cells by their labels, named values. */
const VOCABULARY = 'urn:minghe:vocabulary#';
const GENERATOR = { type: 'Software', name: '明核 Minghe' };

/**
 * W3C Web Annotation (JSON-LD) of the finding list: a collection with one page of annotations, what was put right on the pages
 * last. Each is targeted at its evidence on the page's address: phrases by TextQuoteSelector, table cells by
 * `minghe:TableCellSelector`, with the time at which the page read so and the hash of what was kept of it.
 */
export async function toAnnotations(input: ExportInput, run?: ExportRun): Promise<Blob> {
  const { findings, at, corrections = [] } = input;
  const collection = `urn:minghe:export:${encodeURIComponent(at)}`;
  const id = `${collection}:1`;
  const head = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { minghe: VOCABULARY }],
    id: collection,
    type: 'AnnotationCollection',
    total: findings.total + corrections.length,
    last: id,
  };
  const page = { id, type: 'AnnotationPage', partOf: collection, startIndex: 0 };
  const sink = new FileSink();
  sink.write(JSON.stringify(head).slice(0, -1), `,"first":${JSON.stringify(page).slice(0, -1)},"items":[`);
  const kept = new Map<string, Promise<ExportSnapshot | null>>();
  let separator = '\n';
  for await (const finding of paced(findings, 'list', run)) {
    const snapshot = kept.get(finding.pageId) ?? lastSnapshot(finding.pageId, input);
    kept.set(finding.pageId, snapshot);
    sink.write(separator, JSON.stringify(annotation(finding, await snapshot, input)));
    separator = ',\n';
  }
  for (const [i, correction] of corrections.entries()) {
    sink.write(separator, JSON.stringify(corrected(correction, `${collection}:correction:${i + 1}`, input)));
    separator = ',\n';
  }
  sink.write('\n]}}\n');
  return sink.blob('application/ld+json');
}

const text = (value: string, purpose: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose });

function annotation(finding: SavedFinding, kept: ExportSnapshot | null, { pages, language, at }: ExportInput): object {
  const { decision } = finding;
  const source = pages.get(finding.pageId)?.url ?? `urn:minghe:page:${finding.pageId}`;
  const tags = [
    finding.rule,
    decision?.severity ?? finding.severity,
    ...(finding.outcome === 'review' ? ['review'] : []),
    STATUS_TERMS[statusOf(finding)][language],
    ...(decision?.tags ?? []),
  ];
  const state = {
    type: 'TimeState',
    sourceDate: utc(finding.lastSeen),
    ...(kept ? { 'minghe:sha256': kept.sha256 } : {}),
  };
  const targets = finding.evidence.map((evidence) => ({ ...target(evidence, source), state }));
  return {
    id: `urn:minghe:finding:${finding.key}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: utc(finding.firstSeen),
    generated: utc(at),
    generator: GENERATOR,
    ...(decision?.by ? { creator: { type: 'Person', name: decision.by } } : {}),
    body: [
      { ...text(renderMessage(finding.message, language), 'assessing'), language },
      ...[decision?.reason, decision?.note].flatMap((words) => (words ? [text(words, 'commenting')] : [])),
      ...tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
    ],
    target: targets.length > 0 ? targets : [{ type: 'SpecificResource', source, state }],
  };
}

/** What was misread and put right, as a comment on the page. */
function corrected(one: ExportCorrection, id: string, { pages, language, at }: ExportInput): object {
  const { by, at: made } = one.correction;
  return {
    id,
    type: 'Annotation',
    motivation: 'commenting',
    created: utc(made),
    generated: utc(at),
    generator: GENERATOR,
    ...(by ? { creator: { type: 'Person', name: by } } : {}),
    body: [{ ...text(correctionLine(one, language), 'commenting'), language }],
    target: [{ type: 'SpecificResource', source: pages.get(one.pageId)?.url ?? `urn:minghe:page:${one.pageId}` }],
  };
}

/** The model's times are UTC, written with Z. */
function utc(at: string): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? at : new Date(time).toISOString();
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
