import type { Place } from './model.ts';
import type { PageSources } from './sources.ts';

/** More blocks than this are not a phrase but a whole page. */
const MOST = 12;

/** What of the page's text a range covers, as places of the model it was read into, in document order. */
export function placesIn(range: Range, { texts }: PageSources): Place[] {
  const spans = new Map<number, { start: number; end: number }>();
  texts.nodes.forEach((node, i) => {
    if (node.nodeType !== 3 || !isText(node) || !range.intersectsNode(node)) return;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (from >= to || node.data.slice(from, to).trim() === '') return;
    const block = texts.blocks[i] ?? -1;
    if (block < 0) return;
    const at = texts.starts[i] ?? 0;
    const span = spans.get(block);
    spans.set(block, { start: Math.min(span?.start ?? at + from, at + from), end: at + to });
  });
  return [...spans].slice(0, MOST).map(([block, span]) => ({ kind: 'text', block, ...span }));
}

function isText(node: object): node is Text {
  return node instanceof Text;
}
