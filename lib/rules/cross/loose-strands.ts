import { distance, formatInterval } from '../../engine/format.ts';
import { add, meets } from '../../engine/interval.ts';
import type { Interval } from '../../engine/number.ts';
import type { Prose, Statement } from '../../extract/prose/model.ts';
import type { PageView } from '../../page/view.ts';
import { figureEvidence } from '../evidence.ts';
import { comparable } from '../prose/comparable.ts';
import { mayBeCumulative } from '../prose/cumulative.ts';
import { statementEvidence, subjectOf, written } from '../prose/statement.ts';
import type { AuditInput } from '../rule.ts';
import type { FigureIndex } from '../tie-out/figures.ts';
import type { Strand } from '../tie-out/strand.ts';
import { tieOut } from '../tie-out/tie-out.ts';
import { explained } from './excuse.ts';
import { basisOf, crossStrand } from './shared.ts';
import { type Tabled, tabled } from './tabled.ts';

/** Words that mostly mean a statistic of the tables, though not in so many words; another value is for review. */
const LOOSE: readonly {
  readonly concept: string;
  readonly words: RegExp;
  readonly units: string;
  readonly asked?: true;
}[] = [
  {
    concept: 'penalty.decisions',
    words: /^(?:共|累计|办理|实施|作出|做出|下达|处理|办结|查处|各类|了|的)*行政处罚(?:案件|案|数|数量)?$/,
    units: '件项宗起个',
  },
  {
    concept: 'licence.decisions',
    words: /^(?:共|累计|办理|实施|作出|做出|受理|办结|各类|了|的)*行政许可(?:事项|件|数|数量)?$/,
    units: '件项宗个',
  },
  {
    concept: 'coercion.decisions',
    words: /^(?:共|累计|办理|实施|作出|做出|采取|各类|了|的)*行政强制(?:措施|案件|数|数量)?$/,
    units: '件项宗起次个',
  },
  {
    concept: 'received',
    words:
      /^(?:共|累计|办理|处理|受理|了|的)*(?:办理|处理)(?:了|的|各类)*(?:政府信息)?(?:依申请公开|依申请|政府信息公开申请|信息公开申请)(?:政府信息)?(?:的)?(?:申请|事项|件|信息|数|数量)*$/,
    units: '件份条项宗',
  },
  {
    concept: 'review',
    words: /^(?:共|被|申请|提起|发生|引发|引起|产生|了)*行政复议(?:案件|数|数量)?$/,
    units: '件起宗',
    asked: true,
  },
  {
    concept: 'litigation',
    words: /^(?:共|被|提起|发生|引发|引起|产生|了)*行政诉讼(?:案件|数|数量)?$/,
    units: '件起宗',
    asked: true,
  },
];
/** What requests for information are called before the disputes about them: 被申请行政复议4件. */
const ASKED = /(?:信息公开|公开信息|公开)(?:的)?申请|依申请公开/;
/** 公开行政处罚46件, 双公示行政许可1203件, 申请涉及行政许可6件: what was published or asked for, no decisions. */
const PUBLISHED = /涉及|公开(?!申请|工作)|公示|发布|推送|报送|上传|录入|归集|信用|目录|清单|网站|平台/;

/** Figures that sentences give in looser words than the tables'. Where a sentence has the statistic's own words, that one counts. */
export function looseStrands(input: AuditInput): Strand[] {
  const { figures } = tieOut(input.statistics);
  if (figures.forms.length === 0) return [];
  const firm = comparable(input.prose.statements);
  return input.prose.statements.flatMap((statement): Strand[] => {
    const concept = conceptOf(input, statement);
    const table = concept === null || firm.has(concept) ? null : tabled(figures, concept);
    return concept !== null && table?.stated ? strandOf(input, figures, concept, statement, table, table.stated) : [];
  });
}

