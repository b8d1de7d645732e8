import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Browser, EXTENSION } from './browser.ts';

const manifest: Record<string, unknown> & {
  icons: Record<string, string>;
  commands: Record<string, { suggested_key: { default: string } }>;
} = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));

/** What the built extension may do; more than this must be a decision, not an accident. */
describe('manifest', () => {
  test('asks at install for exactly these permissions and for no site', () => {
    expect(manifest.permissions).toEqual([
      'activeTab',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
      'contextMenus',
    ]);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test('puts no script into any page by itself and shows nothing of itself to pages', () => {
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('keeps the browser’s own content security policy', () => {
    expect(manifest.content_security_policy).toBeUndefined();
  });

  test('the browser gives every key that is asked for: one of its own it gives to nobody', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'minghe-manifest-'));
    const browser = await Browser.launch({ profile, resolverRules: 'MAP * ~NOTFOUND' });
    try {
      const given = await browser.context
        .serviceWorkers()[0]
        ?.evaluate<{ shortcut: string }[]>('chrome.commands.getAll()');
      const asked = Object.values(manifest.commands).map((command) => command.suggested_key.default);
      expect(given?.map(({ shortcut }) => shortcut)).toEqual(asked);
    } finally {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  test('opens by button and by key', () => {
    expect(manifest.commands).toMatchObject({ _execute_action: { suggested_key: { default: expect.any(String) } } });
    expect(Object.keys(manifest.commands ?? {})).toEqual(['_execute_action', 'add', 'marks']);
    expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
  });

  test('has every icon it names', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
    for (const icon of Object.values(manifest.icons)) expect(existsSync(join(EXTENSION, icon))).toBe(true);
  });

  /** Bytes of built files as they are packed, together. */
  const packed = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(EXTENSION, file))).length, 0);

  test.each(['copy.js', 'reader.js'])('%s, which every page gets, is small', (file) => {
    expect(packed([file])).toBeLessThan(12_000);
  });

  test.each(['sidepanel.html', 'workbench.html'])('%s starts with little', (page) => {
    const scripts = readFileSync(join(EXTENSION, page), 'utf8').match(/(?<=")\/[^"]+\.js(?=")/gu) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(packed(scripts)).toBeLessThan(120_000);
  });

  test('the code it ships opens no connection', () => {
    const reaching = globSync('**/*.js', { cwd: EXTENSION }).filter((file) =>
      /\b(?:fetch\(|XMLHttpRequest|new WebSocket|new EventSource|sendBeacon)/u.test(
        readFileSync(join(EXTENSION, file), 'utf8'),
      ),
    );
    expect(reaching).toEqual([]);
  });
});
