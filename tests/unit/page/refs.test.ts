// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { PlaceResolver } from '../../../lib/page/refs.ts';

/** What a quote finds at a cell with this markup. */
function at(html: string, quote: string): string {
  document.body.innerHTML = `<table><tr><td>${html}</td></tr></table>`;
  const cells = [...document.querySelectorAll('td')];
  const resolver = new PlaceResolver({ texts: { nodes: [], blocks: [], starts: [] }, cells, links: [] });
  const found = resolver.resolve({ kind: 'cell', cell: 0 }, quote);
  return typeof found === 'string' ? found : found.kind;
}

describe('a cell is still the one that was read', () => {
  test.each([
    ['1234', '1234'],
    ['<b>12</b> 34', '1234'],
    ['1234<sup>1</sup>件', '1234件'],
    ['12<s>3</s>4', '124'],
    ['面积12m<sup>2</sup>', '面积12m2'],
  ])('%s says %s', (html, quote) => {
    expect(at(html, quote)).toBe('element');
  });

  test.each([
    ['1234', '1243'],
    ['1234<sup>1</sup>件', '1235件'],
    ['12<b>3</b>4', '124'],
  ])('%s no longer says %s', (html, quote) => {
    expect(at(html, quote)).toBe('changed');
  });
});
