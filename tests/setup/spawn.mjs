import { spawnSync } from 'node:child_process';

/** Runs a program to its end with our stderr; its stdout goes to stderr too. Returns its exit status, 127 where it cannot start. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { stdio: ['inherit', process.stderr, process.stderr], ...options });
  return done.status ?? 127;
}

/** What a program prints, or null where it cannot start or fails. */
export function output(command, args) {
  const done = spawnSync(command, args, { encoding: 'utf8', timeout: 30_000 });
  return done.status === 0 ? done.stdout : null;
}
