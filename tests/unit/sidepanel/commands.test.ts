// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { createCommands } from '../../../entrypoints/sidepanel/commands.ts';
import { engine } from '../../../entrypoints/sidepanel/engine.ts';
import { createPanel } from '../../../entrypoints/sidepanel/state/panel.ts';
import { readHtml } from '../../../lib/headless/read-html.ts';
import { wordsOf } from '../../../lib/i18n/text.ts';
import { openStore } from '../../../lib/store/index.ts';
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
  return { panel, commands: createCommands(panel, wordsOf('zh')) };
}

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
