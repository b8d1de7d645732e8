import { defineUnlistedScript } from '#imports';
import type { ReaderOutput } from '../lib/messages/model.ts';
import { domWorld } from '../lib/page/dom.ts';
import { hold } from '../lib/page/held.ts';
import { readPage } from '../lib/page/read.ts';
import { sendPage } from '../lib/page/send.ts';

/**
 * Injected when the inspector asks. Reads the document as it stands and returns it as a JSON string; keeps the nodes
 * behind the model in the extension's own world, so that places on the page can be shown. Changes nothing.
 */
export default defineUnlistedScript((): string => {
  const { page, sources } = readPage(document, domWorld(document));
  hold(sources, document.URL);
  const { readyState, contentType } = document;
  const output: ReaderOutput = { readyState, contentType, model: sendPage(page) };
  return JSON.stringify(output);
});
