import { describe, expect, test } from 'vitest';
import { readTab } from '../../../entrypoints/sidepanel/state/read.ts';
import { readCopy } from '../../../lib/page/copy/read.ts';
import { writeCopy } from '../page/copy/write.ts';
import { aPage, FakeHost, readerOutput } from './fake.ts';

const page = aPage('http://www.example.gov.cn/a.html');

async function reasonFor(returned: unknown): Promise<string> {
  const host = new FakeHost();
  host.pages.set(1, () => returned);
  const read = await readTab(host, 1);
  return read.ok ? 'read' : read.refusal.reason;
}

describe('readTab', () => {
  test('gives the page as the reader saw it', async () => {
    const host = new FakeHost();
    host.show(1, page);
    expect(await readTab(host, 1)).toEqual({ ok: true, page });
  });

  test('what the page hands back is checked before anything is made of it', async () => {
    expect(await reasonFor(null)).toBe('failed');
    expect(await reasonFor('{')).toBe('failed');
    expect(await reasonFor('{}')).toBe('failed');
    expect(await reasonFor(readerOutput(page, { model: page }))).toBe('failed');
  });

  test('a page that is still loading, a PDF, a picture are not audited', async () => {
    expect(await reasonFor(readerOutput(page, { readyState: 'loading' }))).toBe('loading');
    expect(await reasonFor(readerOutput(page, { contentType: 'application/pdf' }))).toBe('pdf');
    expect(await reasonFor(readerOutput(page, { contentType: 'image/png' }))).toBe('notHtml');
  });

  test('a refusal of the browser comes back with its reason', async () => {
    const read = await readTab(new FakeHost(), 1);
    expect(read).toEqual({ ok: false, refusal: { reason: 'noAccess', detail: '' } });
  });

  describe('from a copy', () => {
    const copy = writeCopy(page);
    const copied = async (returned: unknown, markup?: string) => {
      const host = new FakeHost();
      host.show(1, page);
      host.copy = () => ({ markup: Promise.resolve(markup), rest: Promise.resolve(returned) });
      return { read: await readTab(host, 1), inPlace: await readTab(host, 1, true) };
    };
    const output = (more: object = {}) => ({ readyState: 'complete', contentType: 'text/html', copy, ...more });

    test('gives what the copy says, unless it shall be read in place', async () => {
      const { read, inPlace } = await copied(output());
      expect(read).toEqual({ ok: true, page: readCopy(copy) });
      expect(inPlace).toEqual({ ok: true, page });
    });

    test.each([
      ['there is none', output({ copy: null })],
      ['it does not tell all', output({ copy: { ...copy, elements: 1 } })],
      ['it is none', { copy: {} }],
    ])('reads in place where %s', async (_, returned) => {
      expect((await copied(returned)).read).toEqual({ ok: true, page });
    });

    test('puts in the markup that was sent ahead, where the page did not change since', async () => {
      const { html, ...rest } = copy;
      const ahead = await copied(output({ copy: { ...rest, html: null } }), html);
      expect(ahead.read).toEqual({ ok: true, page: readCopy(copy) });
      const changed = await copied(output(), html.replace('<p', '<p hidden'));
      expect(changed.read).toEqual({ ok: true, page: readCopy(copy) });
      const lost = await copied(output({ copy: { ...rest, html: null } }));
      expect(lost.read).toEqual({ ok: true, page });
    });

    test('is not made of a page that is still loading', async () => {
      const { read } = await copied(output({ readyState: 'loading' }));
      expect(read).toEqual({ ok: false, refusal: { reason: 'loading', detail: '' } });
    });
  });
});
