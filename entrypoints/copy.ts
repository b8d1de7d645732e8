import { defineUnlistedScript } from '#imports';
import type { CopyOutput } from '../lib/messages/model.ts';
import { isMarkupSent } from '../lib/page/copy/markup.ts';
import { takeCopy, takeRest } from '../lib/page/copy/take.ts';
import { hold } from '../lib/page/held.ts';

/**
 * Injected when the inspector asks. Copies the document out as it stands, for the panel to read; where a copy would not tell
 * all of it, the reader is injected next. Changes nothing.
 */
export default defineUnlistedScript((): CopyOutput => {
  hold(null, document.URL);
  const { readyState, contentType } = document;
  // What was sent ahead is not sent again.
  const copy = isMarkupSent() ? takeRest(document) : takeCopy(document);
  return { readyState, contentType, copy: copy && { html: null, ...copy } };
});
