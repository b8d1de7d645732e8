import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../lib/engine/content.ts';

const block = (text: string, hidden = false) => ({ box: 0, cell: -1, text, bounds: [], hidden });

describe('the content hash', () => {
  it('is the SHA-256 of the visible text without white space', () => {
    const expected = createHash('sha256').update(Buffer.from('收到申请128件。', 'utf16le')).digest('hex').slice(0, 32);
    expect(contentHash([block(' 收到　申请'), block('隐藏', true), block('128\n件。')])).toBe(expected);
  });

  it('reads texts longer than its buffer', () => {
    const long = '申请'.repeat(70_000);
    const expected = createHash('sha256').update(Buffer.from(long, 'utf16le')).digest('hex').slice(0, 32);
    expect(contentHash([block(long)])).toBe(expected);
  });
});
