// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { CorrectionField } from '../../../components/CorrectionField.tsx';
import type { Correction } from '../../../lib/corrections/model.ts';
import { mount } from './render.tsx';

const correction: Correction = {
  of: 'field',
  field: 'publicationDate',
  value: '2019-03-21',
  reading: '2019-03-20',
  at: '2026-11-22T10:00:00+08:00',
  by: '王明',
};
const settled = () => act(async () => {});

function field(over: Partial<Parameters<typeof CorrectionField>[0]> = {}) {
  return (
    <CorrectionField
      name="发布日期"
      value="2019-03-20"
      correction={undefined}
      onCorrect={async () => null}
      onRevoke={() => {}}
      {...over}
    />
  );
}

describe('correcting a value', () => {
  test('begins with what was read, in focus; Enter keeps it and the focus comes back', async () => {
    const onCorrect = vi.fn(async () => null);
    const { root, click, type } = mount(field({ onCorrect }));
    click('更正“发布日期”');
    const input = root.querySelector('input');
    expect([input?.value, document.activeElement === input]).toEqual(['2019-03-20', true]);
    type('input', '2019-03-21');
    act(() => void root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
    await settled();
    expect(onCorrect).toHaveBeenCalledWith('2019-03-21');
    expect(root.querySelector('input')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('更正“发布日期”');
  });

  test('what cannot be a value stays to be put right, with the reason', async () => {
    const { root, click, type, text } = mount(field({ onCorrect: async () => 'date' as const }));
    click('更正“发布日期”');
    type('input', '2019-02-30');
    click('保存');
    await settled();
    expect(text()).toContain('请填日历上有的日期');
    expect(root.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector('input')?.value).toBe('2019-02-30');
  });

  test('Escape leaves all as it was', () => {
    const onCorrect = vi.fn(async () => null);
    const { root, click, key } = mount(field({ onCorrect }));
    click('更正“发布日期”');
    key('input', 'Escape');
    expect([root.querySelector('input'), onCorrect.mock.calls]).toEqual([null, []]);
  });

  test('a corrected value shows what was read and can be given back', () => {
    const onRevoke = vi.fn();
    const { text, click } = mount(field({ correction, onRevoke }));
    expect(text()).toContain('读作“2019-03-20”，更正为“2019-03-21”');
    click('取消对“发布日期”的更正');
    expect(onRevoke).toHaveBeenCalledOnce();
  });

  test('where only some values can be, they are chosen from', async () => {
    const onCorrect = vi.fn(async () => null);
    const choices = [
      { value: '', label: '不是' },
      { value: '2014', label: '2014表' },
    ];
    const { root, click } = mount(field({ name: '表式', value: '', choices, onCorrect }));
    click('更正“表式”');
    const select = root.querySelector('select');
    expect(document.activeElement).toBe(select);
    act(() => {
      if (select) select.value = '2014';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    click('保存');
    await settled();
    expect(onCorrect).toHaveBeenCalledWith('2014');
  });
});
