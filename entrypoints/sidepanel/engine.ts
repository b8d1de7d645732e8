import { audit } from '../../lib/audit.ts';
import { FORMS } from '../../lib/forms/index.ts';
import { readPack } from '../../lib/packs/read.ts';
import { PageView } from '../../lib/page/view.ts';
import { evidenceAt } from '../../lib/rules/evidence.ts';
import { pageId } from '../../lib/store/page-id.ts';
import { CATALOGUE_WORDS } from '../../lib/view/catalogueWords.ts';
import type { Engine } from './state/engine.ts';
import { today } from './today.ts';

/** All that reads and judges; a chunk of its own, loaded beside the first paint. */
export const engine: Engine = {
  check: (page, { severities, packs }, corrections) =>
    audit(page, {
      today: today(new Date()),
      severities,
      packs: packs.map(readPack).filter((read) => read.ok),
      corrections,
    }),
  pageId,
  words: CATALOGUE_WORDS,
  forms: FORMS,
  evidence: (page, places) => {
    const view = new PageView(page);
    return places.map((place) => {
      const found = evidenceAt(view, place);
      if (place.kind === 'page') return { ...found, quote: page.title };
      return place.kind === 'cell' ? { ...found, label: found.before } : found;
    });
  },
};
