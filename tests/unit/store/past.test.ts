import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../../lib/store/index.ts';
import { aFinding, aResult } from './result.ts';

/** A store whose clock goes on one minute with every audit. */
function storeOf(name: string) {
  let minute = 0;
  const store = openStore(name, () => new Date(2026, 10, 22, 10, minute));
  const audit = async (contentHash: string, ...keys: string[]) => {
    minute += 1;
    const result = aResult(keys.map((key) => aFinding({ key })));
    const page = await store.saveAudit({ ...result, page: { ...result.page, contentHash } });
    return page.id;
  };
  return { store, audit };
}

describe('the audit that a page is compared with', () => {
  test('a first audit has none', async () => {
    const { store, audit } = storeOf('past-1');
    expect(await store.auditBefore(await audit('a'))).toBeUndefined();
    store.close();
  });

  test('is the one before; auditing the same content again does not hide what had changed', async () => {
    const { store, audit } = storeOf('past-2');
    await audit('a', 'one');
    await audit('b', 'two');
    await audit('c', 'three');
    const page = await audit('c', 'three');
    const before = await store.auditBefore(page);
    expect(before?.at.slice(0, 16)).toBe('2026-11-22T10:02');
    expect(before?.result.findings.map(({ key }) => key)).toEqual(['two']);
    store.close();
  });

  test('where nothing ever changed, it is the one directly before', async () => {
    const { store, audit } = storeOf('past-3');
    await audit('a');
    await audit('a');
    const page = await audit('a');
    expect((await store.auditBefore(page))?.at.slice(0, 16)).toBe('2026-11-22T10:02');
    store.close();
  });
});
