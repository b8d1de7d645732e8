import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../lib/engine/content.ts';

const block = (text: string, hidden = false) => ({ box: 0, cell: -1, text, bounds: [], hidden });

describe('the content hash', () => {
  it('is the SHA-256 of the visible text without white space', () => {
    const expected = createHash('sha256').update(Buffer.from('收到申请128件。', 'utf16le')).digest('hex').slice(0, 32);
    expect(contentHash([block(' 收到　申请'), block('隐藏', true), block('128\n件。')])).toBe(expected);
  });

  it('is right at every length around the size of a block of the hash', () => {
    for (let length = 0; length <= 130; length++) {
      const text = '公开a'.repeat(50).slice(0, length);
      const expected = createHash('sha256').update(Buffer.from(text, 'utf16le')).digest('hex').slice(0, 32);
      expect(contentHash([block(text)]), String(length)).toBe(expected);
    }
  });

  it('carries what a full buffer leaves over', () => {
    const texts = Array.from({ length: 40 }, (_, i) => '信息'.repeat(900 + i));
    const expected = createHash('sha256')
      .update(Buffer.from(texts.join(''), 'utf16le'))
      .digest('hex')
      .slice(0, 32);
    expect(contentHash(texts.map((text) => block(text)))).toBe(expected);
  });

  it('reads texts longer than its buffer', () => {
    const long = '申请'.repeat(70_000);
    const expected = createHash('sha256').update(Buffer.from(long, 'utf16le')).digest('hex').slice(0, 32);
    expect(contentHash([block(long)])).toBe(expected);
  });
});
