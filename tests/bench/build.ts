import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build as viteBuild } from 'vite';

export interface BuildOutput {
  readonly code: string;
}

/** Builds the extension itself. */
export function buildExtension(): void {
  const root = join(import.meta.dirname, '..', '..');
  const done = spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: root });
  if (done.status !== 0) throw new Error(`The extension was not built: ${done.stderr}`);
}

/** The subjects of the bench as one script, built as the extension is. */
export async function build(): Promise<BuildOutput> {
  return { code: await buildScript('subjects.ts') };
}

/** A file of this folder with all that it imports as one script. */
export async function buildScript(file: string): Promise<string> {
  const built = await viteBuild({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome109',
      modulePreload: false,
      rolldownOptions: { input: join(import.meta.dirname, file), output: { format: 'iife' } },
    },
  });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = output.find((one) => one.type === 'chunk');
  if (!script) throw new Error('The bench was not built.');
  return script.code;
}
