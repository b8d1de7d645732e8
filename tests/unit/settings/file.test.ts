import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../../entrypoints/options/settingsFrom.ts';
import {
  SETTINGS_PARTS,
  type SettingsParts,
  settingsFileName,
  settingsSchema,
  writeSettings,
} from '../../../lib/settings/file.ts';
import { readSettings } from '../../../lib/settings/read.ts';
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

/** What the inspector is told of a file that is right but for this. */
const told = (over: object, language: 'zh' | 'en' = 'zh') => {
  const text = JSON.stringify({ ...JSON.parse(writeSettings({}, AT)), ...over }, null, 2);
  const read = settingsFrom(text, { language });
  return read.ok ? [] : read.faults;
};

describe('a file of settings', () => {
  it('says again what was set, every part of it', () => {
    const text = writeSettings(ALL, AT);
    expect(Object.keys(ALL).sort()).toEqual([...SETTINGS_PARTS].sort());
    expect(readSettings(text)).toMatchObject({ ok: true, parts: ALL });
    expect(readSettings(`\ufeff${text}`)).toMatchObject({ ok: true, parts: ALL });
    expect(settingsFileName(AT)).toBe('minghe-settings-2026-11-22.json');
  });

  it('may hold some parts only: the others stay as they are', () => {
    expect(readSettings(writeSettings({ notice: ALL.notice }, AT))).toMatchObject({
      ok: true,
      parts: { notice: ALL.notice },
    });
  });

  it.each([
    ['cut off', '{\n  "format":', '第 2 行：不是有效的 JSON：此处缺少内容，或多了一个逗号'],
    ['another JSON', '{"format":"minghe-findings","version":1}', '第 1 行：这不是明核的设置文件'],
    ['a list', '[]', '第 1 行：这不是明核的设置文件'],
    [
      'a later version',
      '{"format":"minghe-settings",\n"version":2,"notice":7}',
      '第 2 行 version：这个文件由更新版本的明核导出，请先更新明核',
    ],
  ])('is refused where it is %s', (_, text, fault) => {
    expect(settingsFrom(text, { language: 'zh' })).toEqual({ ok: false, faults: [fault] });
  });

  it('is refused as a whole where anything in it is broken, every fault with its line and reason', () => {
    expect(told({ inspector: 7, notice: { template: '', days: 0 } })).toEqual([
      '第 5 行 inspector：应为文本',
      '第 8 行 notice.days：小于 1',
    ]);
    expect(told({ rules: { severities: { 'a/b': 'grave' }, packs: [] } })).toEqual([
      '第 7 行 rules.severities.a/b：只能是 "veto" / "error" / "warning" / "info" / "off"',
    ]);
    expect(told({ exports: { format: 'exe', pictures: true } })).toEqual([
      '第 5 行 exports.omit：缺少 omit',
      expect.stringMatching(/^第 6 行 exports\.format：只能是 "xlsx" \/ "docx"/u),
    ]);
    expect(told({ views: [{ id: 1 }] })).toEqual(['第 5 行 views：内容不合要求']);
    expect(told({ appearance: { language: 'fr', theme: 'auto' } }, 'en')).toEqual([
      'Line 6 appearance.language: Must be "auto" / "zh" / "en"',
    ]);
    expect(told({ inspector: '王'.repeat(101), defectTypes: [''], keys: { confirm: [] } })).toEqual([
      '第 5 行 inspector：超过 100 个字符',
      '第 7 行 defectTypes[0]：不足 1 个字符',
      '第 10 行 keys.confirm：不足 1 项',
    ]);
  });

  it('is refused where a rule pack or a key in it cannot be used', () => {
    const pack = PACK.replace('"table/blank-cell"', '"table/blank-cel"');
    expect(told({ rules: { severities: {}, packs: [pack] } })).toEqual([
      expect.stringMatching(/^第 8 行 rules\.packs\[0\]：规则包有误：第 8 行/u),
    ]);
    expect(told({ keys: { confirm: ['D'], nothing: ['Q'] } })).toEqual([
      '第 6 行 keys.confirm：“D”已有他用或不能作快捷键',
      '第 9 行 keys.nothing：没有“nothing”这个快捷键',
    ]);
    // Two commands that change places are fine.
    expect(told({ keys: { confirm: ['D'], dismiss: ['C'] } })).toEqual([]);
    expect(settingsFrom(writeSettings(ALL, AT), { language: 'zh' })).toEqual({ ok: true, parts: ALL });
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
