import { findPersonalNumbers, maskNumber, maskPersonal, type PersonalKind } from '../../text/personal.ts';
import { evidenceAt } from '../evidence.ts';
import { few } from '../few.ts';
import { columnLabel } from '../labels.ts';
import type { Evidence } from '../model.ts';
import { type AuditInput, defineRule, type Verdict } from '../rule.ts';
import { blocksHolding, TRAIT } from '../traits.ts';
import { type Around, namesPerson, ownerOf } from './personal-context.ts';

const NAMES: Readonly<Record<PersonalKind, { zh: string; en: string }>> = {
  resident: { zh: '居民身份证号码', en: 'resident id numbers' },
  bankCard: { zh: '银行卡号', en: 'bank card numbers' },
  mobile: { zh: '手机号码', en: 'mobile numbers' },
};
/** Characters around a number that tell whose it is. */
const REACH = 60;
/** Places listed at most. */
const LISTED = 200;

interface Found {
  readonly kind: PersonalKind;
  readonly outcome: 'fail' | 'review';
  readonly masked: string;
  readonly evidence: Evidence;
}

/** Personal numbers on the page, masked wherever they are shown. One finding for each kind and outcome. */
export const rule = defineRule({
  id: 'security/personal-data',
  severity: 'error',
  title: { zh: '泄露个人信息', en: 'Personal data disclosed' },
  about: {
    zh: '是否公开了身份证号、银行卡号或私人手机号；公务联系栏的手机号请核实。',
    en: 'Resident id, bank card or private mobile numbers; an official’s mobile in a contact field is for review.',
  },
  example: { zh: '正文出现 18 位身份证号', en: 'An 18-digit resident id in the text' },
  basis: '《个人信息保护法》；《政府信息公开条例》（国务院令第711号）第十五条',
  messages: {
    disclosed: { zh: '页面公开了 {count} 个{kindZh}：{masked}', en: 'The page discloses {count} {kindEn}: {masked}' },
    contact: {
      zh: '页面有 {count} 个{kindZh}（{masked}），可能是公务联系方式，请核对是否适宜公开',
      en: '{count} {kindEn} on the page ({masked}), {count|possibly an official contact; see whether it|possibly official contacts; see whether they} should be public',
    },
    account: {
      zh: '页面有 {count} 个{kindZh}（{masked}），可能是单位账户，请核对是否属于个人',
      en: '{count} {kindEn} on the page ({masked}), {count|possibly an account of a body; see whether it is|possibly accounts of a body; see whether they are} a person’s',
    },
    none: { zh: '未发现个人信息', en: 'No personal data found' },
  },
  check(input) {
    const found = blocksHolding(input.view, TRAIT.personal).flatMap((block) => inBlock(input, block));
    if (found.length === 0) return [{ outcome: 'pass', message: 'none' }];
    const groups = new Map<string, Found[]>();
    for (const one of found) {
      const key = `${one.kind} ${one.outcome}`;
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
    return [...groups].map(([key, group]) => verdictOn(key, group));
  },
});

function verdictOn(key: string, group: readonly Found[]): Verdict {
  const [first] = group;
  const kind = first?.kind ?? 'mobile';
  const masked = few([...new Set(group.map((one) => one.masked))], 5);
  const args = {
    count: group.length,
    kindZh: NAMES[kind].zh,
    kindEn: group.length === 1 ? NAMES[kind].en.slice(0, -1) : NAMES[kind].en,
    masked,
  };
  return {
    outcome: first?.outcome ?? 'review',
    message: first?.outcome === 'fail' ? 'disclosed' : kind === 'bankCard' ? 'account' : 'contact',
    args,
    subjects: [key],
    actual: masked,
    values: group.map((one) => one.masked),
    evidence: group.slice(0, LISTED).map(({ evidence }) => evidence),
  };
}

function inBlock(input: AuditInput, block: number): Found[] {
  const { view, layout } = input;
  const role = layout.roles[block];
  // Menus and the foot of the site carry the site's own telephone.
  if (role === 'navigation' || role === 'footer' || role === 'breadcrumb') return [];
  const { fold } = view.clean(block);
  const numbers = findPersonalNumbers(fold);
  if (numbers.length === 0) return [];
  const table = tableWords(input, view.page.blocks[block]?.cell ?? -1);
  return numbers.flatMap(({ kind, start, end }): Found[] => {
    const number = fold.slice(start, end);
    const before = fold.slice(Math.max(0, start - REACH), start);
    const after = fold.slice(end, end + REACH);
    const lines = kind !== 'resident' && table.row === '';
    const where: Around = {
      before,
      after,
      above: lines ? lineBy(input, block, -1) : '',
      below: lines ? lineBy(input, block, 1) : '',
      ...table,
    };
    const owner = ownerOf(kind, number, where);
    if (owner === null) return [];
    // A mobile number nobody is named with belongs to an office or a firm.
    if (kind === 'mobile' && (owner !== 'official' || table.row !== '') && !namesPerson(where)) return [];
    const outcome = owner === 'private' ? 'fail' : 'review';
    const place = view.place(block, start, end);
    const masked = maskNumber(number, kind);
    return [{ kind, outcome, masked, evidence: hidden(evidenceAt(view, place, { quote: masked })) }];
  });
}

/** Cells of a row that are looked at, and characters of each. */
const CELLS = 12;
const CELL_WORDS = 20;
/** A longer cell holds text, and its table is one of the page's layout. */
const LONGEST_CELL = 80;

/** Words of the table's head and of the cell's own row: what the columns are about and whom the row tells of. */
function tableWords({ view }: AuditInput, cell: number): Pick<Around, 'row' | 'head'> {
  const at = view.page.cells[cell];
  if (!at || view.cellText(cell).length > LONGEST_CELL) return { row: '', head: '' };
  const words: string[] = [];
  for (const row of new Set([0, 1, at.row])) {
    for (let column = 0; column < CELLS; column++) {
      const other = view.cellAt(at.table, row, column);
      if (other >= 0 && other !== cell) words.push(view.cellText(other).slice(0, CELL_WORDS));
    }
  }
  return { row: `${words.join(' ')} `, head: columnLabel(view, cell).normalize('NFKC') };
}

/** The line above or below. */
function lineBy({ view }: AuditInput, block: number, step: 1 | -1): string {
  const other = block + step;
  if (other < 0 || other >= view.page.blocks.length) return '';
  const { fold } = view.clean(other);
  return step < 0 ? `${fold.slice(-REACH)}\n` : `\n${fold.slice(0, REACH)}`;
}

/** Other numbers beside it are masked as well. */
function hidden(evidence: Evidence): Evidence {
  return { ...evidence, before: maskPersonal(evidence.before), after: maskPersonal(evidence.after) };
}
