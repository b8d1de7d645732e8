// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { PackList } from '../../../components/PackList.tsx';
import { RuleList } from '../../../components/RuleList.tsx';
import { Rules } from '../../../entrypoints/options/Rules.tsx';
import { packOf, rulesOf } from '../../../entrypoints/options/ruleCatalog.ts';
import { wordsOf } from '../../../lib/i18n/text.ts';
import { ruleSetFacts } from '../../../lib/view/ruleSet.ts';
import { DEFAULT_RULES, parseRuleSettings, type RuleSettings } from '../../../lib/view/ruleSettings.ts';
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
  const { root, text } = mount(
    <RuleList rules={rules} severities={{ 'table/sum': 'off' }} onChange={changed} onReset={() => {}} />,
  );
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
  const { text, root } = mount(
    <PackList
      packs={[]}
      faults={faults}
      said={null}
      undoable={false}
      onGuide={() => {}}
      onAdd={() => {}}
      onExport={() => {}}
      onRemove={() => {}}
      onUndo={() => {}}
    />,
  );
  expect(root.querySelector('[role="alert"]')).not.toBeNull();
  expect(text()).toContain('第 1 行');
});

const EXAMPLE = readFileSync(join(import.meta.dirname, '../../../public/example-pack.json'), 'utf8');
const BROKEN = EXAMPLE.replace('"version": 1', '"version": 1,\n  "verson": 1');

/** The rules of the options page over settings that are kept in memory. */
async function options(stored: RuleSettings = DEFAULT_RULES) {
  const kept: RuleSettings[] = [];
  const store = {
    setting: async () => stored,
    setSetting: async (_: string, value: unknown) => void kept.push(parseRuleSettings(value)),
    watch: () => () => {},
  };
  const page = mount(<Rules store={store} />);
  await vi.waitFor(() => expect(page.root.querySelector('input[type=file]')).not.toBeNull());
  const choose = async (text: string, until: () => void) => {
    const input = page.root.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file field');
    Object.defineProperty(input, 'files', { value: [new File([text], 'pack.json')], configurable: true });
    Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
    act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(until);
  };
  return { ...page, kept, choose };
}

test('a broken pack names its line and reason, and changes nothing', async () => {
  const { choose, kept, text } = await options();
  await choose(BROKEN, () => expect(text()).toContain('第 4 行 verson：不认识的项目 verson'));
  expect(kept).toEqual([]);
});

test('a pack is added, takes the place of its own earlier text, is exported as it came, and removed', async () => {
  const { choose, kept, text, click, control } = await options();
  await choose(EXAMPLE, () => expect(kept).toHaveLength(1));
  expect(text()).toContain('示范市政务公开检查补充规则（示例）');
  const later = EXAMPLE.replace('1号', '2号');
  await choose(later, () => expect(kept).toHaveLength(2));
  expect(kept.at(-1)).toEqual({ severities: {}, packs: [later] });

  const made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) made.push(blob);
    return 'blob:x';
  });
  click('导出“示范市政务公开检查补充规则（示例）”');
  expect(await made[0]?.text()).toBe(later);
  expect(control('下载示例规则包').getAttribute('href')).toBe('/example-pack.json');

  click('移除“示范市政务公开检查补充规则（示例）”');
  expect(kept.at(-1)).toEqual(DEFAULT_RULES);
});

test('local rules are graded beside the official ones, and the page keeps it', async () => {
  const { root, kept, text } = await options({ severities: {}, packs: [BROKEN, EXAMPLE] });
  await vi.waitFor(() => expect(text()).toContain('无法使用的规则包：第 4 行 verson'));
  const row = [...root.querySelectorAll('.rule-row')].find((one) => one.textContent?.includes('local/示例/旧机构名称'));
  const select = row?.querySelector('select');
  if (!select) throw new Error('the local rule has no grading');
  select.value = 'off';
  act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  expect(kept).toEqual([{ severities: { 'local/示例/旧机构名称': 'off' }, packs: [BROKEN, EXAMPLE] }]);
});

test('an audit says with which packs and gradings it was done', () => {
  const ruleSet = {
    severities: { 'table/sum': 'off', 'table/unit': 'info' },
    packs: [{ id: '示例', name: '示例包', hash: '0123456789abcdef' }],
  } as const;
  expect(ruleSetFacts({ severities: ruleSet.severities, packs: [...ruleSet.packs] }, wordsOf('zh'))).toEqual([
    { name: '规则包', value: '示例包 (01234567)' },
    { name: '规则调整', value: 'table/sum → 停用；table/unit → 提示' },
  ]);
});
