import type { Language } from '../rules/model.ts';
import type { SavedFinding } from '../store/records.ts';
import type { PagePlace } from './source.ts';

/** Tells where a body or a page begins among findings that come body by body and page by page. */
export class Turns {
  #last: PagePlace | null = null;

  /** What begins with this finding; a body begins with a page. */
  next({ body, pageId }: PagePlace): 'body' | 'page' | null {
    const last = this.#last;
    this.#last = { body, pageId };
    if (last?.body !== body) return 'body';
    return last.pageId === pageId ? null : 'page';
  }
}

export function bodyName(body: string, language: Language): string {
  return body || { zh: '单位不详', en: 'Body not known' }[language];
}

export function statusOf({ decision }: SavedFinding): 'open' | 'confirmed' | 'dismissed' | 'fixed' {
  return decision?.status ?? 'open';
}

/** What a body is still held to: not dismissed, not rectified, and still there. */
export function isOutstanding(finding: SavedFinding): boolean {
  return finding.present && statusOf(finding) !== 'dismissed' && statusOf(finding) !== 'fixed';
}
