import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Outcome, Pool } from '../../../lib/headless/pool.ts';

const dir = mkdtempSync(join(tmpdir(), 'minghe-pool-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function page(name: string, rows: number): string {
  const path = join(dir, name);
  writeFileSync(path, `<meta charset=utf-8><table>${'<tr><td>第一行<td>12'.repeat(rows)}</table>`);
  return path;
}

test('a page that is too large for the small heap of a worker is audited in a larger one, and the run goes on', async () => {
  const pool = new Pool(
    { today: { year: 2026, month: 6, day: 1 }, checks: false, packs: [] },
    { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 8 },
  );
  const paths = [page('small.html', 3), page('large.html', 60_000), page('other.html', 5)];
  const outcomes = await Promise.all(paths.map((path) => pool.run(path, null)));
  await pool.close();
  expect(outcomes.map(pathOf)).toEqual(paths);
}, 60_000);

function pathOf(outcome: Outcome): string {
  return 'line' in outcome ? JSON.parse(new TextDecoder().decode(outcome.line)).path : outcome.error;
}
