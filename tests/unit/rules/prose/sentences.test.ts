import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROSE_RULES } from '../../../../lib/rules/prose/index.ts';
import type { AuditInput } from '../../../../lib/rules/rule.ts';
import { read } from '../../extract/prose/read.ts';
import fc from '../../property.ts';
import { inputOf, statisticsOf } from '../reports.ts';

/** Ways to say a list: how a total and its parts become a sentence. */
interface Wording {
  readonly names: readonly string[];
  say(total: number, parts: readonly string[]): string;
}

const WORDINGS: readonly Wording[] = [
  {
    names: ['当面申请', '传真申请', '网络申请', '信函申请'],
    say: (total, parts) => `2021年，我局共收到政府信息公开申请${total}件，其中${parts.join('，')}。`,
  },
  {
    names: ['自然人申请', '法人或其他组织申请'],
    say: (total, parts) => `本年度新收政府信息公开申请${total}件（其中：${parts.join('、')}），均按时答复。`,
  },
  {
    names: ['按时办结', '延期办结'],
    say: (total, parts) => `依申请公开方面，申请办结${total}件，其中：${parts.join('；')}。`,
  },
  {
    names: ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理'],
    say: (total, parts) => `全年办结政府信息公开申请${total}件，其中${parts.join('、')}。`,
  },
  {
    names: ['结果维持', '结果纠正', '其他结果', '尚未审结'],
    say: (total, parts) => `因政府信息公开被申请行政复议${total}件，其中${parts.join('，')}。`,
  },
  {
    names: ['自然人申请', '法人或其他组织申请'],
    say: (total, parts) => `2021年，${parts.join('，')}，共收到政府信息公开申请${total}件。`,
  },
  {
    names: ['人大代表建议', '政协提案', '群众来信'],
    say: (total, parts) => `全年办理${parts.join('、')}，合计${total}件。`,
  },
  {
    names: ['一季度收到', '二季度收到', '三季度收到', '四季度收到'],
    say: (total, parts) => `${parts.join('，')}，全年共收到${total}件。`,
  },
  {
    names: ['省级', '市级', '县级'],
    say: (total, parts) => `全省共收到政府信息公开申请${total}件，其中，${parts.join('，')}。`,
  },
];

const NO_TABLES = { ...statisticsOf('2021', new Map()), forms: [], found: [] };

function findings(line: string): string[] {
  const { view, ...prose } = read(line, { reportYear: 2022 });
  const input: AuditInput = { ...inputOf(NO_TABLES), view, prose };
  return PROSE_RULES.flatMap((rule) =>
    rule
      .check(input)
      .flatMap(({ outcome, spokenFor }) =>
        (outcome === 'fail' || outcome === 'review') && !spokenFor ? [`${outcome} ${rule.id}`] : [],
      ),
  );
}

const INNOCENT = readFileSync(join(import.meta.dirname, '../../../rules/innocent-figures.txt'), 'utf8').split('\n');

describe('sentences full of figures of other kinds', () => {
  it.each(INNOCENT.filter((line) => line !== '' && !line.startsWith('#')))('%s', (line) => {
    expect(findings(line)).toEqual([]);
  });
});

/** A wording with figures for each of its parts, at least one of them not 0. */
const lists = fc.constantFrom(...WORDINGS).chain((wording) =>
  fc
    .array(fc.nat(5000), { minLength: wording.names.length, maxLength: wording.names.length })
    .filter((parts) => parts.some((part) => part > 0))
    .map((parts) => ({ wording, parts })),
);

const say = ({ names, say: sentence }: Wording, total: number, parts: readonly number[], share?: number): string =>
  sentence(
    total,
    parts.map((part, i) => `${names[i]}${part}件${share === undefined ? '' : `，占${share}%`}`),
  );

describe('sentences of many wordings', () => {
  it('say nothing wrong while they add up', () => {
    fc.assert(
      fc.property(lists, ({ wording, parts }) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        expect(findings(say(wording, total, parts))).toEqual([]);
      }),
    );
  });

  it('are found when the total is another, however little', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: -20, max: 20 }), ({ wording, parts }, off) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(off !== 0 && total + off >= 0);
        expect(findings(say(wording, total + off, parts))).toEqual(['fail prose/sum']);
      }),
    );
  });

  it('are found when one part is another', () => {
    fc.assert(
      fc.property(lists, fc.nat(5), fc.integer({ min: 1, max: 99 }), ({ wording, parts }, at, off) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const changed = parts.map((part, i) => (i === at % parts.length ? part + off : part));
        expect(findings(say(wording, total, changed))).toEqual(['fail prose/sum']);
      }),
    );
  });

  it('give shares that are found when they are a tenth of a percent off, and only then', () => {
    const shares = fc.record({ part: fc.integer({ min: 1, max: 500 }), rest: fc.integer({ min: 1, max: 500 }) });
    const sentence = (part: number, rest: number, percent: string) =>
      `收到政府信息公开申请${part + rest}件，其中网络申请${part}件，占${percent}%，信函申请${rest}件。`;
    fc.assert(
      fc.property(shares, ({ part, rest }) => {
        const tenths = Math.round((part * 1000) / (part + rest));
        expect(findings(sentence(part, rest, (tenths / 10).toFixed(1)))).toEqual([]);
        expect(findings(sentence(part, rest, ((tenths + 2) / 10).toFixed(1)))).toEqual(['fail prose/percentage']);
      }),
    );
  });
});
