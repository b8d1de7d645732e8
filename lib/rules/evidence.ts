import type { FieldOccurrence } from '../extract/fields/model.ts';
import type { Figure } from '../extract/statistics/model.ts';
import type { Place } from '../page/model.ts';
import type { PageView } from '../page/view.ts';
import { columnLabel, rowLabel } from './labels.ts';
import type { Evidence, EvidenceRole } from './model.ts';

/** Characters kept on either side of a phrase, so that it is found again after a reload. */
const CONTEXT = 32;

/** What a builder may be told besides the place. */
export interface EvidenceOptions {
  readonly role?: EvidenceRole;
  /** What it is, for the list (row label, field label); `''` by default. */
  readonly label?: string;
  /** Replaces the page's own characters: a masked number. */
  readonly quote?: string;
  readonly kind?: Evidence['kind'];
}

const KIND = { text: 'text', cell: 'cell', meta: 'field', link: 'link', page: 'page' } as const;

/**
 * Evidence for any place on the page, with what is needed to find it again: the words around a phrase, the row and
 * column label of a cell. Role `claim` and no label unless told.
 */
export function evidenceAt(view: PageView, place: Place, options: EvidenceOptions = {}): Evidence {
  return {
    kind: options.kind ?? KIND[place.kind],
    role: options.role ?? 'claim',
    quote: options.quote ?? view.quote(place),
    label: options.label ?? '',
    place,
    ...context(view, place),
  };
}

/** Evidence for one occurrence of a metadata field. A blank one is quoted by its label. */
export function fieldEvidence(view: PageView, field: FieldOccurrence, options: EvidenceOptions = {}): Evidence {
  const quote = field.raw !== '' || !field.labelAt ? field.raw : view.quote(field.labelAt);
  return evidenceAt(view, field.at, { kind: 'field', label: field.label, quote, ...options });
}

/** Evidence for one figure of an official form: its cell, labelled with the item (and column). */
export function figureEvidence(view: PageView, figure: Figure, options: EvidenceOptions = {}): Evidence {
  const label = figure.columnLabel ? `${figure.item} · ${figure.columnLabel}` : figure.item;
  return evidenceAt(view, figure.at, { label, quote: figure.raw, ...options });
}

/** Evidence for a defect of the page as a whole (something that is not there). */
export function pageEvidence(view: PageView, options: EvidenceOptions = {}): Evidence {
  return evidenceAt(view, { kind: 'page' }, { quote: view.page.title, ...options });
}

function context(view: PageView, place: Place): { before: string; after: string } {
  switch (place.kind) {
    case 'text': {
      const text = view.page.blocks[place.block]?.text ?? '';
      return {
        before: text.slice(Math.max(0, place.start - CONTEXT), place.start),
        after: text.slice(place.end, place.end + CONTEXT),
      };
    }
    case 'cell':
      return { before: rowLabel(view, place.cell), after: columnLabel(view, place.cell) };
    default:
      return { before: '', after: '' };
  }
}
