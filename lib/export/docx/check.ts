import { FILLED, FINDINGS } from './template.ts';

/** What is wrong with a template of a notice. `name`: the placeholder as it is written. */
export type TemplateFault =
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'inline' | 'twice'; readonly name: string };

const KNOWN: ReadonlySet<string> = new Set(FILLED.flat());
const TAKES_LINE: ReadonlySet<string> = new Set(FINDINGS);

/**
 * What would go out wrong with a template: placeholders that do not exist, the findings in the middle of a line (where they
 * cannot be put) or twice. Each fault once.
 */
export function templateFaults(template: string): TemplateFault[] {
  const faults = new Map<string, TemplateFault>();
  let placed = 0;
  for (const line of template.split(/\r\n?|\n/)) {
    for (const [whole, name = ''] of line.matchAll(/\{([^{}]{1,20})\}/g)) {
      if (TAKES_LINE.has(name)) {
        placed++;
        if (line.trim() !== whole) faults.set(`inline ${whole}`, { kind: 'inline', name: whole });
        else if (placed > 1) faults.set('twice', { kind: 'twice', name: whole });
      } else if (!KNOWN.has(name)) faults.set(whole, { kind: 'unknown', name: whole });
    }
  }
  return [...faults.values()];
}
