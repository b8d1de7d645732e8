import { describe, expect, test } from 'vitest';

import { engine } from '../../../entrypoints/sidepanel/engine.ts';
import { createMarks } from '../../../entrypoints/sidepanel/state/marks.ts';
import { Mark } from '../../../lib/messages/model.ts';
import { z } from '../../../lib/zod.ts';
import { aFinding } from '../store/result.ts';
import { aView } from '../view/finding.ts';
import { aPage, aSession, FakeHost, finds } from './fake.ts';

async function audited(painted: () => Promise<void> = async () => {}) {
  const runs = ['run', 'second'];
  const host = new FakeHost();
  host.show(1, aPage('http://a.gov.cn/1.html'));
  const session = aSession(host, {
    check: finds(aFinding()),
    newRun: () => runs.shift() ?? '',
  });
  await session.start();
  await session.audit();
  host.calls.length = 0;
  return { host, session, marks: createMarks({ host, session, engine: async () => engine, painted }) };
}

describe('marks on the page', () => {
  test('the findings the page has are drawn with their numbers, dismissed ones quietly; gone ones are not', async () => {
    const { host, marks } = await audited();
    await marks.draw([
      aView({ key: 'a', number: 1 }),
      aView({ key: 'b', number: 2, status: 'dismissed' }),
      aView({ key: 'c', number: 0, present: false }),
    ]);
    expect(host.calls).toHaveLength(1);
    const { marks: sent } = z.object({ marks: z.array(Mark) }).parse(host.calls[0]?.call);
    expect(sent.map(({ id, number, quiet }) => ({ id, number, quiet }))).toEqual([
      { id: 'a', number: 1, quiet: undefined },
      { id: 'b', number: 2, quiet: true },
    ]);
    await marks.draw([aView({ key: 'a', number: 1 }), aView({ key: 'b', number: 2 })]);
    expect(host.calls).toHaveLength(2);
  });

  test('a key faster than the drawing is answered once its finding is drawn', async () => {
    const frame = Promise.withResolvers<void>();
    const { host, marks } = await audited(() => frame.promise);
    void marks.draw([aView({ key: 'a' })]);
    const selecting = marks.select('a', 0);
    frame.resolve();
    await selecting;
    expect(host.calls.map(({ call }) => call.call)).toEqual(['show', 'select']);
  });

  test('a page audited again while it is being drawn is drawn once more, and then asked', async () => {
    const { host, session, marks } = await audited();
    const reply = Promise.withResolvers<void>();
    host.call = async (tabId, call) => {
      host.calls.push({ tabId, call });
      await reply.promise;
      return { ok: true, unplaced: [] };
    };
    void marks.draw([aView({ key: 'a' })]);
    await expect.poll(() => host.calls.length).toBe(1);
    const selecting = marks.select('a', 0);
    await session.audit();
    void marks.draw([aView({ key: 'a' })]);
    reply.resolve();
    await selecting;
    expect(host.calls.map(({ call: { call, run } }) => `${call} ${run}`)).toEqual([
      'show run',
      'show second',
      'select second',
    ]);
  });

  test('of several drawings faster than a frame only the last is drawn', async () => {
    const frame = Promise.withResolvers<void>();
    const { host, marks } = await audited(() => frame.promise);
    const drawings = [marks.draw([aView({ key: 'a' })]), marks.draw([aView({ key: 'b' })])];
    frame.resolve();
    await Promise.all(drawings);
    expect(host.calls.map(({ call }) => call)).toMatchObject([{ call: 'show', marks: [{ id: 'b' }] }]);
  });

  test('of several keys faster than the drawing the last one counts', async () => {
    const frame = Promise.withResolvers<void>();
    const { host, marks } = await audited(() => frame.promise);
    void marks.draw([aView({ key: 'a' }), aView({ key: 'b' })]);
    const selecting = [marks.select('a', 0), marks.select('b', 0)];
    frame.resolve();
    await Promise.all(selecting);
    expect(host.calls.slice(1).map(({ call }) => call)).toMatchObject([{ call: 'select', id: 'b' }]);
  });

  test('a page read anew is told what is selected, without scrolling', async () => {
    const { host, session, marks } = await audited();
    await marks.draw([aView({ key: 'a' })]);
    await marks.select('a', 0);
    await session.audit();
    host.calls.length = 0;
    await marks.draw([aView({ key: 'a' })]);
    expect(host.calls.map(({ call }) => call)).toMatchObject([
      { call: 'show', run: 'second' },
      { call: 'select', run: 'second', id: 'a', reveal: null },
    ]);
  });

  test('a note changes nothing on the page, so nothing is drawn again', async () => {
    const { host, marks } = await audited();
    await marks.draw([aView()]);
    await marks.draw([aView({ basis: 'x' })]);
    expect(host.calls).toHaveLength(1);
    await marks.draw([aView({ severity: 'info' })]);
    expect(host.calls).toHaveLength(2);
  });

  test('nothing is ever drawn on or asked of a page the result does not belong to', async () => {
    const { host, session, marks } = await audited();
    session.amend('run', { binding: 'left' });
    await marks.draw([aView()]);
    await marks.select('a', 0);
    await marks.reveal([{ kind: 'page' }]);
    expect(host.calls).toEqual([]);
    expect(marks.jumpFault.value).toBe('otherPage');
  });

  test('a page that went away before it could be drawn on is found out', async () => {
    const { host, session, marks } = await audited();
    host.reply = () => {
      throw new Error('Cannot access contents of the page.');
    };
    host.tabs.set(1, { id: 1, url: undefined, title: undefined, loading: false });
    await marks.draw([aView()]);
    expect(session.shown.value?.binding).toBe('left');
  });

  test('a place that is not found says why; the next jump that works clears it', async () => {
    const { host, marks } = await audited();
    host.reply = () => ({ ok: true, unplaced: [{ id: 'a', target: 1, reason: 'changed' }] });
    await marks.select('a', 1);
    expect(marks.jumpFault.value).toBe('changed');
    await marks.select('a', 0);
    expect(marks.jumpFault.value).toBeNull();
  });

  test('who goes to another tab before a page was asked is not told of it there, nor after coming back', async () => {
    const frame = Promise.withResolvers<void>();
    const { host, marks, session } = await audited(() => frame.promise);
    void marks.draw([aView({ key: 'a' })]);
    const selecting = marks.select('a', 0);
    host.show(2, aPage('http://b.gov.cn/1.html'));
    host.activated(2);
    frame.resolve();
    await selecting;
    host.activated(1);
    expect(session.shown.value).not.toBeNull();
    expect(marks.jumpFault.value).toBeNull();
  });

  test('a page that does not answer is told to the inspector', async () => {
    const { host, marks } = await audited();
    host.reply = () => {
      throw new Error('Could not establish connection.');
    };
    await marks.select('a', 0);
    expect(marks.jumpFault.value).toBe('unreachable');
    host.activated(2);
    expect(marks.jumpFault.value).toBeNull();
    host.activated(1);
    expect(marks.jumpFault.value).toBe('unreachable');
  });

  test('a place without a finding is looked for by the words that stand there', async () => {
    const { host, marks } = await audited();
    await marks.reveal([{ kind: 'text', block: 0, start: 3, end: 7 }]);
    expect(host.calls[0]?.call).toMatchObject({
      call: 'reveal',
      targets: [{ quote: '收到申请', before: '本年度', after: '1件' }],
    });
  });
});
