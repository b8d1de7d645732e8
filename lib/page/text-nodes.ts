import type { TextSources } from './blocks.ts';
import { CDATA, TEXT } from './nodes.ts';

/** The same sources with each element that stands for its text nodes replaced by these. */
export function textNodes({ nodes, blocks, starts }: TextSources): TextSources {
  const found: TextSources = { nodes: [], blocks: [], starts: [] };
  for (const [i, node] of nodes.entries()) {
    const [block, start] = [blocks[i] ?? -1, starts[i] ?? 0];
    if (node.nodeType === TEXT) {
      found.nodes.push(node);
      found.blocks.push(block);
      found.starts.push(start);
      continue;
    }
    let at = start;
    for (let text = node.firstChild; text; text = text.nextSibling) {
      if ((text.nodeType !== TEXT && text.nodeType !== CDATA) || !text.nodeValue) continue;
      found.nodes.push(text);
      found.blocks.push(block);
      found.starts.push(at);
      at += text.nodeValue.length;
    }
  }
  return found;
}
