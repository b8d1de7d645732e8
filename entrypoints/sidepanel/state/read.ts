import { CopyOutput, ReaderOutput } from '../../../lib/messages/model.ts';
import { readCopy } from '../../../lib/page/copy/read.ts';
import { scanMarkup } from '../../../lib/page/copy/scan.ts';
import type { PageModel } from '../../../lib/page/model.ts';
import { unpackPage } from '../../../lib/page/unwire.ts';
import type { Copying, PanelHost } from './host.ts';
import { type Refusal, refusalOf, unreadableType } from './refusal.ts';

export type ReadResult =
  | { readonly ok: true; readonly page: PageModel }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Reads the tab's page: from a copy, which takes a third of the time, or, where that does not tell all or `inPlace` is asked
 * for, in the page. Everything that can go wrong comes back as a refusal with its reason.
 */
export async function readTab(
  host: Pick<PanelHost, 'read' | 'tab'> & Partial<Pick<PanelHost, 'copy'>>,
  tabId: number,
  inPlace = false,
): Promise<ReadResult> {
  try {
    const copied = inPlace || !host.copy ? null : await copiedPage(host.copy(tabId));
    return copied ?? parsed(await host.read(tabId));
  } catch (error) {
    const tab = await host.tab(tabId).catch(() => undefined);
    return refused(refusalOf(tab?.url, error instanceof Error ? error.message : String(error)));
  }
}

/** What a copy says; null where the page must be read in place. */
async function copiedPage({ markup, rest }: Copying): Promise<ReadResult | null> {
  // What comes ahead is scanned while the page is asked for the rest.
  const scanning = markup.then((html) => (typeof html === 'string' ? scanMarkup(html) : null));
  const [ahead, returned] = await Promise.all([scanning, rest]);
  const output = CopyOutput.safeParse(returned);
  if (!output.success) return null;
  const refusal = unready(output.data);
  if (refusal) return refused(refusal);
  const { copy } = output.data;
  const page = copy && readCopy(copy, ahead);
  return page && { ok: true, page };
}

function parsed(returned: unknown): ReadResult {
  if (typeof returned !== 'string') return refused({ reason: 'failed', detail: `reader returned ${typeof returned}` });
  let json: unknown;
  try {
    json = JSON.parse(returned);
  } catch (error) {
    return refused({ reason: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
  const output = ReaderOutput.safeParse(json);
  if (!output.success) return refused({ reason: 'failed', detail: output.error.message });
  const refusal = unready(output.data);
  if (refusal) return refused(refusal);
  const unpacked = unpackPage(output.data.model);
  return unpacked.ok ? unpacked : refused({ reason: 'failed', detail: unpacked.error });
}

/** Why a page cannot be read, now or ever; null where it can. */
function unready({ readyState, contentType }: Pick<ReaderOutput, 'readyState' | 'contentType'>): Refusal | null {
  if (readyState === 'loading') return { reason: 'loading', detail: '' };
  const type = unreadableType(contentType);
  return type && { reason: type, detail: contentType };
}

function refused(refusal: Refusal): ReadResult {
  return { ok: false, refusal };
}
