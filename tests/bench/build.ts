import { join } from 'node:path';
import { build as viteBuild } from 'vite';

export interface BuildOutput {
  readonly code: string;
}

/** The subjects of the bench as one script, built as the extension is. */
export async function build(): Promise<BuildOutput> {
  const built = await viteBuild({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome109',
      modulePreload: false,
      rolldownOptions: { input: join(import.meta.dirname, 'subjects.ts'), output: { format: 'iife' } },
    },
  });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = output.find((one) => one.type === 'chunk');
  if (!script) throw new Error('The bench was not built.');
  return { code: script.code };
}
