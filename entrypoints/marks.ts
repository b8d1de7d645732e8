import { browser, defineUnlistedScript } from '#imports';
import type { PageEvent, PageReply } from '../lib/messages/model.ts';
import { readCall } from '../lib/page/marks/call.ts';
import { Marks } from '../lib/page/marks/marks.ts';

/** What an earlier injection into this document left in the extension's own world. */
interface Installed {
  alive(): boolean;
  dispose(): void;
}

const KEY = Symbol.for('marks');

/** Injected when something is to be shown on the page; once more does nothing, except after the extension was updated. */
export default defineUnlistedScript((): void => {
  const before: Installed | undefined = Reflect.get(globalThis, KEY);
  if (before?.alive()) return;
  before?.dispose();

  // After an update the old extension's id is gone from its scripts; whatever they still hear, they clean up and fall silent.
  const alive = () => browser.runtime?.id !== undefined;
  const marks = new Marks((event: PageEvent) => {
    if (!alive()) marks.dispose();
    // Nobody listens while the panel is closed; the marks stay until it says otherwise.
    else browser.runtime.sendMessage(event).catch(() => undefined);
  });
  const own = browser.runtime.id;
  const listen = (message: unknown, sender: { id?: string }, reply: (answer: PageReply) => void): void => {
    if (sender.id !== own) return;
    const call = readCall(message);
    try {
      reply(call ? marks.handle(call) : { ok: false, error: 'invalid', detail: '' });
    } catch (error) {
      reply({ ok: false, error: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  };
  browser.runtime.onMessage.addListener(listen);
  const installed: Installed = { alive, dispose: () => marks.dispose() };
  Reflect.set(globalThis, KEY, installed);
});
