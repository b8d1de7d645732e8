import { ReaderOutput } from '../../../lib/messages/model.ts';
import type { PageModel } from '../../../lib/page/model.ts';
import { unpackPage } from '../../../lib/page/unwire.ts';
import type { PanelHost } from './host.ts';
import { type Refusal, refusalOf, unreadableType } from './refusal.ts';

export type ReadResult =
  | { readonly ok: true; readonly page: PageModel }
  | { readonly ok: false; readonly refusal: Refusal };

/** Reads the tab's page. Everything that can go wrong comes back as a refusal with its reason. */
export async function readTab(host: Pick<PanelHost, 'read' | 'tab'>, tabId: number): Promise<ReadResult> {
  let returned: unknown;
  try {
    returned = await host.read(tabId);
  } catch (error) {
    const tab = await host.tab(tabId).catch(() => undefined);
    return refused(refusalOf(tab?.url, error instanceof Error ? error.message : String(error)));
  }
  return parsed(returned);
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
  if (output.data.readyState === 'loading') return refused({ reason: 'loading', detail: '' });
  const type = unreadableType(output.data.contentType);
  if (type) return refused({ reason: type, detail: output.data.contentType });
  const unpacked = unpackPage(output.data.model);
  return unpacked.ok ? unpacked : refused({ reason: 'failed', detail: unpacked.error });
}

function refused(refusal: Refusal): ReadResult {
  return { ok: false, refusal };
}
