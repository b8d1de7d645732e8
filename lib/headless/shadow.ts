import { html } from 'parse5';
import { Cascade } from './css/cascade.ts';
import { LightElement, type LightNode } from './tree.ts';

/** Elements that may have a shadow root, besides those of the page's own names. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
const OWN_NAME = /^[a-z][^\s/>]*-/;

/** Hangs a `<template shadowrootmode>` into its parent as a shadow tree, as browsers do while parsing; false for any other node. */
export function attachShadow(parent: LightNode, node: LightNode): boolean {
  if (!(node instanceof LightElement) || node.localName !== 'template' || !node.content) return false;
  const mode = node.getAttribute('shadowrootmode')?.toLowerCase();
  if ((mode !== 'open' && mode !== 'closed') || !(parent instanceof LightElement) || parent.shadow) return false;
  if (parent.namespace !== html.NS.HTML || !(HOSTS.has(parent.localName) || OWN_NAME.test(parent.localName)))
    return false;
  parent.shadow = { root: node.content, open: mode === 'open' };
  return true;
}

interface Known {
  readonly host: LightElement;
  readonly cascade: Cascade;
  assigned?: Map<string, LightNode[]>;
}

/** The shadow trees met while a document is read: what their slots show, and which style sheets hold in them. */
export class Shadows {
  readonly #properties: ReadonlySet<string>;
  readonly #outer: Cascade;
  /** Host and style sheets by root, in the order in which the roots were met. */
  readonly #known = new Map<LightNode, Known>();
  readonly #cascades = new WeakMap<LightNode, Cascade>();

  constructor(outer: Cascade, properties: ReadonlySet<string>) {
    this.#outer = outer;
    this.#properties = properties;
  }

  /** Root of an element's open shadow tree, null where it has none. */
  rootOf(host: LightElement): LightNode | null {
    const { shadow } = host;
    if (!shadow?.open) return null;
    if (!this.#known.has(shadow.root))
      this.#known.set(shadow.root, { host, cascade: new Cascade(shadow.root, this.#properties) });
    return shadow.root;
  }

  /** The style sheets that hold for an element: those of its own tree. */
  cascadeFor(element: LightElement): Cascade {
    if (this.#known.size === 0) return this.#outer;
    const way: LightNode[] = [];
    let cascade: Cascade | undefined;
    for (let at: LightNode | null = element; at && !cascade; at = at.parent) {
      cascade = this.#cascades.get(at) ?? this.#known.get(at)?.cascade;
      way.push(at);
    }
    for (const node of way) this.#cascades.set(node, cascade ?? this.#outer);
    return cascade ?? this.#outer;
  }

  /** Children of the host that a slot shows; empty where it shows its own. Only the first slot of a name shows anything. */
  slotted(slot: LightElement): readonly LightNode[] {
    let root: LightNode = slot;
    while (root.parent) root = root.parent;
    const known = this.#known.get(root);
    if (!known) return [];
    const name = slot.getAttribute('name') ?? '';
    known.assigned ??= assignedIn(known.host);
    const shown = known.assigned.get(name) ?? [];
    known.assigned.delete(name);
    return shown;
  }
}

/** The host's children by the name of the slot they are for. */
function assignedIn(host: LightElement): Map<string, LightNode[]> {
  const assigned = new Map<string, LightNode[]>();
  for (let node = host.firstChild; node; node = node.nextSibling) {
    const name = node instanceof LightElement ? (node.getAttribute('slot') ?? '') : '';
    const known = assigned.get(name);
    if (known) known.push(node);
    else assigned.set(name, [node]);
  }
  return assigned;
}
