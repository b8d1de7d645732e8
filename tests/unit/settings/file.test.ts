import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../../entrypoints/options/settingsFrom.ts';
import { wordsOf } from '../../../lib/i18n/text.ts';
import {
  readSettings,
  SETTINGS_PARTS,
  type SettingsParts,
  settingsFileName,
  settingsSchema,
  writeSettings,
} from '../../../lib/settings/file.ts';
import { storedParts, toStore } from '../../../lib/settings/stored.ts';
import { openStore } from '../../../lib/store/index.ts';
import { z } from '../../../lib/zod.ts';

const AT = '2026-11-22T09:30:00+08:00';
const root = join(import.meta.dirname, '../../..');
const PACK = readFileSync(join(root, 'public/example-pack.json'), 'utf8');

const ALL: SettingsParts = {
  appearance: { language: 'en', theme: 'dark' },
  inspector: '王明',
  exports: { format: 'docx', pictures: false, omit: ['url'] },
  notice: { template: '通知\n\n{问题}\n\n{检查人}', days: 30 },
  rules: { severities: { 'table/blank-cell': 'off' }, packs: [PACK] },
  keys: { confirm: ['Y'] },
  defectTypes: ['栏目缺失', '链接失效'],
  views: [],
  backupReminder: { days: 3, decisions: 20 },
};

const refused = (over: object) => readSettings(JSON.stringify({ ...JSON.parse(writeSettings({}, AT)), ...over }));

describe('a file of settings', () => {
  it('says again what was set, every part of it', () => {
    const text = writeSettings(ALL, AT);
    expect(Object.keys(ALL).sort()).toEqual([...SETTINGS_PARTS].sort());
    expect(readSettings(text)).toEqual({ ok: true, parts: ALL });
    expect(readSettings(`\ufeff${text}`)).toEqual({ ok: true, parts: ALL });
    expect(settingsFileName(AT)).toBe('minghe-settings-2026-11-22.json');
  });

  it('may hold some parts only: the others stay as they are', () => {
    expect(readSettings(writeSettings({ notice: ALL.notice }, AT))).toEqual({
      ok: true,
      parts: { notice: ALL.notice },
    });
  });

  it.each([
    ['no JSON', '{"format":', { kind: 'json' }],
    ['another JSON', '{"format":"minghe-findings","version":1}', { kind: 'foreign' }],
    ['a list', '[]', { kind: 'foreign' }],
    ['a later version', '{"format":"minghe-settings","version":2,"notice":7}', { kind: 'newer' }],
  ])('is refused where it is %s', (_, text, fault) => {
    expect(readSettings(text)).toEqual({ ok: false, fault });
  });

  it('is refused as a whole where one part is broken, and says where', () => {
    expect(refused({ inspector: '王明', notice: { template: '', days: 0 } })).toMatchObject({
      fault: { kind: 'part', at: 'notice.days' },
    });
    expect(refused({ rules: { severities: { 'a/b': 'grave' }, packs: [] } })).toMatchObject({
      fault: { at: 'rules.severities.a/b' },
    });
    expect(refused({ exports: { ...ALL.exports, format: 'exe' } })).toMatchObject({ fault: { at: 'exports.format' } });
    expect(refused({ views: [{ id: 1 }] })).toMatchObject({ fault: { at: 'views' } });
    expect(refused({ appearance: { language: 'fr', theme: 'auto' } })).toMatchObject({
      fault: { at: 'appearance.language' },
    });
  });

  it('is refused where a rule pack or a key in it cannot be used', async () => {
    const words = wordsOf('zh');
    const pack = PACK.replace('"table/blank-cell"', '"table/blank-cel"');
    const broken = await settingsFrom(writeSettings({ rules: { severities: {}, packs: [pack] } }, AT), words);
    expect(broken).toMatchObject({ ok: false, faults: [expect.stringMatching(/^规则包有误：.*第 8 行/u)] });
    const taken = await settingsFrom(writeSettings({ keys: { confirm: ['D'], nothing: ['Q'] } }, AT), words);
    expect(taken).toEqual({ ok: false, faults: ['快捷键“confirm”不能用', '快捷键“nothing”不能用'] });
    // Two commands that change places are fine.
    const swapped = await settingsFrom(writeSettings({ keys: { confirm: ['D'], dismiss: ['C'] } }, AT), words);
    expect(swapped).toMatchObject({ ok: true });
    expect(await settingsFrom(writeSettings(ALL, AT), words)).toEqual({ ok: true, parts: ALL });
  });

  it('goes into the database and comes back as it was', async () => {
    const store = openStore('settings-file');
    const setting = (key: string) => store.setting(key);
    const { appearance: _, ...stored } = ALL;
    expect((await storedParts(setting)).exports.format).toBe('xlsx');
    await store.setSettings(toStore(ALL));
    expect(await storedParts(setting)).toEqual(stored);
    await store.setSettings(toStore({ inspector: '李四' }));
    expect(await storedParts(setting)).toEqual({ ...stored, inspector: '李四' });
    store.close();
  });

  it('has a published schema: `npm run docs` writes it anew', () => {
    const published = readFileSync(join(root, 'public/schema/settings-1.json'), 'utf8');
    expect(published).toBe(settingsSchema());
    const schema = z.fromJSONSchema(JSON.parse(published));
    expect(schema.safeParse(JSON.parse(writeSettings(ALL, AT))).error).toBeUndefined();
    expect(schema.safeParse({ ...JSON.parse(writeSettings(ALL, AT)), inspector: 7 }).success).toBe(false);
  });
});
