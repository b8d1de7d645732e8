import type { CDPSession } from 'playwright-core';

interface Node {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
  readonly nodeValue?: string;
}

/** An element of the overlay, as the debugger (which looks through closed roots) sees it; no size where it is not shown. */
export interface DrawnElement {
  readonly text: string;
  readonly style: string;
  readonly classes: readonly string[];
  readonly at: { readonly left: number; readonly top: number; readonly width: number; readonly height: number } | null;
}

/** The overlay's elements of one class (`box`, `tag`, `tick`, `tip`), in the order drawn. */
export async function drawn(cdp: CDPSession, kind: string): Promise<DrawnElement[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: DrawnElement[] = [];
  for (const node of all(root as Node)) {
    const classes = (attribute(node, 'class') ?? '').split(' ');
    if (!classes.includes(kind)) continue;
    const model = await cdp.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null);
    // The corners as they are on the screen; the model's own width knows nothing of an enlarged page.
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model?.model.border ?? [];
    const at = model && { left, top, width: right - left, height: bottom - top };
    found.push({ text: textOf(node), style: attribute(node, 'style') ?? '', classes, at });
  }
  return found;
}

function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* all(child);
}

function attribute({ attributes = [] }: Node, name: string): string | undefined {
  const at = attributes.findIndex((one, i) => i % 2 === 0 && one === name);
  return at < 0 ? undefined : attributes[at + 1];
}

function textOf(node: Node): string {
  return (node.nodeValue ?? '') + (node.children ?? []).map(textOf).join('');
}
