/** Characters that XML 1.0 cannot hold (controls, lone surrogates) become U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(/[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd');
}

/** What either would change; most text has none of it, and this finds that out fast. */
const SPECIAL = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Escapes text for XML and HTML, content and attributes. */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return xmlText(text).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
