import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The import law: who may know what. It keeps the engine free of browsers and the page's text out of everything but its readers. */
const root = join(import.meta.dirname, '..', '..');

interface Source {
  readonly path: string;
  /** The code without comments and without the insides of strings (imports aside). */
  readonly code: string;
  /** What it imports, types aside: packages by name, own files by path from the root. */
  readonly imports: readonly string[];
}

const sources: Source[] = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).map((found) => {
  const path = found.replaceAll('\\', '/');
  const text = readFileSync(join(root, path), 'utf8');
  const values = text.replace(/^(?:import|export) type [^;]*;/gmu, '');
  const imports = [...values.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join(dirname(path), name)).replaceAll('\\', '/') : name,
  );
  const code = text
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/(^|[^:])\/\/.*$/gmu, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/gu, "''");
  return { path, code, imports };
});

/** Files outside of `allowed` for which `breaks` holds. */
function offenders(allowed: RegExp, breaks: (source: Source) => boolean): string[] {
  return sources.filter((source) => !allowed.test(source.path) && breaks(source)).map(({ path }) => path);
}

const imports = (name: RegExp) => (source: Source) => source.imports.some((one) => name.test(one));

describe('import law', () => {
  test('there is something to judge', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  test('engine, extraction, rules and exports are type-checked without a DOM: none of them can touch document or browser', () => {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const done = spawnSync(process.execPath, [tsc, '--noEmit', '-p', join(root, 'tests', 'law')], { encoding: 'utf8' });
    expect(done.stdout).toBe('');
    expect(done.status).toBe(0);
  });

  test('only the headless command uses Node', () => {
    expect(offenders(/^lib\/headless\//u, imports(/^node:/u))).toEqual([]);
    expect(offenders(/^lib\/headless\//u, ({ code }) => /\b(?:process\.|Buffer\b)/u.test(code))).toEqual([]);
  });

  test('only the store imports Dexie', () => {
    expect(offenders(/^lib\/store\//u, imports(/^dexie/u))).toEqual([]);
  });

  test('only entry points, messages and i18n use the browser', () => {
    const allowed = /^(?:entrypoints\/|lib\/messages\/|lib\/i18n\/)/u;
    expect(offenders(allowed, ({ code }) => /(?:^|[^.\w])(?:chrome|browser)\s*\??\.\w/mu.test(code))).toEqual([]);
    expect(offenders(allowed, imports(/^(?:#imports|wxt|@wxt-dev)/u))).toEqual([]);
  });

  test('components take props and emit events: no database, no messages, no engine, no entry point', () => {
    const components = sources.filter(({ path }) => path.startsWith('components/'));
    const banned = /^(?:lib\/(?:store\/(?!records)|messages|headless|audit|page\/read)|entrypoints\/)/u;
    expect(components.filter(imports(banned)).map(({ path }) => path)).toEqual([]);
  });

  test('the library knows neither components nor entry points', () => {
    expect(offenders(/^(?:components|entrypoints)\//u, imports(/^(?:components|entrypoints)\//u))).toEqual([]);
  });

  test('zod is configured before any schema: it is imported in one place', () => {
    expect(offenders(/^lib\/zod\.ts$/u, imports(/^zod/u))).toEqual([]);
  });

  test('text of the page is never markup', () => {
    const markup = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/u;
    // The snapshot reads the page's HTML to keep it as evidence, the copy to read it; no browser ever parses it again.
    expect(
      offenders(/^lib\/(?:headless\/|page\/(?:snapshot|copy\/(?:take|markup))\.ts$)/u, ({ code }) => markup.test(code)),
    ).toEqual([]);
  });

  test('no file of code is longer than 300 lines', () => {
    const long = sources.filter(({ path }) => !/^lib\/(?:forms|i18n)\//u.test(path));
    expect(
      long
        .filter(({ path }) => readFileSync(join(root, path), 'utf8').split('\n').length > 301)
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
