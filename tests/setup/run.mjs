/**
 * `node tests/setup/run.mjs <task> [arguments]`: what every npm script goes through. It runs on the host's own Node
 * (≥ 20) without any package, installs what the task needs and is missing, and hands over to Node 24.
 */
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { ensureFonts } from './fonts.mjs';
import { ensurePackages, nodeProgram } from './packages.mjs';
import { SetupError, say } from './say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const wxt = 'node_modules/wxt/bin/wxt.mjs';

/** What a task runs on Node 24, and whether it drives a browser. */
const TASKS = {
  demo: { program: ['tests/demo/demo.ts'], browser: true },
  test: { program: ['tests/setup/test.ts'], browser: true },
  bench: { program: ['tests/bench/bench.ts'], browser: true },
  'bench:list': { program: ['tests/bench/workbench.ts'], browser: true },
  'bench:exports': { program: ['tests/bench/exports.ts'], browser: true },
  build: { program: [wxt, 'build'], browser: false },
  zip: { program: [wxt, 'zip'], browser: false },
  dev: { program: [wxt], browser: false },
  audit: { program: ['lib/headless/cli.ts'], browser: false },
};

function main() {
  const [name, ...rest] = process.argv.slice(2);
  const task = Object.hasOwn(TASKS, name ?? '') ? TASKS[name] : undefined;
  if (!task) throw new SetupError(`Unknown task “${name ?? ''}”. There are: ${Object.keys(TASKS).join(', ')}.`);
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new SetupError(`Node ${process.versions.node} is too old: Node 20 or later is needed.`);
  ensurePackages(root);
  const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` };
  if (task.browser) {
    env.MINGHE_CHROMIUM = ensureChromium(root);
    ensureFonts();
  }
  const [script = '', ...args] = task.program;
  // `audit` gets paths relative to where the person stands; npm remembers that place.
  const cwd = name === 'audit' ? (process.env.INIT_CWD ?? process.cwd()) : root;
  const done = spawnSync(nodeProgram(root), [join(root, script), ...args, ...rest], { stdio: 'inherit', cwd, env });
  if (done.error) throw new SetupError(`${nodeProgram(root)} cannot start: ${done.error.message}`);
  return done.status ?? 1;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
