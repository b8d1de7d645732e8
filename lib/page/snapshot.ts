/**
 * The document as it stands, as HTML text: document type, root with its attributes, head and body. What the extension itself put
 * beside them is left out. Reading only; the text is kept as evidence and never parsed again.
 */
export function snapshotOf(document: Document): string {
  const { doctype, documentElement: root, head, body } = document;
  const type = doctype ? `${new XMLSerializer().serializeToString(doctype)}\n` : '';
  const attributes = [...root.attributes].map(
    ({ name, value }) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return `${type}<html${attributes.join('')}>\n${head?.outerHTML ?? ''}\n${body?.outerHTML ?? ''}\n</html>\n`;
}
