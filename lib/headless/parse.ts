import { parse, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { COMMENT, TEXT } from '../page/nodes.ts';
import { attachShadow } from './shadow.ts';
import { LightDocument, LightElement, LightNode } from './tree.ts';

type Map = TreeAdapterTypeMap<
  LightNode,
  LightNode,
  LightNode,
  LightDocument,
  LightNode,
  LightElement,
  LightNode,
  LightNode,
  LightElement,
  LightNode
>;

const DOCTYPE = 10;
const FRAGMENT = 11;

export interface Parsed {
  readonly document: LightDocument;
  /** True where the markup made far more elements than it holds tags, and the rest was left out. */
  readonly cut: boolean;
}

/** Unclosed formatting elements are opened again in each paragraph: a few kilobytes can ask for millions of elements. */
const SPARE_ELEMENTS = 100_000;

class TooManyElements extends Error {}

/** Parses HTML as browsers do into the light tree. Never throws for what the text holds. */
export function parseHtml(text: string): Parsed {
  let left = SPARE_ELEMENTS + text.length;
  const document = new LightDocument();
  const counting: TreeAdapter<Map> = {
    ...adapter,
    createDocument: () => document,
    createElement: (tag, namespace, attributes) => {
      if (left-- <= 0) throw new TooManyElements();
      return new LightElement(tag, namespace, attributes);
    },
  };
  try {
    parse<Map>(text, { treeAdapter: counting });
    return { document, cut: false };
  } catch (error) {
    if (error instanceof TooManyElements) return { document, cut: true };
    throw error;
  }
}

function appendText(parent: LightNode, text: string, reference: LightNode | null): void {
  const previous = reference ? reference.previousSibling : parent.lastChild;
  if (previous?.nodeType === TEXT) previous.nodeValue = (previous.nodeValue ?? '') + text;
  else parent.insert(new LightNode(TEXT, text), reference);
}

function insert(parent: LightNode, node: LightNode, reference: LightNode | null): void {
  if (!attachShadow(parent, node)) parent.insert(node, reference);
}

function children(parent: LightNode): LightNode[] {
  const found: LightNode[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) found.push(node);
  return found;
}

const adapter: TreeAdapter<Map> = {
  createDocument: () => new LightDocument(),
  createDocumentFragment: () => new LightNode(FRAGMENT, null),
  createElement: (tag, namespace, attributes) => new LightElement(tag, namespace, attributes),
  createCommentNode: (data) => new LightNode(COMMENT, data),
  createTextNode: (value) => new LightNode(TEXT, value),
  appendChild: (parent, node) => insert(parent, node, null),
  insertBefore: insert,
  setTemplateContent: (template, content) => {
    template.content = content;
  },
  getTemplateContent: (template) => template.content ?? template,
  setDocumentType: (document, name) => {
    if (!children(document).some((node) => node.nodeType === DOCTYPE))
      document.insert(new LightNode(DOCTYPE, name), null);
  },
  setDocumentMode: (document, mode) => {
    document.mode = mode;
  },
  getDocumentMode: (document) => document.mode,
  detachNode: (node) => node.remove(),
  insertText: (parent, text) => appendText(parent, text, null),
  insertTextBefore: (parent, text, reference) => appendText(parent, text, reference),
  adoptAttributes: (recipient, attributes) => {
    for (const attribute of attributes)
      if (recipient.getAttribute(attribute.name) === null) recipient.attributes.push(attribute);
  },
  getFirstChild: (node) => node.firstChild,
  getChildNodes: children,
  getParentNode: (node) => node.parent,
  getAttrList: (element) => element.attributes,
  getTagName: (element) => element.localName,
  getNamespaceURI: (element) => element.namespace,
  getTextNodeContent: (node) => node.nodeValue ?? '',
  getCommentNodeContent: (node) => node.nodeValue ?? '',
  getDocumentTypeNodeName: (node) => node.nodeValue ?? '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is LightNode => node.nodeType === TEXT,
  isCommentNode: (node): node is LightNode => node.nodeType === COMMENT,
  isDocumentTypeNode: (node): node is LightNode => node.nodeType === DOCTYPE,
  isElementNode: (node): node is LightElement => node instanceof LightElement,
  setNodeSourceCodeLocation: () => {},
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation: () => {},
};
