import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError, say } from './say.mjs';
import { run } from './spawn.mjs';

/** Installs the npm packages of the lock file where they are missing or differ from it. */
export function ensurePackages(root) {
  if (!stale(root)) return;
  say('Installing the npm packages of package-lock.json (once; some minutes) …');
  const npm = process.env.npm_execpath;
  const status = npm?.endsWith('.js')
    ? run(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root })
    : run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: root,
        shell: process.platform === 'win32',
      });
  if (status !== 0) {
    throw new SetupError('`npm ci` failed (see above). It needs npm and, the first time, a way to the npm registry.');
  }
  if (stale(root))
    throw new SetupError('`npm ci` ended well, but node_modules does not hold what package-lock.json names.');
}

/** True where node_modules lacks a package of the lock file or holds another version of it. */
function stale(root) {
  const installed = read(join(root, 'node_modules', '.package-lock.json'));
  const wanted = read(join(root, 'package-lock.json'));
  if (!wanted) throw new SetupError('package-lock.json is missing or damaged: restore it from the repository.');
  if (!installed || !existsSync(nodeProgram(root))) return true;
  return Object.entries(wanted).some(
    ([path, { version, optional }]) => path !== '' && !optional && installed[path]?.version !== version,
  );
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null; // Not there or cut off: both mean "install again" (or the message above).
  }
}

/** The Node that everything but this set-up runs on: the one of the `node` package, or the host's where that is as new. */
export function nodeProgram(root) {
  const packaged = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const host = Number(process.versions.node.split('.')[0]);
  return !existsSync(packaged) && host >= 24 ? process.execPath : packaged;
}
