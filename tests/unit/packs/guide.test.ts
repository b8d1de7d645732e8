import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addresses } from '../../../lib/packs/addresses.ts';
import { packGuide } from '../../../lib/packs/guide.ts';
import { RulePack } from '../../../lib/packs/model.ts';
import { readPack } from '../../../lib/packs/read.ts';
import { RULES } from '../../../lib/rules/index.ts';

const EXAMPLE = readFileSync(join(import.meta.dirname, '../../../public/example-pack.json'), 'utf8');

describe('the guide to writing a pack', () => {
  it.each(['zh', 'en'] as const)('names everything that a pack can hold and every rule, in %s', (language) => {
    const guide = packGuide(language);
    for (const name of Object.keys(RulePack.shape)) expect(guide).toContain(name);
    for (const { id } of RULES) expect(guide).toContain(`  ${id}  `);
    expect(guide).toContain('documentNumber');
    expect(guide).toMatch(/2021:received@total {2}\S/u);
  });

  it('names the figures of the packs in use, and only what a pack may really name', () => {
    const read = readPack(EXAMPLE);
    if (!read.ok) throw new Error('the example is broken');
    expect(packGuide('zh', [read.pack])).toContain('新媒体附表:training.people@all');
    const [relation] = read.pack.relations;
    for (const { address } of addresses().filter(({ address: one }) => one.startsWith('2014:'))) {
      const named = { ...JSON.parse(EXAMPLE), relations: [{ ...relation, left: [address], right: [address] }] };
      expect(readPack(JSON.stringify(named)).ok).toBe(true);
    }
  });
});