function conceptOf({ prose, view }: Pick<AuditInput, 'view'> & { prose: Prose }, statement: Statement): string | null {
  const { concept, item, unit, none, scope } = statement;
  if (concept !== null || none || scope.body !== 'own' || scope.year !== null || !scope.wholeYear) return null;
  const words = item.replace(/\s/g, '');
  const known = LOOSE.find((one) => unit !== null && one.units.includes(unit) && one.words.test(words));
  if (!known || isListed(prose, statement)) return null;
  if (mayBeCumulative(view, statement)) return null;
  if (known.asked) return ASKED.test(blockBefore(view, statement)) ? known.concept : null;
  return known.concept === 'received' || !PUBLISHED.test(sentenceBefore(view, statement)) ? known.concept : null;
}

/** An item of a list counts what the list counts; a total that its items must make up is judged by them. */
function isListed({ lists, statements }: Prose, statement: Statement): boolean {
  return lists.some(
    ({ parts, total, exhaustive }) =>
      (exhaustive && statements[total] === statement) || parts.some((part) => statements[part] === statement),
  );
}

const REACH = 120;

function sentenceBefore(view: PageView, statement: Statement): string {
  const before = blockBefore(view, statement).slice(-REACH);
  return before.slice(before.lastIndexOf('。') + 1);
}

/** Characters of a block before a figure that may say what it is about. */
const FURTHEST = 400;

function blockBefore(view: PageView, { numberAt }: Statement): string {
  if (numberAt.kind !== 'text') return '';
  const clean = view.clean(numberAt.block);
  const end = clean.fromRaw(numberAt.start);
  return clean.fold.slice(Math.max(0, end - FURTHEST), end);
}

function strandOf(
  input: AuditInput,
  figures: FigureIndex,
  concept: string,
  statement: Statement,
  table: Tabled,
  stated: Interval,
): Strand[] {
  // 办理: received, with what was carried over, or closed.
  const others = concept === 'received' ? handled(figures, stated) : [];
  const holds = [stated, ...others].some((value) => meets(value, statement.value));
  if (holds && !meets(stated, statement.value)) return [];
  if (!holds && isDecidedBehind(input, statement, stated)) return [];
  const name = figures.name(table.figures[0]?.address ?? '');
  const expected = formatInterval(stated, statement.unit);
  const actual = written(statement);
  const difference = formatInterval(distance(statement.value, stated), statement.unit);
  const verdict = explained(input, figures, {
    outcome: holds ? 'pass' : 'review',
    message: holds ? 'holds' : 'broken',
    basis: basisOf(figures, table),
    args: { item: statement.item, actual, expected, difference, name },
    subjects: [subjectOf(statement), ...table.figures.map(({ address }) => address)],
    values: [`${subjectOf(statement)} = ${actual}`, ...table.figures.map(({ address }) => figures.pair(address))],
    ...(holds ? {} : { expected, actual, difference }),
    evidence: [
      statementEvidence(input.view, statement, 'claim'),
      ...table.figures.map((figure) => figureEvidence(input.view, figure, { role: 'total' })),
    ],
  });
  return [crossStrand(input, 'cross/value', verdict, { figures, concept, statements: [statement], table })];
}

/** Figures behind a loose one. */
const BEHIND = 3;

/** 办理行政处罚案件48件,作出处罚决定46件: the decisions among them, right behind, are what the table counts. */
function isDecidedBehind({ prose }: AuditInput, statement: Statement, stated: Interval): boolean {
  const at = prose.statements.indexOf(statement) + 1;
  return prose.statements.slice(at, at + BEHIND).some(({ item, unit, value, at: place }) => {
    const { at: own } = statement;
    const beside = place.kind === 'text' && own.kind === 'text' && place.block === own.block;
    return beside && unit === statement.unit && /决定/.test(item) && meets(value, stated);
  });
}

function handled(figures: FigureIndex, received: Interval): Interval[] {
  const of = (concept: string) => tabled(figures, concept)?.stated ?? null;
  const [carried, closed] = [of('carriedIn'), of('closed')];
  return [...(carried ? [add(received, carried)] : []), ...(closed ? [closed] : [])];
}
