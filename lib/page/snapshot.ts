/**
 * The document as it stands, as HTML text: document type, root with its attributes, head and body, open shadow trees where the
 * browser can write them; then each frame's document that can be read, in a `<template>` with its own address, so that it
 * stays apart from the page. What the extension itself put beside them is left out. Reading only; the text is kept as evidence
 * and never parsed again.
 */
export function snapshotOf(document: Document): string {
  const frames = framesIn(document).map(
    ({ url, inner }) => `<template data-frame="${escaped(url)}">\n${written(inner)}</template>\n`,
  );
  return written(document) + frames.join('');
}

function written({ doctype, documentElement: root, head, body }: Document): string {
  const type = doctype ? `${new XMLSerializer().serializeToString(doctype)}\n` : '';
  const shadows = shadowsIn(root);
  return `${type}${opening(root)}\n${whole(head, shadows)}\n${whole(body, shadows)}\n</html>\n`;
}

function opening(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${escaped(value)}"`);
  return `<${element.localName}${attributes.join('')}>`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function whole(element: HTMLElement | null, shadows: readonly ShadowRoot[]): string {
  if (!element) return '';
  // Older browsers cannot write shadow trees.
  if (shadows.length === 0 || !('getHTML' in element)) return element.outerHTML;
  return `${opening(element)}${element.getHTML({ shadowRoots: [...shadows] })}</${element.localName}>`;
}

function shadowsIn(root: Document | Element | ShadowRoot): ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowsIn(shadowRoot)] : [],
  );
}

/** The documents of frames of the same site, those in frames and shadow trees included. */
function framesIn(root: Document | ShadowRoot): { url: string; inner: Document }[] {
  const shadows = shadowsIn(root);
  const all = [root, ...shadows].flatMap((one) => [...one.querySelectorAll<HTMLIFrameElement>('iframe, frame')]);
  return all.flatMap(({ contentDocument: inner }) =>
    inner?.documentElement ? [{ url: inner.URL, inner }, ...framesIn(inner)] : [],
  );
}
