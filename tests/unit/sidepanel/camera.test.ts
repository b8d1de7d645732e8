import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { createCamera } from '../../../entrypoints/sidepanel/state/camera.ts';
import { createJudge } from '../../../lib/judging/judge.ts';
import type { MarkView } from '../../../lib/messages/model.ts';
import { openStore } from '../../../lib/store/index.ts';
import { aView } from '../view/finding.ts';
import { aPage, aSession, FakeHost } from './fake.ts';

async function atWork(name: string) {
  const store = openStore(name);
  const host = new FakeHost();
  host.show(1, aPage('http://a.gov.cn/1.html'));
  const session = aSession(host, {
    newRun: () => 'run',
  });
  await session.start();
  await session.audit();
  const judge = createJudge(store, undefined, () => session.shown.value?.pageId ?? null);
  const nowOf = () => aView().evidence;
  const camera = createCamera({ host, session, store, judge, drawn: async () => {}, nowOf, pause: async () => {} });
  return { store, host, session, judge, camera };
}

const [piece] = aView().evidence;
const finding = aView({ key: 'k', evidence: piece ? [piece, piece, piece] : [] });
/** Places 0 and 1 stand together, 2 far below. */
const view = (reveal: number | null): MarkView => ({
  width: 1000,
  height: 800,
  boxes: [
    { target: 0, left: 10, top: reveal === 2 ? -3000 : 300, width: 50, height: 20 },
    { target: 1, left: 10, top: reveal === 2 ? -2900 : 400, width: 50, height: 20 },
    { target: 2, left: 10, top: reveal === 2 ? 300 : 3300, width: 50, height: 20 },
  ],
});

describe('pictures', () => {
  test('neighbouring places share one, far ones get their own; undo takes them back together', async () => {
    const { host, camera, store, judge } = await atWork('camera-1');
    let revealed: number | null = null;
    host.reply = (_, call) => {
      if (call.call === 'select') revealed = call.reveal;
      return { ok: true, unplaced: [], view: view(revealed) };
    };
    await camera.take([finding]);
    expect(host.pictured).toHaveLength(2);
    expect(await store.captures('k')).toHaveLength(2);
    expect(camera.fault.value).toBeNull();
    await judge.undo();
    expect(await store.captures('k')).toEqual([]);
    store.close();
  });

  test('are not taken of another tab or another page, and say why', async () => {
    const { host, session, camera, store } = await atWork('camera-2');
    host.reply = () => ({ ok: true, unplaced: [], view: view(0) });
    host.tabs.clear();
    await camera.take([finding]);
    expect(camera.fault.value).toBe('notInFront');
    session.amend('run', { binding: 'left' });
    await camera.take([finding]);
    expect(camera.fault.value).toBe('otherPage');
    expect(await store.evidenceUse()).toEqual({ captures: 0, snapshots: 0, bytes: 0 });
    store.close();
  });

  test('are not kept where another tab came in front while one was taken', async () => {
    const { host, camera, store } = await atWork('camera-7');
    host.reply = () => ({ ok: true, unplaced: [], view: view(0) });
    host.picture = async (area) => {
      host.tabs.clear();
      return { image: new Blob(['another page']), width: area.width, height: area.height };
    };
    await camera.take([finding]);
    expect(camera.fault.value).toBe('notInFront');
    expect((await store.evidenceUse()).captures).toBe(0);
    store.close();
  });

  test('are of the page that they were asked for on, though the panel shows another tab when it is their turn', async () => {
    const { host, session, camera, store } = await atWork('camera-8');
    host.show(2, aPage('http://b.gov.cn/2.html'));
    host.reply = () => {
      // The first picture is taken: the inspector goes to another tab.
      if (host.pictured.length > 0) host.activated(2);
      return { ok: true, unplaced: [], view: view(0) };
    };
    const evidence = piece ? [piece] : [];
    await camera.take([aView({ key: 'near', evidence }), aView({ key: 'late', evidence })]);
    expect(host.calls.every(({ tabId }) => tabId === 1)).toBe(true);
    expect((await store.captures('near')).map(({ url }) => url)).toEqual(['http://a.gov.cn/1.html']);
    expect(await store.captures('late')).toEqual([]);
    expect(camera.fault.value).toBeNull();
    host.activated(1);
    expect(session.shown.value).not.toBeNull();
    expect(camera.fault.value).toBe('notInFront');
    store.close();
  });

  test('are taken anew where the page was scrolled meanwhile, and given up where it never rests', async () => {
    const { host, camera, store } = await atWork('camera-9');
    let views = 0;
    let moves = 1;
    host.reply = (_, call) => {
      if (call.call === 'view') views += 1;
      const still = view(0);
      const top = call.call === 'view' && views % 2 === 0 && moves > 0 ? 200 : 0;
      if (top > 0) moves -= 1;
      return {
        ok: true,
        unplaced: [],
        view: { ...still, boxes: still.boxes.map((box) => ({ ...box, top: box.top - top })) },
      };
    };
    const one = aView({ key: 'k', evidence: piece ? [piece] : [] });
    await camera.take([one]);
    expect(host.pictured).toHaveLength(2);
    expect(await store.captures('k')).toHaveLength(1);
    moves = 100;
    await camera.take([one]);
    expect(host.pictured).toHaveLength(5);
    expect(camera.fault.value).toBe('moving');
    expect(await store.captures('k')).toHaveLength(1);
    store.close();
  });

  test('what is nowhere to be seen has none', async () => {
    const { host, camera, store } = await atWork('camera-3');
    host.reply = () => ({ ok: true, unplaced: [], view: { width: 1000, height: 800, boxes: [] } });
    await camera.take([finding]);
    expect(camera.fault.value).toBe('noPlace');
    store.close();
  });

  test('a long queue can be cancelled', async () => {
    const { host, camera, store } = await atWork('camera-4');
    host.reply = () => {
      camera.cancel();
      return { ok: true, unplaced: [], view: view(0) };
    };
    await camera.take([aView({ key: 'a' }), aView({ key: 'b' }), aView({ key: 'c' })]);
    expect((await store.evidenceUse()).captures).toBe(1);
    expect(camera.waiting.value).toBe(0);
    store.close();
  });

  test('a finding whose places are all on a neighbour’s picture gets that one and none of its own', async () => {
    const { host, camera, store, judge } = await atWork('camera-5');
    const box = { left: 10, top: 330, width: 50, height: 20 };
    host.reply = () => ({
      ok: true,
      unplaced: [],
      view: {
        width: 1000,
        height: 800,
        boxes: [{ target: 0, ...box }],
        others: [{ id: 'near', target: 0, ...box, top: 360 }],
      },
    });
    const evidence = piece ? [piece] : [];
    await camera.take([aView({ key: 'k', evidence }), aView({ key: 'near', evidence })]);
    expect(host.pictured).toHaveLength(1);
    expect(await store.captures('k')).toHaveLength(1);
    expect(await store.captures('near')).toHaveLength(1);
    await judge.undo();
    expect(await store.captures('near')).toEqual([]);
    expect(await store.captures('k')).toHaveLength(1);
    store.close();
  });

  test('of a finding that is gone, what stands there now is pictured', async () => {
    const { host, camera, store } = await atWork('camera-6');
    host.reply = () => ({ ok: true, unplaced: [], view: view(0) });
    await camera.take([aView({ key: 'k', present: false })]);
    expect(host.calls.map(({ call }) => call.call)).toEqual(['reveal', 'view', 'view']);
    expect(await store.captures('k')).toHaveLength(1);
    store.close();
  });
});
