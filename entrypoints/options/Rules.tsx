import { useEffect, useState } from 'preact/hooks';
import { Banner } from '../../components/Banner.tsx';
import { faultText } from '../../components/fault.ts';
import { PackList } from '../../components/PackList.tsx';
import { RuleList } from '../../components/RuleList.tsx';
import { Section } from '../../components/Section.tsx';
import { useWords } from '../../components/words.ts';
import { DEFAULT_RULES, parseRuleSettings, RULES_SETTING } from '../../lib/view/ruleSettings.ts';
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
    if (!read.ok) return;
    const others = settings.packs.filter((one) => {
      const known = catalog.packOf(one, language);
      return !known.ok || known.pack.id !== read.pack.id;
    });
    change({ ...settings, packs: [...others, text] });
  };
  if (!catalog) return fault === null ? null : <Banner>{faultText(fault, words)}</Banner>;
  const packs = settings.packs.map((text) => catalog.packOf(text, language));
  return (
    <>
      {fault !== null && <Banner>{faultText(fault, words)}</Banner>}
      <Section title={t('rules.title')}>
        <p class="hint">{t('rules.hint')}</p>
        <RuleList
          rules={catalog.rulesOf(language, settings.packs)}
          severities={settings.severities}
          onChange={(rule, grading) => {
            const { [rule]: _, ...rest } = settings.severities;
            change({ ...settings, severities: grading === null ? rest : { ...rest, [rule]: grading } });
          }}
        />
      </Section>
      <Section title={t('packs.title')}>
        <PackList
          packs={packs}
          faults={faults}
          onAdd={(file) => void add(file)}
          onExport={(index) => {
            const [text, read] = [settings.packs[index], packs[index]];
            if (text !== undefined && read?.ok) download(text, `${read.pack.id}.json`);
          }}
          onRemove={(index) => change({ ...settings, packs: settings.packs.filter((_, i) => i !== index) })}
        />
      </Section>
    </>
  );
}
