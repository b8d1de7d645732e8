import { html } from 'parse5';
import type { PageDocument, PageElement, PageNode } from '../page/nodes.ts';

/** A node of the light tree: linked siblings, so that inserting and removing take no search. */
export class LightNode implements PageNode {
  readonly nodeType: number;
  nodeValue: string | null;
  parent: LightNode | null = null;
  firstChild: LightNode | null = null;
  lastChild: LightNode | null = null;
  nextSibling: LightNode | null = null;
  previousSibling: LightNode | null = null;

  constructor(nodeType: number, nodeValue: string | null) {
    this.nodeType = nodeType;
    this.nodeValue = nodeValue;
  }

  /** Inserts before `reference`, at the end where that is null. */
  insert(node: LightNode, reference: LightNode | null): void {
    const previous = reference ? reference.previousSibling : this.lastChild;
    node.parent = this;
    node.previousSibling = previous;
    node.nextSibling = reference;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (reference) reference.previousSibling = node;
    else this.lastChild = node;
  }

  remove(): void {
    const { parent, previousSibling, nextSibling } = this;
    if (!parent) return;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else parent.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else parent.lastChild = previousSibling;
    this.parent = null;
    this.previousSibling = null;
    this.nextSibling = null;
  }
}

export interface LightAttribute {
  name: string;
  value: string;
}

export class LightElement extends LightNode implements PageElement {
  readonly localName: string;
  readonly namespace: html.NS;
  readonly attributes: LightAttribute[];
  /** Content of a `<template>`. */
  content: LightNode | null = null;
  /** Root of its declarative shadow tree. */
  shadow: LightShadow | null = null;
  #classes: readonly string[] | undefined;

  constructor(localName: string, namespace: html.NS, attributes: LightAttribute[]) {
    super(1, null);
    this.localName = localName;
    this.namespace = namespace;
    this.attributes = attributes;
  }

  get classes(): readonly string[] {
    this.#classes ??= (this.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '');
    return this.#classes;
  }

  hasClass(name: string): boolean {
    return this.classes.includes(name);
  }

  hasAttributes(): boolean {
    return this.attributes.length > 0;
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }
}

/** What `<template shadowrootmode>` hangs into the element it stands in. */
export interface LightShadow {
  readonly root: LightNode;
  /** Scripts of the page may reach it, and so does the reader. */
  readonly open: boolean;
}

export class LightDocument extends LightNode implements PageDocument {
  mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS;

  constructor() {
    super(9, null);
  }

  get documentElement(): LightElement | null {
    for (let node = this.firstChild; node; node = node.nextSibling) if (node instanceof LightElement) return node;
    return null;
  }
}
