// @vitest-environment happy-dom

import { describe, expect, test, vi } from 'vitest';
import { DataGrid } from '../../../components/DataGrid.tsx';
import { FieldList } from '../../../components/FieldList.tsx';
import { FilterBar } from '../../../components/FilterBar.tsx';
import { FormTable } from '../../../components/FormTable.tsx';
import { SettingsForm } from '../../../components/SettingsForm.tsx';
import { StorageUse } from '../../../components/StorageUse.tsx';
import { Tabs } from '../../../components/Tabs.tsx';
import { tagsOf } from '../../../components/TagField.tsx';
import { WindowedList } from '../../../components/WindowedList.tsx';
import { FIELD_NAMES, type FieldOccurrence, type Fields } from '../../../lib/extract/fields/model.ts';
import { NO_FILTER } from '../../../lib/view/filter.ts';
import type { FigureView, TableView } from '../../../lib/view/statistics.ts';
import { mount } from './render.tsx';

const occurrence: FieldOccurrence = {
  field: 'publicationDate',
  value: '2019-03-20',
  raw: '2019年3月20日',
  label: '发布日期',
  place: 'block',
  state: 'value',
  at: { kind: 'text', block: 1, start: 0, end: 10 },
  labelAt: null,
  how: 'test',
};
function fields(occurrences: FieldOccurrence[]): Fields {
  const chosen = Object.fromEntries(FIELD_NAMES.map((name) => [name, null])) as Fields['chosen'];
  return { occurrences, chosen: { ...chosen, publicationDate: 0 } };
}

describe('fields', () => {
  test('value, the page’s own characters and where it stood; missing ones are named', () => {
    const { text } = mount(<FieldList fields={fields([occurrence])} onLocate={() => {}} correcting={() => null} />);
    for (const part of ['发布日期', '2019-03-20', '2019年3月20日', '信息栏', '页面上没有：索引号'])
      expect(text()).toContain(part);
  });

  test('another value elsewhere is a line of its own, the same value is not', () => {
    const other = { ...occurrence, value: '2019-03-21', place: 'byline' as const };
    const same = { ...occurrence, place: 'meta' as const, label: 'PubDate' };
    const { root, text } = mount(
      <FieldList fields={fields([occurrence, other, same])} onLocate={() => {}} correcting={() => null} />,
    );
    expect(root.querySelectorAll('.field-occurrence')).toHaveLength(2);
    expect(text()).toContain('网页标签“PubDate”');
  });

  test('a field is a jump to its place', () => {
    const located = vi.fn();
    const { click } = mount(<FieldList fields={fields([occurrence])} onLocate={located} correcting={() => null} />);
    click('2019-03-20');
    expect(located).toHaveBeenCalledWith(occurrence);
  });

  test('a date that does not exist says so', () => {
    const { text } = mount(
      <FieldList
        fields={fields([{ ...occurrence, value: null, state: 'invalid', raw: '2019-02-30' }])}
        onLocate={undefined}
        correcting={() => null}
      />,
    );
    expect(text()).toContain('2019-02-30');
    expect(text()).toContain('日期不存在');
  });
});

