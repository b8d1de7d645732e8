import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../lib/rules/index.ts';
import { ruleReference, ruleTable, withRuleTable } from '../../../lib/rules/reference.ts';

describe('rule documentation', () => {
  it('stands in the README as the rule files have it (npm run docs)', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    expect(withRuleTable(readme)).toBe(readme);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s says what it checks, in both languages', (id, rule) => {
    for (const language of ['zh', 'en'] as const) {
      const reference = ruleReference(id, language);
      expect(reference?.about.length).toBeGreaterThan(8);
      expect(reference?.example.length).toBeGreaterThan(2);
    }
    expect(rule.about.zh).toMatch(/\p{Script=Han}/u);
    expect(ruleTable('en')).toContain(`\`${id}\``);
  });

  it('is none for a local rule', () => {
    expect(ruleReference('local/pack/entry', 'zh')).toBeNull();
  });

  it('refuses a README that has no place for the table', () => {
    expect(() => withRuleTable('# Minghe')).toThrow('README.md lacks');
  });
});
