/** How the reader treats an element, decided by its tag name alone so that the browser and Node agree. */
export const INLINE = 0;
/** Ends the running block and is kept as a box. */
export const BOX = 1;
/** Not text at all: scripts, styles, form controls. */
export const SKIP = 2;
/** Has a treatment of its own in the reader. */
export const SPECIAL = 3;
/** Added to a kind: may have a shadow root or a role; part of a table. */
export const HOST = 4;
export const TABULAR = 8;
/** Keeps the line breaks of its source. */
export const LINES = 16;
/** May be no part of what is said around it: struck out, or the mark of a note. */
export const APART = 32;
/** The bits of the kind proper. */
export const KIND = 3;

const BOXES =
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
  'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main marquee menu nav ol p plaintext pre ' +
  'search section summary table tbody td textarea tfoot th thead tr ul xmp';

/** `rt` and `rp` are reading aids printed above the characters, not part of the sentence. */
const SKIPPED =
  'script style noscript template select datalist button progress meter audio video map noframes noembed colgroup ' +
  'rt rp rtc desc metadata defs param source track input keygen';

const SPECIALS = 'head br a area img image meta title base iframe frame embed object applet canvas slot';

/** Those that pages do give shadow roots and roles to, besides elements of their own. */
const HOSTS = 'article aside div footer form header main nav section ul';

const kinds = new Map<string, number>();
for (const tag of BOXES.split(' ')) kinds.set(tag, BOX);
for (const tag of SKIPPED.split(' ')) kinds.set(tag, SKIP);
for (const tag of SPECIALS.split(' ')) kinds.set(tag, SPECIAL);
for (const tag of HOSTS.split(' ')) kinds.set(tag, (kinds.get(tag) ?? INLINE) | HOST);
for (const tag of ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']) kinds.set(tag, BOX | TABULAR);
for (const tag of ['pre', 'textarea', 'listing', 'xmp', 'plaintext']) kinds.set(tag, BOX | LINES);
for (const tag of ['sup', 'sub', 'del', 's', 'strike']) kinds.set(tag, INLINE | APART);

/** Kind of a lower-case tag name; unknown ones are inline, as browsers show them, and may be a page's own with a shadow root. */
export function kindOf(tag: string): number {
  return kinds.get(tag) ?? (tag.includes('-') ? INLINE | HOST : INLINE);
}
