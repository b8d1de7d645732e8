import { expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { PageModel } from '../../lib/page/model.ts';
import { specimen } from '../../lib/specimen.ts';

test('the page that warms the engine up is a page, with something for every stage to read', () => {
  const page = PageModel.parse(specimen());
  const result = audit(page, { today: { year: 2022, month: 1, day: 21 } });
  expect(result.fields.chosen.indexNumber).not.toBeNull();
  expect(result.kind).toBe('annualReport');
  expect(result.statements.length).toBeGreaterThan(4);
  expect(result.checks.some(({ rule }) => rule.startsWith('cross/'))).toBe(true);
});

test('a longer one has more to read, and something that contradicts itself', () => {
  const short = PageModel.parse(specimen(1));
  const long = PageModel.parse(specimen(9));
  expect(long.blocks.length).toBeGreaterThan(1.2 * short.blocks.length);
  expect(audit(long, { today: { year: 2022, month: 1, day: 21 } }).findings.length).toBeGreaterThan(5);
});
