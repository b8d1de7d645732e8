import type { SavedFinding } from '../../../lib/store/records.ts';
import { CATALOGUE_WORDS } from '../../../lib/view/catalogueWords.ts';
import { type FindingView, viewOf } from '../../../lib/view/finding.ts';
import { aFinding } from '../store/result.ts';

/** A saved finding that nobody has judged. */
export function aSavedFinding(over: Partial<SavedFinding> = {}): SavedFinding {
  return {
    ...aFinding(),
    pageId: 'page',
    body: '示例市人民政府',
    order: 0,
    present: true,
    firstSeen: '2026-11-22T10:00:00+08:00',
    lastSeen: '2026-11-22T10:00:00+08:00',
    sort: '1page000000',
    roundId: null,
    decision: null,
    changed: false,
    ...over,
  };
}

/** A finding as views show it. */
export function aView(over: Partial<FindingView> = {}): FindingView {
  return { ...viewOf(aSavedFinding(), CATALOGUE_WORDS, 'zh'), ...over };
}
