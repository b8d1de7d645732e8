import { type Declaration, parseDeclarations } from './declarations.ts';
import { parseSelector, type Selector } from './selector.ts';

export interface StyleRule {
  selector: Selector;
  declarations: Declaration[];
}

const MAX_RULES = 20_000;

/** The rules of a `<style>` element that can hide something and that markup alone can decide. */
export function parseStylesheet(text: string): StyleRule[] {
  const rules: StyleRule[] = [];
  const source = withoutComments(text);
  /** For each open `@` block, whether its rules hold. */
  const open: boolean[] = [];
  let at = 0;
  while (at < source.length && rules.length < MAX_RULES) {
    const brace = indexOfAny(source, at);
    if (brace < 0) break;
    const sign = source.charAt(brace);
    if (sign === '}') open.pop();
    if (sign !== '{') {
      at = brace + 1;
      continue;
    }
    const prelude = source.slice(at, brace).trim();
    if (prelude.startsWith('@')) {
      open.push(/^@(?:media|supports|layer)\b/i.test(prelude) && holds(prelude));
      at = brace + 1;
      continue;
    }
    const end = source.indexOf('}', brace);
    const body = source.slice(brace + 1, end < 0 ? source.length : end);
    if (open.every(Boolean)) addRules(rules, prelude, body);
    at = end < 0 ? source.length : end + 1;
  }
  return rules;
}

function addRules(rules: StyleRule[], prelude: string, body: string): void {
  const declarations = parseDeclarations(body);
  if (declarations.length === 0) return;
  for (const part of prelude.split(',')) {
    const selector = parseSelector(part);
    if (selector) rules.push({ selector, declarations });
  }
}

function withoutComments(text: string): string {
  let out = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('/*', at);
    if (start < 0) return (out + text.slice(at)).replaceAll('<!--', '').replaceAll('-->', '');
    out += text.slice(at, start);
    const end = text.indexOf('*/', start + 2);
    if (end < 0) return out;
    at = end + 2;
  }
}

function indexOfAny(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === 0x7b || sign === 0x7d || sign === 0x3b) return i;
  }
  return -1;
}

/** Width of the window that media queries are answered for. */
const WIDTH = 1280;

function holds(prelude: string): boolean {
  if (!/^@media\b/i.test(prelude)) return true;
  return prelude
    .slice(6)
    .split(',')
    .some((query) => {
      if (/\b(?:print|speech|not|prefers-[\w-]+|orientation|max-height|hover|pointer|resolution)\b/i.test(query))
        return false;
      const widest = /max-width\s*:\s*(\d+)px/i.exec(query)?.[1];
      const narrowest = /min-width\s*:\s*(\d+)px/i.exec(query)?.[1];
      return (
        (widest === undefined || WIDTH <= Number(widest)) && (narrowest === undefined || WIDTH >= Number(narrowest))
      );
    });
}
