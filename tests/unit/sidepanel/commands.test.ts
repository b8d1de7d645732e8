// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { createCommands } from '../../../entrypoints/sidepanel/commands.ts';
import { engine } from '../../../entrypoints/sidepanel/engine.ts';
import { createPanel } from '../../../entrypoints/sidepanel/state/panel.ts';
import { readHtml } from '../../../lib/headless/read-html.ts';
import { wordsOf } from '../../../lib/i18n/text.ts';
import { openStore } from '../../../lib/store/index.ts';
import { NO_FILTER } from '../../../lib/view/filter.ts';
import { manyFindings } from '../../e2e/many.ts';
import { FakeHost } from './fake.ts';

/** A panel that has audited a page with some findings. */
async function audited(name: string) {
  const host = new FakeHost();
  host.show(1, readHtml(manyFindings(6), { url: 'http://www.example.gov.cn/a.html' }));
  const panel = createPanel({
    host,
    store: openStore(name),
    engine: async () => engine,
    newRun: () => 'run',
    painted: async () => {},
  });
  await panel.session.start();
  await panel.session.audit();
  return { host, panel, commands: createCommands(panel, wordsOf('zh')) };
}

describe('the focus', () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const drawn = () => {
    document.body.innerHTML = `<button class="card-button" aria-current="true"></button><textarea data-note></textarea>`;
    const [card, note] = [document.querySelector('button'), document.querySelector('textarea')];
    if (!card || !note) throw new Error('Nothing is drawn.');
    return { card, note };
  };

  test('follows the selection in the next frame', async () => {
    const { commands } = await audited('focus-1');
    const { card } = drawn();
    commands.run('next');
    await frame();
    expect(document.activeElement).toBe(card);
  });

  test('stays in a field that was gone to before that frame: what is typed there is no command', async () => {
    const { commands } = await audited('focus-2');
    const { note } = drawn();
    commands.run('next');
    note.focus();
    await frame();
    expect(document.activeElement).toBe(note);
  });

  test('is in the note at once, for what is typed next', async () => {
    const { commands } = await audited('focus-3');
    const { note } = drawn();
    commands.run('note');
    expect(document.activeElement).toBe(note);
  });
});

describe('the place one is at', () => {
  test('is the finding’s own: one that is gone to by other ways begins at its first', async () => {
    const { panel, commands, host } = await audited('place-1');
    commands.run('next');
    commands.locate(1);
    const [, second] = panel.list.rows.value;
    if (!second) throw new Error('There is one finding only.');
    const { run } = panel.session.shown.value ?? { run: '' };
    host.event(1, { event: 'clicked', run, id: second.key });
    commands.run('locate');
    await expect.poll(() => host.calls.at(-1)?.call).toMatchObject({ call: 'select', id: second.key, reveal: 0 });
  });

  test('is left alone by a click on its mark, which the page then emphasises', async () => {
    const { panel, host } = await audited('place-2');
    const [first] = panel.list.rows.value;
    const { run } = panel.session.shown.value ?? { run: '' };
    host.event(1, { event: 'clicked', run, id: first?.key ?? '' });
    await expect.poll(() => host.calls.at(-1)?.call).toEqual({ call: 'select', run, id: first?.key, reveal: null });
  });

  test('is emphasised no longer when its card is closed', async () => {
    const { panel, commands, host } = await audited('place-3');
    const [first] = panel.list.rows.value;
    commands.select(first?.key ?? '');
    commands.select(first?.key ?? '');
    await expect.poll(() => host.calls.at(-1)?.call).toMatchObject({ call: 'select', id: null, reveal: null });
  });
});

describe('a judgement', () => {
  test('where the list shows what is open only, the next one takes its place, and undo goes back to it', async () => {
    const { panel, commands } = await audited('judge-1');
    panel.list.filter.value = { ...NO_FILTER, status: 'open' };
    const [, second, third] = panel.list.rows.value.map(({ key }) => key);
    commands.run('next');
    commands.run('next');
    expect(panel.list.selectedKey.value).toBe(second);
    commands.decide('confirmed');
    expect(panel.list.selectedKey.value).toBe(third);
    commands.undo();
    await expect.poll(() => panel.list.selectedKey.value).toBe(second);
    expect(panel.list.filter.value.status).toBe('open');
  });

  test('is made of no finding that the list does not show', async () => {
    const { panel, commands } = await audited('judge-2');
    commands.run('next');
    panel.list.filter.value = { ...NO_FILTER, status: 'fixed' };
    commands.decide('confirmed');
    expect(panel.judge.undoable.value).toBe(0);
  });
});

describe('undo', () => {
  const settled = async (panel: Awaited<ReturnType<typeof audited>>['panel']) =>
    expect.poll(() => panel.said.value).toBe(wordsOf('zh').t('said.undone'));

  test('goes to what was taken back', async () => {
    const { panel, commands } = await audited('commands-1');
    commands.run('next');
    const first = panel.list.selectedKey.value;
    commands.decide('confirmed');
    commands.run('next');
    expect(panel.list.selectedKey.value).not.toBe(first);
    commands.undo();
    await settled(panel);
    expect(panel.list.selectedKey.value).toBe(first);
  });

  test('does not call back who has gone on before the database had answered', async () => {
    const { panel, commands } = await audited('commands-2');
    commands.run('next');
    const first = panel.list.selectedKey.value;
    commands.decide('confirmed');
    commands.undo();
    commands.run('next');
    const second = panel.list.selectedKey.value;
    await settled(panel);
    expect(second).not.toBe(first);
    expect(panel.list.selectedKey.value).toBe(second);
  });
});
