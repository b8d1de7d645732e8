import { defineUnlistedScript } from '#imports';
import { snapshotOf } from '../lib/page/snapshot.ts';

/** Injected once after an audit. Returns the page's HTML as it stands; changes nothing. */
export default defineUnlistedScript((): string => snapshotOf(document));
