/** Parts of a base address that plain references are completed with. */
export interface Base {
  /** `https://host` */
  origin: string;
  /** Address up to and with its last slash. */
  directory: string;
}

/** Null where the base is not an ordinary web address. */
export function baseOf(address: string): Base | null {
  const found = /^(https?:\/\/[a-z0-9.-]+(?::\d+)?)(\/[^?#]*)/.exec(address);
  const [, origin, path] = found ?? [];
  if (origin === undefined || path === undefined) return null;
  return { origin, directory: origin + path.slice(0, path.lastIndexOf('/') + 1) };
}

/** No character that resolving would change, and no dot segment. */
const PLAIN = /^[\w\-./?=&%,;!~+*()]*$/;

/**
 * Completes the references that need no more than joining (`/a/b.html`, `b.html`, `./b.html`), as nearly all of a
 * portal's are; null for any other, which a real resolver must look at. Resolving each in full takes longer than reading it.
 */
export function resolvePlain(reference: string, base: Base | null): string | null {
  if (base === null || reference === '' || !PLAIN.test(reference)) return null;
  if (reference.startsWith('/'))
    return reference.startsWith('//') || reference.includes('/.') ? null : base.origin + reference;
  const rest = reference.startsWith('./') ? reference.slice(2) : reference;
  if (rest === '' || rest.startsWith('.') || rest.startsWith('?') || rest.startsWith('/') || rest.includes('/.'))
    return null;
  return base.directory + rest;
}
