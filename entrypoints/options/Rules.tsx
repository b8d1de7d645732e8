import { useEffect, useState } from 'preact/hooks';
import { Banner } from '../../components/Banner.tsx';
import { faultText } from '../../components/fault.ts';
import { PackList } from '../../components/PackList.tsx';
import { RuleList } from '../../components/RuleList.tsx';
import { Section } from '../../components/Section.tsx';
import { useWords } from '../../components/words.ts';
import { DEFAULT_RULES, parseRuleSettings, RULES_SETTING, type RuleSettings } from '../../lib/view/ruleSettings.ts';
import { download } from './download.ts';
import { type SettingStore, useSetting } from './useSetting.ts';

type Catalog = typeof import('./ruleCatalog.ts');

/** Ties rules and packs to the database. They count from the next audit on. */
export function Rules({ store }: { readonly store: SettingStore }) {
  const words = useWords();
  const { t, language } = words;
  const [catalog, setCatalog] = useState<Catalog | null>(null);
  const rules = useSetting(store, RULES_SETTING, parseRuleSettings);
  const settings = rules.value ?? DEFAULT_RULES;
  const change = rules.set;
  const [faults, setFaults] = useState<readonly string[]>([]);
  /** What was done to the packs last, and the settings before that. */
  const [done, setDone] = useState<{ readonly said: string; readonly before: RuleSettings } | null>(null);
  const [unloaded, setUnloaded] = useState<unknown>(null);
  const fault = rules.fault ?? unloaded;

  useEffect(() => {
    import('./ruleCatalog.ts').then(setCatalog, setUnloaded);
  }, []);

  const add = async (file: File) => {
    if (!catalog) return;
    const text = await file.text();
    const read = catalog.packOf(text, language);
    setFaults(read.ok ? [] : read.faults);
    setDone(null);
    if (!read.ok) return;
    const others = settings.packs.filter((one) => {
      const known = catalog.packOf(one, language);
      return !known.ok || known.pack.id !== read.pack.id;
    });
    put([...others, text], t('packs.added', { name: read.pack.name }));
  };
  /** Other packs than before, which can be taken back. */
  const put = (next: string[], said: string) => {
    setDone({ said, before: settings });
    change({ ...settings, packs: next });
  };
  const remove = (index: number) => {
    const read = packs[index];
    setFaults([]);
    put(
      settings.packs.filter((_, i) => i !== index),
      t('packs.removed', { name: read?.ok ? read.pack.name : '' }),
    );
  };
  if (!catalog) return fault === null ? null : <Banner>{faultText(fault, words)}</Banner>;
  const packs = settings.packs.map((text) => catalog.packOf(text, language));
  return (
    <>
      {fault !== null && <Banner>{faultText(fault, words)}</Banner>}
      <Section id="rules" title={t('rules.title')}>
        <p class="hint">{t('rules.hint')}</p>
        <RuleList
          rules={catalog.rulesOf(language, settings.packs)}
          severities={settings.severities}
          onChange={(rule, grading) => {
            const { [rule]: _, ...rest } = settings.severities;
            change({ ...settings, severities: grading === null ? rest : { ...rest, [rule]: grading } });
          }}
          onReset={() => change({ ...settings, severities: {} })}
        />
      </Section>
      <Section id="packs" title={t('packs.title')}>
        <PackList
          packs={packs}
          faults={faults}
          said={done?.said ?? null}
          undoable={done !== null}
          onGuide={() => {
            // With the mark by which an old text editor knows UTF-8.
            const guide = `\ufeff${catalog.guideOf(language, settings.packs)}`;
            download(guide, `${t('packs.guideFile')}.txt`, 'text/plain');
          }}
          onAdd={(file) => void add(file)}
          onExport={(index) => {
            const [text, read] = [settings.packs[index], packs[index]];
            if (text !== undefined && read?.ok) download(text, `${read.pack.id}.json`);
          }}
          onRemove={remove}
          onUndo={() => {
            if (!done) return;
            // Gradings may have changed since; only the packs come back.
            change({ ...settings, packs: done.before.packs });
            setDone(null);
          }}
        />
      </Section>
    </>
  );
}
