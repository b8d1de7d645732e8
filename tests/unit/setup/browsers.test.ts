import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { candidates } from '../../setup/browsers.mjs';

const home = mkdtempSync(join(tmpdir(), 'minghe-home-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Makes a build in a Playwright cache, as its installer does. */
function build(cache: string, name: string, system: string): void {
  mkdirSync(join(home, cache, name, system), { recursive: true });
}

describe('where a Chromium is looked for', () => {
  test('what the person names comes first', () => {
    expect(candidates({ MINGHE_CHROMIUM: '/opt/mine/chrome' }, 'linux', home)[0]).toBe('/opt/mine/chrome');
  });

  test('on Linux Playwright’s newest full build comes before what is installed, and no headless shell', () => {
    for (const name of ['chromium-999', 'chromium-1200', 'chromium_headless_shell-1300', 'firefox-1400'])
      build('.cache/ms-playwright', name, 'chrome-linux');
    const found = candidates({}, 'linux', home);
    expect(found.slice(0, 2)).toEqual(
      ['chromium-1200', 'chromium-999'].map((name) =>
        join(home, '.cache/ms-playwright', name, 'chrome-linux', 'chrome'),
      ),
    );
    expect(found).toContain('/usr/bin/chromium');
    expect(found.filter((path) => path.includes('shell'))).toEqual([]);
  });

  test('on macOS and Windows the usual applications are looked for, branded Chrome is not', () => {
    build('Library/Caches/ms-playwright', 'chromium-1200', 'chrome-mac-arm64');
    const mac = candidates({}, 'darwin', home);
    expect(mac.some((path) => path.includes('Microsoft Edge.app'))).toBe(true);
    expect(mac[0]).toContain('Google Chrome for Testing.app');
    const windows = candidates({ LOCALAPPDATA: join(home, 'local'), PROGRAMFILES: 'C:\\Program Files' }, 'win32', home);
    expect(windows.some((path) => path.endsWith('msedge.exe'))).toBe(true);
    for (const path of [...mac, ...windows]) expect(path).not.toMatch(/Google.Chrome[\\/]|Google Chrome\.app/u);
  });
});
