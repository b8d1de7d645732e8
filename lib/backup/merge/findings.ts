import { isOwn } from '../../own/model.ts';
import { countFindings, FIRST_OWN_ORDER, sortOf } from '../../store/order.ts';
import type { StoredFinding } from '../../store/records.ts';
import { byTime } from '../equal.ts';

/**
 * A page's findings from two databases. `current` are those of its newest audit, `same` says that both rest on audits of
 * the same moment. What only the older audit found is gone, what an inspector added stays.
 */
export function mergeFindings(
  current: readonly StoredFinding[],
  past: readonly StoredFinding[],
  same: boolean,
): StoredFinding[] {
  const before = new Map(past.map((finding) => [finding.key, finding]));
  const here = current.map((finding) => {
    const other = before.get(finding.key);
    before.delete(finding.key);
    return other ? united(finding, other) : finding;
  });
  const left = [...before.values()].map((one) => (same || isOwn(one) ? one : { ...one, present: false }));
  return numberOwn([...here, ...left]).sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
}

export function countOf(findings: readonly StoredFinding[]) {
  return countFindings(findings.filter(({ present }) => present));
}

function united(finding: StoredFinding, other: StoredFinding): StoredFinding {
  const [firstSeen = '', , , lastSeen = ''] = [
    finding.firstSeen,
    finding.lastSeen,
    other.firstSeen,
    other.lastSeen,
  ].sort(byTime);
  return { ...finding, firstSeen, lastSeen, roundId: finding.roundId ?? other.roundId };
}

/** Own findings of two inspectors may stand at the same position: then all of them are numbered by when they were added. */
function numberOwn(findings: readonly StoredFinding[]): StoredFinding[] {
  const own = findings.filter(isOwn);
  if (new Set(own.map(({ order }) => order)).size === own.length) return [...findings];
  own.sort((a, b) => byTime(a.firstSeen, b.firstSeen) || (a.key < b.key ? -1 : 1));
  const numbers = new Map(own.map(({ key }, i) => [key, FIRST_OWN_ORDER + i]));
  return findings.map((finding) => {
    const order = numbers.get(finding.key) ?? finding.order;
    return order === finding.order ? finding : { ...finding, order, sort: sortOf({ ...finding, order }) };
  });
}