describe('the form’s table', () => {
  const figure = (address: string, raw: string): FigureView => ({
    address,
    figure: {
      form: '2014',
      address,
      row: address,
      column: null,
      item: address,
      path: [],
      columnLabel: null,
      heading: false,
      reading:
        raw === ''
          ? { state: 'blank' }
          : { state: 'number', low: Number(raw) * 1e6, high: Number(raw) * 1e6, approximate: false },
      raw,
      unitWritten: null,
      fault: null,
      at: { kind: 'cell', cell: 1 },
      labelAt: { kind: 'cell', cell: 0 },
    },
    verdict: raw === '' ? null : 'fail',
    severity: raw === '' ? null : 'error',
    checks: [],
  });
  const table: TableView = {
    id: 't',
    title: '统计表',
    columns: ['自然人', '法人或其他组织/商业企业'],
    rows: [
      {
        id: 'a',
        label: '本年新收',
        depth: 0,
        unit: '件',
        heading: false,
        figures: [figure('a1', '3'), figure('a2', '')],
      },
      { id: 'b', label: '上年结转', depth: 1, unit: '件', heading: false, figures: [null, figure('b2', '5')] },
    ],
  };

  test('reads what stands in each cell, and says in words what the checks found', () => {
    const { root, control } = mount(<FormTable table={table} selected={null} onSelect={() => {}} detail={null} />);
    expect([...root.querySelectorAll('.figure')].map((one) => one.textContent)).toEqual(['3', '空', '5']);
    expect(control('a1').getAttribute('aria-label')).toContain('不成立');
    expect(control('a2').getAttribute('aria-label')).toContain('没有可核对的关系');
  });

  test('details open below the row of the figure', () => {
    const { root } = mount(<FormTable table={table} selected="a1" onSelect={() => {}} detail={<p>说明</p>} />);
    expect(root.querySelector('tbody tr:nth-child(2)')?.textContent).toBe('说明');
    expect(root.querySelectorAll('[aria-expanded="true"]')).toHaveLength(1);
  });

  test('arrow keys go from figure to figure, over gaps', () => {
    const { root, control, key } = mount(<FormTable table={table} selected={null} onSelect={() => {}} detail={null} />);
    control('a1').focus();
    key('.figure', 'ArrowRight');
    expect(document.activeElement?.textContent).toBe('空');
    control('a1').focus();
    key('.figure', 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('5');
    expect(root.contains(document.activeElement)).toBe(true);
  });
});

describe('lists', () => {
  const rows = Array.from({ length: 2000 }, (_, i) => ({ key: `r${i}` }));

  test('two thousand rows are not all on the page, yet each knows its place among them', () => {
    const { root } = mount(
      <WindowedList
        rows={rows}
        keyOf={({ key }) => key}
        render={({ key }) => key}
        estimate={40}
        label="列表"
        at={null}
      />,
    );
    const items = root.querySelectorAll('[role="listitem"]');
    expect(items.length).toBeLessThan(100);
    expect(items[3]?.getAttribute('aria-posinset')).toBe('4');
    expect(items[3]?.getAttribute('aria-setsize')).toBe('2000');
    const list = root.querySelector<HTMLElement>('[role="list"]');
    expect(list?.style.paddingBottom).toBe(`${(2000 - items.length) * 40}px`);
  });

  test('a short list is there as a whole', () => {
    const { root } = mount(
      <WindowedList
        rows={rows.slice(0, 90)}
        keyOf={({ key }) => key}
        render={({ key }) => key}
        estimate={40}
        label="列表"
        at={null}
      />,
    );
    expect(root.querySelectorAll('[role="listitem"]')).toHaveLength(90);
  });

  test('a hundred thousand rows of one height ask for the part that is seen', () => {
    const needed = vi.fn();
    const sorted = vi.fn();
    const { root, click } = mount(
      <DataGrid
        id="t"
        label="列表"
        columns={[{ id: 'seen', name: '发现日期', width: '80px', sortable: true, sorted: { place: 1, down: true } }]}
        count={100_000}
        at={null}
        multiple
        onNeed={needed}
        onSort={sorted}
        render={(i) => <p key={i}>{i}</p>}
      />,
    );
    expect(root.querySelectorAll('p').length).toBeLessThan(100);
    expect(needed).toHaveBeenCalledWith(0, expect.any(Number));
    expect(root.querySelector<HTMLElement>('.grid > div:last-child')?.style.height).toBe('3000000px');
    expect(root.querySelector('[role="columnheader"]')?.getAttribute('aria-sort')).toBe('descending');
    click('发现日期');
    expect(sorted).toHaveBeenCalledWith('seen', false);
  });
});

describe('controls', () => {
  test('arrow keys go round the tabs', () => {
    const chosen = vi.fn();
    const { key } = mount(
      <Tabs
        label="内容"
        tabs={[
          { id: 'a', label: '甲' },
          { id: 'b', label: '乙' },
        ]}
        selected="a"
        onSelect={chosen}
      >
        内容
      </Tabs>,
    );
    key('.tab', 'ArrowLeft');
    expect(chosen).toHaveBeenCalledWith('b');
  });

  test('the filter names its choices and says how many are shown', () => {
    const changed = vi.fn();
    const counts = { severity: [{ value: 'error', count: 3 }], family: [], status: [] };
    const { text, type, click } = mount(
      <FilterBar filter={{ ...NO_FILTER, text: '申请' }} counts={counts} shown={2} total={9} onChange={changed} />,
    );
    expect(text()).toContain('错误 3');
    expect(text()).toContain('显示 2 / 9');
    type('.filter-text', '办结');
    expect(changed).toHaveBeenLastCalledWith({ ...NO_FILTER, text: '办结' });
    click('清除条件');
    expect(changed).toHaveBeenLastCalledWith(NO_FILTER);
  });

  test('tags are separated by spaces or any comma, each once', () => {
    expect(tagsOf(' 年报， 数据 年报、复查;x ')).toEqual(['年报', '数据', '复查', 'x']);
    expect(tagsOf('  ')).toEqual([]);
  });

  test('settings hand changes on', () => {
    const changed = vi.fn();
    const { click, type, root } = mount(
      <SettingsForm
        appearance={{ language: 'auto', theme: 'auto' }}
        inspector="张三"
        onAppearance={changed}
        onInspector={changed}
      />,
    );
    root.querySelector<HTMLElement>('input[name="theme"][value="dark"]')?.click();
    expect(changed).toHaveBeenCalledWith({ language: 'auto', theme: 'dark' });
    type('input[type="text"]', '李四');
    expect(changed).toHaveBeenLastCalledWith('李四');
    expect(() => click('没有这个按钮')).toThrow();
  });

  test('evidence is freed only when asked for twice, and what the browser may clear is said', () => {
    const freed = vi.fn();
    const persist = vi.fn();
    const { text, click } = mount(
      <StorageUse
        storage={{ used: 3_400_000, quota: 90_000_000_000 }}
        evidence={{ captures: 12, snapshots: 3, bytes: 1_400_000 }}
        persisted={false}
        refused={false}
        onPersist={persist}
        onFreeEvidence={freed}
      />,
    );
    click('设为长期保存');
    expect(persist).toHaveBeenCalledOnce();
    expect(text()).toContain('已用 3.4 MB');
    click('删除全部证据');
    expect(freed).not.toHaveBeenCalled();
    click('确定删除');
    expect(freed).toHaveBeenCalledOnce();
  });
});
