import { defineUnlistedScript } from '#imports';
import { held } from '../lib/page/held.ts';
import { snapshotOf } from '../lib/page/snapshot.ts';

/** Injected once after an audit. Returns the page's HTML as it stands, null of a document that no audit has read; changes nothing. */
export default defineUnlistedScript((): string | null => held() && snapshotOf(document));
