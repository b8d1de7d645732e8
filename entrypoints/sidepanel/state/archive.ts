import type { ReadonlySignal } from '@preact/signals';
import type { NewSnapshot, Snapshot } from '../../../lib/store/snapshots.ts';
import type { PanelHost } from './host.ts';
import { createPerRun } from './perRun.ts';
import type { Session } from './session.ts';
import type { Shown } from './tab.ts';

/** Keeps each audited page's HTML as evidence. */
export interface Archive {
  /** Of the page shown, once it is kept. */
  readonly snapshot: ReadonlySignal<Snapshot | null>;
  /** Keeps the HTML of the page that was just audited, whichever tab is in front; says nothing where it has gone meanwhile. */
  keep(tabId: number, shown: Shown): Promise<void>;
}

export interface ArchiveParts {
  readonly host: PanelHost;
  readonly session: Session;
  readonly store: { addSnapshot(taken: NewSnapshot): Promise<Snapshot> };
  readonly onFault: (error: unknown) => void;
}

export function createArchive({ host, session, store, onFault }: ArchiveParts): Archive {
  const snapshots = createPerRun<Snapshot>(session);
  return {
    snapshot: snapshots.value,
    keep: async (tabId, { run }) => {
      const html = await host.snapshot(tabId).catch(() => null);
      const shown = session.all().find((one) => one.run === run);
      // Only what is still the document that was read is evidence for its findings.
      if (typeof html !== 'string' || shown?.binding !== 'live' || !shown.saved) return;
      const { url, title } = shown.result.page;
      try {
        snapshots.put(run, await store.addSnapshot({ ...(await packed(html)), pageId: shown.pageId, url, title }));
      } catch (error) {
        onFault(error);
      }
    },
  };
}

/** A text's SHA-256, size and gzip. */
export async function packed(text: string): Promise<Pick<Snapshot, 'sha256' | 'size' | 'gzip'>> {
  const bytes = new TextEncoder().encode(text);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return {
    sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    size: bytes.length,
    gzip: await new Response(stream).blob(),
  };
}

/** The HTML of a snapshot, as a file of its own. */
export async function unpacked({ gzip }: Pick<Snapshot, 'gzip'>): Promise<Blob> {
  const html = await new Response(gzip.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  return new Blob([html], { type: 'text/html;charset=utf-8' });
}
