// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { FindingCard } from '../../../components/FindingCard.tsx';
import { type FindingActions, FindingDetail, type FindingDetailProps } from '../../../components/FindingDetail.tsx';
import { aView } from '../view/finding.ts';
import { mount } from './render.tsx';

function actions() {
  return {
    locate: vi.fn(),
    decide: vi.fn(),
    decideAll: vi.fn(),
    dismiss: vi.fn(),
    startDismissing: vi.fn(),
    stopDismissing: vi.fn(),
    typeReason: vi.fn(),
    typeNote: vi.fn(),
    saveNote: vi.fn(),
    setSeverity: vi.fn(),
    typeTags: vi.fn(),
    saveTags: vi.fn(),
    remove: undefined,
    capture: vi.fn(),
  } satisfies FindingActions;
}

function detail(over: Partial<FindingDetailProps> = {}) {
  const done = actions();
  const props: FindingDetailProps = {
    finding: aView({ causes: ['可能漏计一项'] }),
    drafts: { note: '', reason: '', tags: '' },
    dismissing: null,
    sameRule: 1,
    unplaced: null,
    captures: [],
    actions: done,
    ...over,
  };
  return { done, ...mount(<FindingDetail {...props} />) };
}

describe('a finding’s card', () => {
  test('says severity, number, sentence and status in words, not by colour alone', () => {
    const { text, control } = mount(
      <FindingCard finding={aView({ number: 7, review: true })} selected={false} onSelect={() => {}} />,
    );
    expect(text()).toContain('错误，待核实');
    expect(text()).toContain('7');
    expect(text()).toContain('待确认');
    expect(control('错误').getAttribute('aria-expanded')).toBe('false');
  });

  test('is chosen by its key', () => {
    const chosen = vi.fn();
    const { click } = mount(<FindingCard finding={aView({ key: 'k' })} selected={false} onSelect={chosen} />);
    click('错误');
    expect(chosen).toHaveBeenCalledWith('k');
  });

  test('shows page text as text, whatever it holds', () => {
    const { root } = mount(
      <FindingCard finding={aView({ message: '<img src=x onerror=alert(1)>' })} selected={false} onSelect={() => {}} />,
    );
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('a finding’s details', () => {
  test('give expected, actual, difference, quotes, causes and basis', () => {
    const { text } = detail();
    for (const part of ['应为1', '实为0', '相差1', '(一)收到申请数', '可能漏计一项', '国办发〔2014〕32号'])
      expect(text()).toContain(part);
  });

  test('each quote is a jump to its own place', () => {
    const { done, click } = detail();
    click('收到申请数');
    expect(done.locate).toHaveBeenCalledWith(0);
  });

  test('without the page at hand quotes are no jumps', () => {
    const { root } = detail({ actions: { ...actions(), locate: undefined } });
    expect(root.querySelector('button.evidence-piece')).toBeNull();
    expect(root.textContent).toContain('(一)收到申请数');
  });

  test('confirming twice takes it back', () => {
    const open = detail();
    open.click('确认');
    expect(open.done.decide).toHaveBeenCalledWith('confirmed');
    const confirmed = detail({ finding: aView({ status: 'confirmed' }) });
    confirmed.click('确认');
    expect(confirmed.done.decide).toHaveBeenCalledWith('open');
  });

  test('dismissing needs a reason', () => {
    const without = detail({ dismissing: 'one', drafts: { note: '', reason: '  ', tags: '' } });
    without.key('textarea', 'Enter');
    expect(without.done.dismiss).not.toHaveBeenCalled();
    expect((without.control('排除') as HTMLButtonElement).disabled).toBe(true);
    const given = detail({ dismissing: 'one', drafts: { note: '', reason: ' 口径不同 ', tags: '' } });
    given.key('textarea', 'Enter');
    expect(given.done.dismiss).toHaveBeenCalledWith('口径不同');
  });

  test('every keystroke of note and reason is handed on', () => {
    const noted = detail();
    noted.type('[data-note]', '已电话核实');
    expect(noted.done.typeNote).toHaveBeenCalledWith('已电话核实');
    const dismissed = detail({ dismissing: 'one' });
    dismissed.type('#dismiss-reason', '口径');
    expect(dismissed.done.typeReason).toHaveBeenCalledWith('口径');
  });

  test('all open findings of the rule can be judged at once where there are several', () => {
    expect(detail({ sameRule: 1 }).text()).not.toContain('全部确认');
    const several = detail({ sameRule: 4 });
    several.click('全部排除');
    expect(several.done.startDismissing).toHaveBeenCalledWith(true);
    several.click('全部确认');
    expect(several.done.decideAll).toHaveBeenCalledOnce();
  });

  test('changed figures and a lost place are said in words', () => {
    const { text } = detail({ finding: aView({ changed: true }), unplaced: 'changed' });
    expect(text()).toContain('请重新判断');
    expect(text()).toContain('未能在网页上定位：原位置的内容已改变');
  });

  test('a long list of places is folded', () => {
    const [piece] = aView().evidence;
    const evidence = piece ? Array.from({ length: 30 }, (_, i) => ({ ...piece, label: `第${i}行` })) : [];
    const { root } = detail({ finding: aView({ evidence }) });
    expect(root.querySelector('summary')?.textContent).toBe('另有 22 处');
    expect(root.querySelectorAll('.evidence > section > ul > li')).toHaveLength(8);
  });
});
