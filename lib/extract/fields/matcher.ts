import { codeAt } from '../../text/code-at.ts';
import {
  BYLINE_LABELS,
  CRUMB,
  FIELD_LABELS,
  FOOT,
  FORM,
  FURNITURE,
  OTHER,
  OTHER_WITH_COLON,
  PLAIN_DATE,
  WEAK,
} from './labels.ts';
import { FIELD_NAMES, type FieldName } from './model.ts';

/** What a label is for. `date` says a by-line's date without naming which. */
export type LabelKind = 'field' | 'date' | 'furniture' | 'other' | 'form' | 'foot' | 'crumb';

export interface Label {
  /** Without inner spaces, colon, brackets. */
  readonly text: string;
  readonly kind: LabelKind;
  readonly field: FieldName | null;
  /** Position in its field's list: the order of precedence. */
  readonly rank: number;
  /** Means its field only among other metadata. */
  readonly weak: boolean;
  /** Nothing but a colon makes it a label. */
  readonly colonOnly: boolean;
  /** May stand in a by-line. */
  readonly byline: boolean;
}

interface Node {
  readonly next: Map<number, Node>;
  label: Label | null;
}

const ROOT: Node = { next: new Map(), label: null };
/** 1 for code units that begin a label. */
const FIRST = new Uint8Array(0x10000);
/** 1 for pairs of code units that begin a label, by `pairOf`; some others share a place with one. */
const FIRST_TWO = new Uint8Array(0x10000);
const pairOf = (first: number, second: number): number => (first * 31 + second) & 0xffff;

function add(label: Label): void {
  let node = ROOT;
  FIRST[label.text.charCodeAt(0)] = 1;
  FIRST_TWO[pairOf(label.text.charCodeAt(0), label.text.charCodeAt(1))] = 1;
  for (let i = 0; i < label.text.length; i++) {
    const code = label.text.charCodeAt(i);
    let next = node.next.get(code);
    if (!next) {
      next = { next: new Map(), label: null };
      node.next.set(code, next);
    }
    node = next;
  }
  node.label ??= label;
}

for (const field of FIELD_NAMES) {
  FIELD_LABELS[field].split(' ').forEach((text, rank) => {
    add({ text, kind: 'field', field, rank, weak: WEAK.has(text), colonOnly: false, byline: BYLINE_LABELS.has(text) });
  });
}
const COLON_ONLY = new Set(OTHER_WITH_COLON.split(' '));
const REST: readonly (readonly [LabelKind, string])[] = [
  ['date', PLAIN_DATE],
  ['furniture', FURNITURE],
  ['crumb', CRUMB],
  ['form', FORM],
  ['foot', FOOT],
  ['other', OTHER],
  ['other', OTHER_WITH_COLON],
];
for (const [kind, list] of REST) {
  for (const text of list.split(' ')) {
    const weak = kind !== 'furniture';
    add({ text, kind, field: null, rank: 0, weak, colonOnly: COLON_ONLY.has(text), byline: kind !== 'other' });
  }
}

/** What may stand between a label's characters: spaces, and the question marks that mirrors make of unusual ones (索??引??号). */
function isGap(code: number): boolean {
  return code === 0x20 || code === 0x3f || code === 0xfffd;
}

/** True where a label could begin: by its first two characters, spaces between them skipped. */
export function beginsLabel(text: string, at: number): boolean {
  const first = codeAt(text, at);
  if (FIRST[first] !== 1) return false;
  const { length } = text;
  for (let next = at + 1; next < length; next++) {
    const second = codeAt(text, next);
    if (!isGap(second)) return FIRST_TWO[pairOf(first, second)] === 1;
  }
  return false;
}

/** True where the words of some label stand in a text, whatever is around them: a cheap look at text that has none. */
export function holdsLabel(text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) if (beginsLabel(text, i) && isLabelAt(text, i)) return true;
  return false;
}

function isLabelAt(text: string, at: number): boolean {
  const { length } = text;
  let node: Node | undefined = ROOT;
  for (let i = at; i < length; i++) {
    const code = codeAt(text, i);
    if (i > at && isGap(code)) continue;
    node = node.next.get(code);
    if (!node) return false;
    if (node.label) return true;
  }
  return false;
}

/** Labels that stand at `at`, gaps between their characters skipped, shortest first, each with its end. */
export function labelsAt(text: string, at: number): { label: Label; end: number }[] {
  const found: { label: Label; end: number }[] = [];
  const { length } = text;
  let node: Node | undefined = ROOT;
  for (let i = at; i < length; i++) {
    const code = codeAt(text, i);
    if (i > at && isGap(code)) continue;
    node = node.next.get(code);
    if (!node) break;
    if (node.label) found.push({ label: node.label, end: i + 1 });
  }
  return found;
}
