import { readFileSync } from 'node:fs';
import { say } from './say.mjs';
import { run } from './spawn.mjs';

/** `ID` of /etc/os-release, '' elsewhere. */
export function distribution() {
  try {
    return /^ID="?([a-z]+)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  } catch {
    return ''; // Not a Linux with os-release: nothing that apt could do there.
  }
}

/** Installs Debian packages where we are root on Debian or Ubuntu; false where that is not so or fails. */
export function aptInstall(packages) {
  if (process.getuid?.() !== 0 || !['debian', 'ubuntu'].includes(distribution())) return false;
  say(`Installing ${packages.join(', ')} by apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env }); // A stale mirror in the list need not stop the rest.
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env }) === 0;
}
