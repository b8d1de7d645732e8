import { describe, expect, it } from 'vitest';
import { coverage } from '../../../lib/engine/coverage.ts';
import { fill } from '../../../lib/fill.ts';
import { findingsOf } from '../../../lib/rules/findings.ts';
import type { Check } from '../../../lib/rules/model.ts';
import { renderMessage } from '../../../lib/rules/render.ts';
import type { Rule, Verdict } from '../../../lib/rules/rule.ts';
import { RuleError, runRule } from '../../../lib/rules/run.ts';
import { inputOf, statisticsOf } from './reports.ts';

const input = inputOf(statisticsOf('2014', new Map()));
const HOME = { address: 'http://www.example.gov.cn/', body: '甲局' };

function checks(severity: Check['severity'], ...verdicts: Verdict[]): Check[] {
  const rule: Rule = {
    id: 'wording/test',
    severity,
    title: { zh: '试', en: 'Test' },
    basis: '',
    messages: { broken: { zh: '坏', en: 'Broken' } },
    check: () => verdicts,
  };
  return runRule(rule, severity, input).map(({ check }) => check);
}

describe('a rule', () => {
  it('that throws is named: its failure must not look like a clean page', () => {
    const rule: Rule = {
      id: 'wording/broken',
      severity: 'error',
      title: { zh: '', en: '' },
      basis: '',
      messages: {},
      check: () => {
        throw new TypeError('oops');
      },
    };
    expect(() => runRule(rule, 'error', input)).toThrow(RuleError);
    expect(() => runRule(rule, 'error', input)).toThrow('wording/broken');
  });

  it('is a warning at most where a person must look', () => {
    const severity = (given: Check['severity']) => checks(given, { outcome: 'review', message: 'broken' })[0]?.severity;
    expect([severity('veto'), severity('error'), severity('info')]).toEqual(['warning', 'warning', 'info']);
  });
});

describe('what a rule quotes', () => {
  it('has every personal number masked, in quotes, context, figures and messages', () => {
    const text = '联系电话15939086606';
    const evidence = {
      kind: 'text',
      role: 'claim',
      quote: text,
      label: text,
      place: { kind: 'page' },
      before: text,
      after: text,
    } as const;
    const check = checks('error', {
      outcome: 'fail',
      message: 'broken',
      args: { text, count: 1 },
      subjects: [text],
      expected: text,
      actual: text,
      evidence: [evidence],
    });
    expect(JSON.stringify(check)).not.toContain('15939086606');
    expect(check[0]?.evidence[0]?.quote).toBe('联系电话159******06');
    expect(check[0]?.message.args.count).toBe(1);
  });
});

describe('findings', () => {
  const found = (...list: Check[]) => findingsOf(list, HOME, input.view);

  it('are what fails or is for review, most severe first', () => {
    const list = [
      ...checks('info', { outcome: 'fail', message: 'broken' }),
      ...checks('error', { outcome: 'pass', message: 'broken' }),
      ...checks('error', { outcome: 'review', message: 'broken', subjects: ['r'] }),
      ...checks('warning', { outcome: 'fail', message: 'broken', subjects: ['w'] }),
      ...checks('veto', { outcome: 'fail', message: 'broken', subjects: ['v'] }),
    ];
    expect(found(...list).map(({ severity, outcome }) => `${severity} ${outcome}`)).toEqual([
      'veto fail',
      'warning fail',
      'warning review',
      'info fail',
    ]);
  });

  it('with the same subject are told apart by their occurrence', () => {
    const twice = checks(
      'error',
      ...[1, 2].map(() => ({ outcome: 'fail', message: 'broken', subjects: ['x'] }) as const),
    );
    const keys = found(...twice).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(keys[0]).toBe(found(...twice.slice(0, 1))[0]?.key);
  });
});

describe('coverage', () => {
  it('counts checks, and figures that took part in none that could be told', () => {
    const list = checks(
      'error',
      { outcome: 'pass', message: 'broken', values: ['2014:a = 1'] },
      { outcome: 'notAssessable', message: 'broken', values: ['2014:b = (blank)'] },
    );
    const figures = ['2014:a', '2014:b', '2014:h'].map((address) => ({ address, heading: address === '2014:h' }));
    expect(coverage(list, figures)).toEqual({ pass: 1, fail: 0, review: 0, notAssessable: 1, unguarded: ['2014:b'] });
  });
});

describe('messages', () => {
  it('are filled with their arguments; an unknown key shows itself', () => {
    expect(fill('{item}为 {n} 件，{other}', { item: '甲', n: 3 })).toBe('甲为 3 件，{other}');
    expect(renderMessage({ key: 'table/heading-has-value#broken', args: { item: '甲', value: 3 } }, 'en')).toBe(
      '“甲” is a heading row, yet it holds 3',
    );
    expect(renderMessage({ key: 'table/no-such#x', args: {} }, 'zh')).toBe('table/no-such#x');
  });
});
