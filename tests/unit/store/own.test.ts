import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { OwnFinding } from '../../../lib/own/model.ts';
import { renderMessage, ruleTitle } from '../../../lib/rules/render.ts';
import { openStore } from '../../../lib/store/index.ts';
import { aFinding, aResult } from './result.ts';

const own: OwnFinding = { type: '链接失效', text: ' 附件打不开 ', severity: 'warning', evidence: aFinding().evidence };

describe('own findings', () => {
  test('stand beside the engine’s, in the inspector’s own words', async () => {
    const store = openStore('own-1');
    const page = await store.saveAudit(aResult([aFinding()]));
    const added = await store.addOwn(page.id, own);
    expect(renderMessage(added.message, 'zh')).toBe('附件打不开');
    expect(ruleTitle(added.rule, 'zh')).toBe('链接失效');
    expect((await store.findings(page.id)).map(({ key }) => key)).toEqual([aFinding().key, added.key]);
    expect((await store.pageById(page.id))?.counts).toMatchObject({ error: 1, warning: 1 });
    store.close();
  });

  test('stay when the page is audited again, and are judged like any other', async () => {
    const store = openStore('own-2');
    const page = await store.saveAudit(aResult([aFinding()]));
    const added = await store.addOwn(page.id, own);
    await store.decide(added.key, { status: 'confirmed' });
    const again = await store.saveAudit(aResult([]));
    expect(again.counts.warning).toBe(1);
    const kept = (await store.findings(page.id)).find(({ key }) => key === added.key);
    expect(kept).toMatchObject({ present: true, decision: { status: 'confirmed' } });
    store.close();
  });

  test('can be taken away and brought back with their decision; the engine’s cannot', async () => {
    const store = openStore('own-3');
    const page = await store.saveAudit(aResult([aFinding()]));
    const added = await store.addOwn(page.id, own);
    await store.decide(added.key, { note: '已告知' });
    const removed = await store.removeOwn(added.key);
    expect(await store.findings(page.id)).toHaveLength(1);
    await store.restoreOwn(removed);
    expect((await store.findings(page.id))[1]?.decision?.note).toBe('已告知');
    await expect(store.removeOwn(aFinding().key)).rejects.toMatchObject({ fault: 'missing' });
    store.close();
  });

  test('a type with signs that mean something in rule ids loses them', async () => {
    const store = openStore('own-4');
    const page = await store.saveAudit(aResult([]));
    const added = await store.addOwn(page.id, { ...own, type: ' a/b#c ' });
    expect(added.rule).toBe('own/a b c');
    expect(renderMessage(added.message, 'en')).toBe('附件打不开');
    store.close();
  });
});
