import { once } from '../../once.ts';
import type { Place } from '../../page/model.ts';
import { cleanText } from '../../text/clean.ts';
import { evidenceAt, pageEvidence } from '../evidence.ts';
import { hostOf, isGovernmentHost } from '../facts.ts';
import type { Evidence } from '../model.ts';
import { type AuditInput, defineRule } from '../rule.ts';
import { blocksHolding, TRAIT } from '../traits.ts';
import { isOrdinarySite, siteOf } from './known-sites.ts';
import { findSpam } from './spam.ts';
import { gradeOf, type SpamGrade } from './spam-grade.ts';

/** So many doubtful pieces of text make up for a certain one. */
const MANY = 5;
/** Places listed at most. */
const LISTED = 50;
/** Longest piece of planted text that is quoted. */
const QUOTED = 120;
/** Words before the first that betrays it, quoted with it where the line begins so near. */
const LEAD = 40;

interface Planted {
  readonly grade: SpamGrade;
  readonly evidence: Evidence;
}

/** Planted pornographic, gambling or drug text, shown or hidden, in the text, its links, the title or the page tags. */
export const rule = defineRule({
  id: 'security/spam-injection',
  severity: 'veto',
  title: { zh: '被植入不良信息', en: 'Planted spam' },
  about: {
    zh: '是否被植入色情、赌博、毒品等内容或链接。',
    en: 'Planted pornographic, gambling or drug text or links.',
  },
  example: { zh: '页尾出现博彩链接', en: 'Gambling links at the end of the page' },
  basis: '国办秘函〔2019〕19号（单项否决）',
  messages: {
    planted: { zh: '页面有 {count} 处被植入的不良信息', en: 'Planted spam in {count} {count|place|places}' },
    possible: {
      zh: '页面有 {count} 处疑似被植入的不良信息，请核对',
      en: 'Possibly planted spam in {count} {count|place|places}',
    },
    none: { zh: '未发现被植入的不良信息', en: 'No planted spam found' },
  },
  check(input) {
    const planted = [...inText(input), ...inHead(input)];
    // One doubtful word is an accident; such words all over the page are not.
    const doubtful = planted.filter(({ grade }) => grade === 'possible').length;
    const certain = planted.some(({ grade }) => grade === 'certain') || doubtful >= MANY;
    const shown = planted.filter(({ grade }) => grade !== 'none');
    if (shown.length === 0) return [{ outcome: 'pass', message: 'none' }];
    return [
      {
        outcome: certain ? 'fail' : 'review',
        message: certain ? 'planted' : 'possible',
        args: { count: shown.length },
        evidence: shown.slice(0, LISTED).map(({ evidence }) => evidence),
      },
    ];
  },
});

function inText({ view }: AuditInput): Planted[] {
  const found: Planted[] = [];
  for (const block of blocksHolding(view, TRAIT.spam)) {
    const { fold } = view.clean(block);
    const hidden = view.page.blocks[block]?.hidden ?? false;
    const linked = linkedAway(view, block);
    const hits = findSpam(fold);
    const [first, last] = [hits[0], hits.at(-1)];
    if (!first || !last) {
      for (const link of linked) found.push({ grade: 'certain', evidence: evidenceAt(view, { kind: 'link', link }) });
      continue;
    }
    const line = fold.lastIndexOf('\n', first.start) + 1;
    const start = first.start - line <= LEAD ? line : first.start;
    const place = view.place(block, start, Math.min(last.end, start + QUOTED));
    const grade = linked.length > 0 ? 'certain' : gradeOf(hits, fold.length, hidden);
    found.push({ grade, evidence: evidenceAt(view, place) });
  }
  return found;
}

/** Links of such words to a site that is neither this one nor one of those that such pages link to, whatever stands around them. */
function linkedAway(view: AuditInput['view'], block: number): number[] {
  const own = siteOf(hostOf(view.page.url));
  return (linksByBlock(view).get(block) ?? []).filter((i) => {
    const { href = '', text = '' } = view.page.links[i] ?? {};
    const host = hostOf(href);
    if (host === '' || siteOf(host) === own || isGovernmentHost(host) || isOrdinarySite(host)) return false;
    return findSpam(cleanText(text).fold).some(({ weight }) => weight !== 'neutral');
  });
}

const linksByBlock = once((view: AuditInput['view']) => {
  const found = new Map<number, number[]>();
  view.page.links.forEach(({ block }, i) => {
    const list = found.get(block);
    if (list) list.push(i);
    else found.set(block, [i]);
  });
  return found;
});

/** `<title>` and page tags: what search engines show. */
function inHead({ view }: AuditInput): Planted[] {
  const { title, metas } = view.page;
  const found = metas.flatMap(({ content }, meta): Planted[] =>
    planted(content, (quote) => tag(view, { kind: 'meta', meta }, quote)),
  );
  return [...found, ...planted(title, (quote) => pageEvidence(view, { quote }))];
}

function tag(view: AuditInput['view'], place: Place, quote: string): Evidence {
  return evidenceAt(view, place, { quote });
}

function planted(raw: string, evidence: (quote: string) => Evidence): Planted[] {
  const hits = findSpam(cleanText(raw).fold);
  return hits.length === 0
    ? []
    : [{ grade: gradeOf(hits, raw.length, false), evidence: evidence(raw.slice(0, QUOTED)) }];
}
