// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { PackList } from '../../../components/PackList.tsx';
import { RuleList } from '../../../components/RuleList.tsx';
import { packOf, rulesOf } from '../../../entrypoints/options/ruleCatalog.ts';
import { DEFAULT_RULES, parseRuleSettings } from '../../../lib/view/ruleSettings.ts';
import { mount } from './render.tsx';

test('stored rule settings that are not understood are the defaults', () => {
  expect(parseRuleSettings(undefined)).toEqual(DEFAULT_RULES);
  expect(parseRuleSettings({ severities: { 'table/sum': 'loud' }, packs: [] })).toEqual(DEFAULT_RULES);
  const stored = { severities: { 'table/sum': 'off' }, packs: ['{}'] };
  expect(parseRuleSettings(stored)).toEqual(stored);
});

test('every rule of the catalogue stands in a family, with its own grading to go back to', () => {
  const rules = rulesOf('zh');
  const changed = vi.fn();
  const { root, text } = mount(<RuleList rules={rules} severities={{ 'table/sum': 'off' }} onChange={changed} />);
  expect(root.querySelectorAll('select')).toHaveLength(rules.length);
  expect(text()).toContain('已调整 1');
  const select = [...root.querySelectorAll('select')].find((one) => one.value === 'off');
  if (select) {
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  expect(changed).toHaveBeenCalledWith('table/sum', null);
});

test('a file that is no rule pack is refused line by line, in the inspector’s language', () => {
  const read = packOf('{"format": "else"}', 'zh');
  expect(read.ok).toBe(false);
  const faults = read.ok ? [] : read.faults;
  const { text, root } = mount(<PackList packs={[]} faults={faults} onAdd={() => {}} onRemove={() => {}} />);
  expect(root.querySelector('[role="alert"]')).not.toBeNull();
  expect(text()).toContain('第 1 行');
});
