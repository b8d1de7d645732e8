import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { createPicking } from '../../../entrypoints/sidepanel/state/picking.ts';
import type { Place } from '../../../lib/page/model.ts';
import { aPage, aSession, FakeHost } from './fake.ts';

/** Two audited tabs, the first in front. */
async function audited(drawn: () => Promise<void> = async () => {}) {
  const runs = ['first', 'second', 'again'];
  const host = new FakeHost();
  host.show(1, aPage('http://a.gov.cn/1.html'));
  host.show(2, aPage('http://b.gov.cn/1.html'));
  const session = aSession(host, {
    newRun: () => runs.shift() ?? '',
  });
  await session.start();
  await session.audit(1);
  await session.audit(2);
  const taken = signal<readonly Place[] | null>(null);
  const own = {
    takePlaces: async (places: readonly Place[]) => {
      taken.value = places;
    },
  };
  return { host, session, taken, picking: createPicking({ host, session, drawn, own }) };
}

const steps = (host: FakeHost) =>
  host.calls.map(({ call }) => (call.call === 'pick' ? `${call.run} ${call.step}` : ''));

describe('picking a place', () => {
  test('begins on the page, and ends with what is taken there', async () => {
    const { host, picking, taken } = await audited();
    await picking.step('start');
    expect(picking.on.value).toBe(true);
    host.event(1, { event: 'picked', run: 'first', places: [{ kind: 'cell', cell: 3 }] });
    expect(picking.on.value).toBe(false);
    expect(taken.value).toEqual([{ kind: 'cell', cell: 3 }]);
  });

  test('waits until the page knows the audit that it is for', async () => {
    const frame = Promise.withResolvers<void>();
    const { host, picking } = await audited(() => frame.promise);
    const beginning = picking.step('start');
    await Promise.resolve();
    expect(host.calls).toEqual([]);
    frame.resolve();
    await beginning;
    expect(steps(host)).toEqual(['first start']);
  });

  test('is of its own tab, and goes on there when that comes back', async () => {
    const { host, picking } = await audited();
    await picking.step('start');
    host.activated(2);
    expect(picking.on.value).toBe(false);
    host.activated(1);
    expect(picking.on.value).toBe(true);
  });

  test('is over when its page is audited again', async () => {
    const { picking, session } = await audited();
    await picking.step('start');
    await session.audit(1);
    expect(picking.on.value).toBe(false);
  });

  test('only ends on a page that changed since it was read, and is over on one that was left', async () => {
    const { host, picking, session } = await audited();
    await picking.step('start');
    session.amend('first', { binding: 'changed' });
    await picking.step('take');
    expect(steps(host)).toEqual(['first start', 'first end']);
    expect(picking.on.value).toBe(false);
    session.amend('first', { binding: 'live' });
    await picking.step('start');
    session.amend('first', { binding: 'left' });
    await picking.step('end');
    expect(steps(host)).toEqual(['first start', 'first end', 'first start']);
    expect(picking.on.value).toBe(false);
  });

  test('a page that refuses it is not waited for', async () => {
    const { host, picking } = await audited();
    host.reply = () => ({ ok: false, error: 'stale', detail: '' });
    await picking.step('start');
    expect(picking.on.value).toBe(false);
  });
});
