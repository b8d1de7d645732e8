import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, distribution } from './apt.mjs';
import { candidates } from './browsers.mjs';
import { nodeProgram } from './packages.mjs';
import { SetupError, say } from './say.mjs';
import { output, run } from './spawn.mjs';

/** Path of a Chromium that starts; installs one where none is found. */
export function ensureChromium(root) {
  const found = find();
  if (found) return found;
  say('No Chromium found that tests can drive.');
  // Ubuntu's package is a snap, which cannot load an extension from here; Debian's is a real one.
  if (distribution() === 'debian' && aptInstall(['chromium'])) {
    const installed = find();
    if (installed) return installed;
  }
  say('Installing Chromium with Playwright’s installer …');
  const args = [join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', '--no-shell', 'chromium'];
  if (process.platform === 'linux' && process.getuid?.() === 0) args.push('--with-deps');
  run(nodeProgram(root), args);
  const installed = find();
  if (installed) return installed;
  throw new SetupError(
    'No Chromium could be installed (see above). Install Chromium, Chrome for Testing or Edge by hand and run this again, ' +
      'or name its program in the environment variable MINGHE_CHROMIUM. Branded Chrome cannot be used: it ignores --load-extension.',
  );
}

function find() {
  const named = process.env.MINGHE_CHROMIUM;
  if (named && !existsSync(named)) throw new SetupError(`MINGHE_CHROMIUM names ${named}, which does not exist.`);
  return candidates().find((path) => existsSync(path) && starts(path));
}

/** A program that is there but cannot start (a missing library, a stub for a snap) is none. */
function starts(path) {
  return process.platform === 'win32' || output(path, ['--version']) !== null;
}
