import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where a Chromium that loads unpacked extensions from the command line may stand, best first. Branded Chrome no longer
 * does that; Chromium, Chrome for Testing and Edge do.
 */
export function candidates(env = process.env, platform = process.platform, home = homedir()) {
  const named = [env.MINGHE_CHROMIUM, env.CHROMIUM_PATH, env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH];
  return [...named, ...playwright(env, platform, home), ...usual(env, platform, home)].filter((path) => path);
}

function usual(env, platform, home) {
  if (platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge'];
    return apps.flatMap((app) => ['/Applications', join(home, 'Applications')].map((dir) => inApp(dir, app)));
  }
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter((dir) => dir);
    const programs = ['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return programs.flatMap((program) => roots.map((dir) => join(dir, program)));
  }
  // Not /snap/bin: a snap cannot read an extension or a profile outside the home directory.
  return [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/usr/bin/google-chrome-for-testing',
    '/opt/chrome-for-testing/chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
  ];
}

function inApp(dir, app) {
  return join(dir, `${app}.app`, 'Contents', 'MacOS', app);
}

/** Full Chromium builds (not headless shells) in Playwright's cache, newest first. */
function playwright(env, platform, home) {
  const cache =
    env.PLAYWRIGHT_BROWSERS_PATH ||
    {
      darwin: join(home, 'Library', 'Caches', 'ms-playwright'),
      win32: join(env.LOCALAPPDATA ?? home, 'ms-playwright'),
    }[platform] ||
    join(env.XDG_CACHE_HOME || join(home, '.cache'), 'ms-playwright');
  if (!existsSync(cache)) return [];
  const builds = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return builds.flatMap((build) => {
    const dir = join(cache, build);
    return readdirSync(dir)
      .filter((name) => name.startsWith('chrome-'))
      .flatMap((name) => executables(join(dir, name), platform));
  });
}

function executables(dir, platform) {
  if (platform === 'win32') return [join(dir, 'chrome.exe')];
  if (platform === 'darwin') return ['Google Chrome for Testing', 'Chromium'].map((app) => inApp(dir, app));
  return [join(dir, 'chrome')];
}
