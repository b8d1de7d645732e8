import type { Interval } from '../../engine/number.ts';
import type { DocumentFacts } from '../document/model.ts';
import { OPENS_PRIOR } from './change.ts';
import { aboutDisclosure, aboutRequests, isAsked, isNarrow, isOutlook, lastClause } from './context.ts';
import type { Item } from './items.ts';
import type { Scope } from './model.ts';
import { findNone, type None } from './none.ts';
import { readPhrase } from './phrase.ts';
import { byNeighbours, type Home, homeOf, isLastYear, OWN, type Subject, takeSubject, timeOf } from './scope.ts';
import type { Quantity, Sentence } from './sentences.ts';
import { SUBSET_WORDS } from './words.ts';

const DIFFERENCE =
  /同比|环比|较(?!好|大|多|高|强|为|快)|比(?:上|去|20|同)|相比|增加|减少|增长|下降|上升|增幅|多了|少了|提高/;
const PLANNED =
  /计划|力争|争取|下一步|明年|预计|拟于|拟对|打算|不少于|不低于|将(?!收|原|其|政|各|本|有|申|信|公|所|全|该|上|工|重|行|涉|相|结)/;
/** 累计收到12件(2008年至今) */
const ALL_YEARS = /^\([^()]{0,12}(?:以来|至今|历年)/;
const ALL_YEARS_WITHIN = 20;
/** Characters of a sentence before a figure that say what it is about. */
const REACH = 400;
const BEFORE = 200;
/** Some character of every name of a body. */
const BODY = /[局委府办厅处省市县区州旗盟镇乡街心司院校队道团级全我本各]/;
const MONEY = new Set(['fees', 'budget', 'charge.amount', 'procurement.amount']);

const NONES: readonly None[] = [];

/** A statement of none with where it stands and whose it is. */
export interface NoneItem extends None {
  readonly sentence: number;
  readonly paragraph: number;
  readonly scope: Scope;
}

/** Who and when a sentence speaks of so far. */
interface Course {
  subject: Subject;
  year: number | null;
  wholeYear: boolean;
}

/** Reads the figures of all sentences, with concept and scope, in order. */
export function readItems(
  above: readonly string[],
  sentences: readonly Sentence[],
  document: DocumentFacts,
): { items: Item[]; nones: NoneItem[] } {
  const home = homeOf(document);
  const items: Item[] = [];
  const read: NoneItem[] = [];
  let paragraph = -1;
  /** End of the line before: 办结12件 goes on from there. */
  let before = '';
  let course: Course = { subject: OWN, year: null, wholeYear: true };
  sentences.forEach((sentence, index) => {
    if (sentence.paragraph !== paragraph) {
      course = { subject: OWN, year: null, wholeYear: true };
      before = sentences[index - 1]?.shape.slice(-BEFORE) ?? '';
    }
    paragraph = sentence.paragraph;
    const nones = sentence.none ? findNone(sentence.shape, sentence.start, sentence.end, home.names) : NONES;
    const goesOn = sentences[index + 1]?.paragraph === paragraph;
    if (sentence.quantities.length === 0 && nones.length === 0 && !goesOn) return;
    const heading = above[paragraph] ?? '';
    let within: Course = { ...course, wholeYear: true };
    let inside = false;
    let at = sentence.start;
    for (const quantity of sentence.quantities) {
      const { shape } = sentence;
      const gap = unspaced(shape.slice(at, quantity.number.fullStart));
      const so = () =>
        shape.slice(Math.max(sentence.start, quantity.number.fullStart - REACH), quantity.number.fullStart);
      inside ||= /其中/.test(gap);
      const clause = lastClause(gap);
      // 较2021年(152件): the figure of that year, no difference.
      const difference = DIFFERENCE.test(clause) && !OPENS_PRIOR.test(clause);
      const named = (words: string) => byNeighbours(words, document.reportYear);
      const time = timeOf(difference ? '' : named(gap), document.reportYear);
      const around = {
        home,
        requests: () => {
          const said = [before, shape.slice(Math.max(0, quantity.to - 800), quantity.to)];
          // 新收申请5件,上年结转1件;共办理政府信息公开申请6件: said once, further on.
          // 办结26件,其中予以公开13件,部分公开2件: told by the results.
          if (/申请|结转|办结|答复|(?:予以?|同意)公开/.test(quantity.pre) || /结转/.test(so()))
            said.push(shape.slice(quantity.to, Math.min(sentence.end, quantity.to + 200)));
          return aboutRequests(heading, said, so());
        },
        asked: () => isAsked(heading, so()),
        disclosure: () =>
          aboutDisclosure(
            heading,
            so().replace(/\([^()]*\)/g, '') + shape.slice(quantity.number.fullStart, quantity.to),
          ),
      };
      const phrase = readPhrase(named(quantity.pre), named(quantity.post), quantity.unit, around);
      const subject = phrase.subject ?? subjectOf(shape.slice(at, quantity.from), home);
      const own: Course = {
        subject: subject ?? within.subject,
        year: time.said ? time.year : within.year,
        wholeYear:
          time.wholeYear &&
          (time.whole || within.wholeYear) &&
          !ALL_YEARS.test(shape.slice(quantity.to, quantity.to + ALL_YEARS_WITHIN)),
      };
      // What brackets say (2020年为105件) holds inside them only.
      const compared = /[,、]/.test(quantity.opener) && at > sentence.start && isLastYear(quantity.pre);
      if (quantity.depth === 0 && !(compared && own.year !== within.year)) {
        within = own;
        if (subject && !inside) course.subject = subject;
        // 2021年为25件,2020年为31件: what a sentence compares with at its end is not what the next speaks of.
        if (time.said && at === sentence.start) course.year = time.year;
      }
      const meant =
        phrase.concept !== null &&
        !difference &&
        !isOutlook(heading) &&
        !PLANNED.test(so()) &&
        !(phrase.concept === 'proactive' && isNarrow(heading, so()));
      const concept = meant ? phrase.concept : null;
      items.push({
        quantity,
        sentence: index,
        paragraph,
        gap,
        item: phrase.item,
        value: money(quantity, concept),
        unit: concept && MONEY.has(concept) ? '万元' : quantity.unit,
        concept,
        scope: {
          year: own.year,
          body: own.subject.body,
          bodyWords: own.subject.words,
          wholeYear: own.wholeYear,
        },
        difference,
        ownSubject: phrase.subject !== null,
        ownTime: time.said,
      });
      at = quantity.number.fullEnd;
    }
    for (const none of nones) {
      const said = unspaced(sentence.shape.slice(sentence.start, none.start));
      const time = timeOf(said, document.reportYear);
      const { body, words } = subjectOf(said, home) ?? within.subject;
      const scope = { year: time.said ? time.year : course.year, body, bodyWords: words, wholeYear: time.wholeYear };
      const so = sentence.shape.slice(sentence.start, none.end);
      const asked = sentence.quantities.some((quantity) => quantity.to <= none.start && isAskedFor(quantity));
      const concepts = none.concepts.filter(
        (id) =>
          (id !== 'complaints' || aboutDisclosure(heading, so) || none.concepts.length > 1) &&
          (id !== 'received' || !asked),
      );
      read.push({ ...none, concepts, sentence: index, paragraph, scope });
    }
    // What a sentence without figures begins with holds for the rest of its line.
    if (sentence.quantities.length > 0 || !goesOn) return;
    const words = sentence.shape.slice(sentence.start, sentence.end);
    const time = timeOf(words, document.reportYear);
    course.subject = subjectOf(words.slice(0, 60), home) ?? course.subject;
    if (time.said) course.year = time.year;
  });
  return { items, nones: read };
}

/** 收到依申请公开事项3项, 未产生依申请公开案例: some asked, so what there was none of is another thing. */
function isAskedFor({ number, pre, post }: Quantity): boolean {
  return number.interval.low > 0 && /申请/.test(pre + post);
}

/** 比 2011 年的 28 人次: portals set spaces around figures. */
function unspaced(words: string): string {
  return words.includes(' ') ? words.replace(/ /g, '') : words;
}

/** 元 of a statistic that the forms count in 万元. */
function money({ number, unit }: Quantity, concept: string | null): Interval {
  if (unit !== '元' || !concept || !MONEY.has(concept)) return number.interval;
  return { low: Math.round(number.interval.low / 10_000), high: Math.round(number.interval.high / 10_000) };
}

/** (同比增长2%,在全市位列第三),办理12件: what brackets closed by now say is no subject of what follows. */
function outside(gap: string): string {
  if (!gap.includes(')')) return gap;
  const open = gap.replace(/\([^()]*\)/g, ',');
  return open.slice(open.lastIndexOf(')') + 1);
}

/** Body that the clauses before a figure begin with, the last one that names any. */
export function subjectOf(gap: string, home: Home): Subject | null {
  let subject: Subject | null = null;
  if (!BODY.test(gap)) return null;
  for (const piece of outside(gap.slice(-300)).split(/[,;:。()]/)) {
    // “荆江环境”微信 is no body.
    if (/^\s*[“"]/.test(piece)) continue;
    const words = piece.replace(/[\s·“”"]/g, '');
    if (words === '' || words.length > 60) continue;
    const found = takeSubject(words, home).subject;
    if (found) subject = found;
    else if (SUBSET_WORDS.test(words.slice(0, 8))) subject = { body: 'subset', words: words.slice(0, 8) };
  }
  return subject;
}
