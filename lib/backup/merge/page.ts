import { byTime, canonical, equal } from '../equal.ts';
import type { PageBundle } from '../model.ts';
import { bySide, type Choice, type Choose, type PageSide } from './choice.ts';
import { mergeDecisions } from './decision.ts';
import { countOf, mergeFindings } from './findings.ts';

type Audit = PageBundle['audits'][number];
type Corrections = PageBundle['corrections'];

/**
 * Two databases' records of one page as one. Audits, findings and what was put right are united, and the newest audit
 * says what the page is now. `choose` is asked where the same audit or correction differs, and about decisions.
 */
export function mergePages(mine: PageBundle, theirs: PageBundle, choose: Choose): PageBundle {
  const choice = isEmpty(disputed(mine, theirs)) ? 'newer' : askPage(mine, theirs, choose);
  const [older, newer] = sorted(mine, theirs);
  const first = choice === 'mine' ? mine : choice === 'theirs' ? theirs : newer;
  const second = first === mine ? theirs : mine;
  const audits = uniteAudits(first.audits, second.audits);
  const order = byTime(mine.page.auditedAt, theirs.page.auditedAt);
  const current = order === 0 ? first : order > 0 ? mine : theirs;
  const past = current === mine ? theirs : mine;
  const findings = mergeFindings(current.findings, past.findings, order === 0);
  const page = {
    ...current.page,
    roundId: current.page.roundId ?? past.page.roundId,
    auditCount: Math.max(mine.page.auditCount, theirs.page.auditCount, audits.length),
    counts: countOf(findings),
  };
  return {
    page,
    audits,
    findings,
    decisions: uniteDecisions(mine, theirs, { page, findings }, choose),
    corrections:
      choice === 'both'
        ? uniteCorrections(newer.corrections, older.corrections, true)
        : uniteCorrections(first.corrections, second.corrections, false),
  };
}

function askPage(mine: PageBundle, theirs: PageBundle, choose: Choose): Choice {
  const { id, title, url } = mine.page;
  const [a, b] = [sideOf(mine), sideOf(theirs)];
  return choose({ kind: 'page', id: `page:${id}`, pageId: id, title: title || url, mine: a, theirs: b });
}

/** What a side says of audits and corrections that both have, where the other says something else. */
function disputed(side: PageBundle, other: PageBundle): Pick<PageBundle, 'audits' | 'corrections'> {
  const audits = auditsByTime(other.audits);
  const corrections = bySubject(other.corrections);
  return {
    audits: [...auditsByTime(side.audits)].flatMap(([at, audit]) => {
      const same = audits.get(at);
      return same === undefined || equal(audit.result, same.result) ? [] : [audit];
    }),
    corrections: side.corrections.filter((one) => {
      const same = corrections.get(one.subject);
      return same !== undefined && !equal(one, same);
    }),
  };
}

function isEmpty({ audits, corrections }: ReturnType<typeof disputed>): boolean {
  return audits.length === 0 && corrections.length === 0;
}

function sideOf({ page, corrections }: PageBundle): PageSide {
  return { auditedAt: page.auditedAt, corrections: corrections.map(({ correction }) => correction) };
}

/**
 * The side that was worked on last comes last. In the same second what is disputed decides, not all that is there:
 * merging adds to that, and merged again the same side must hold.
 */
function sorted(mine: PageBundle, theirs: PageBundle): readonly [PageBundle, PageBundle] {
  const touched = ({ page, corrections }: PageBundle) =>
    corrections.reduce((last, { correction: { at } }) => (byTime(at, last) > 0 ? at : last), page.auditedAt);
  const words = (side: PageBundle, other: PageBundle) => canonical([disputed(side, other), side.page.roundId]);
  const [my, their] = [words(mine, theirs), words(theirs, mine)];
  const order =
    byTime(touched(mine), touched(theirs)) || (my === their ? bySide(touched)(mine, theirs) : my < their ? -1 : 1);
  return order <= 0 ? [mine, theirs] : [theirs, mine];
}

/** Audits by their moment; several of one second are told apart by their order. */
function auditsByTime(audits: readonly Audit[]): Map<string, Audit> {
  const found = new Map<string, Audit>();
  for (const audit of audits) {
    let name = audit.at;
    while (found.has(name)) name += '+';
    found.set(name, audit);
  }
  return found;
}

function uniteAudits(first: readonly Audit[], second: readonly Audit[]): Audit[] {
  const [preferred, others] = [auditsByTime(first), auditsByTime(second)];
  const united = [...new Set([...preferred.keys(), ...others.keys()])].flatMap((name) => {
    const [one, other] = [preferred.get(name), others.get(name)];
    const audit = one ?? other;
    return audit ? [[name, { ...audit, roundId: audit.roundId ?? other?.roundId ?? null }] as const] : [];
  });
  return united.sort(([a], [b]) => byTime(plain(a), plain(b)) || a.length - b.length).map(([, audit]) => audit);
}

function plain(name: string): string {
  return name.endsWith('+') ? plain(name.slice(0, -1)) : name;
}

function bySubject(corrections: Corrections): Map<string, Corrections[number]> {
  return new Map(corrections.map((one) => [one.subject, one]));
}

/** Each subject once: the first side's, or each one's newer. */
function uniteCorrections(first: Corrections, second: Corrections, newer: boolean): Corrections {
  const united = bySubject(second);
  for (const one of first) {
    const other = united.get(one.subject);
    const order = other ? bySide<Corrections[number]>(({ correction }) => correction.at)(one, other) : 1;
    if (!newer || order > 0) united.set(one.subject, one);
  }
  return [...united.values()].sort((a, b) => (a.subject < b.subject ? -1 : 1));
}

function uniteDecisions(
  mine: PageBundle,
  theirs: PageBundle,
  { page, findings }: Pick<PageBundle, 'page' | 'findings'>,
  choose: Choose,
): PageBundle['decisions'] {
  const [a, b] = [byKey(mine.decisions), byKey(theirs.decisions)];
  const found = byKey(findings);
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((key) => {
    const [one, other] = [a.get(key), b.get(key)];
    if (!one || !other) return one ?? other ?? [];
    return mergeDecisions(one, other, { title: page.title || page.url, finding: found.get(key) ?? null }, choose);
  });
}

function byKey<T extends { readonly key: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.key, record]));
}
