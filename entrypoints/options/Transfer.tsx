import { useState } from 'preact/hooks';
import { Banner } from '../../components/Banner.tsx';
import { faultText } from '../../components/fault.ts';
import { SettingsFileForm } from '../../components/SettingsFileForm.tsx';
import { useWords } from '../../components/words.ts';
import type { Appearance } from '../../lib/i18n/appearance.ts';
import { SETTINGS_PARTS, type SettingsParts, settingsFileName, writeSettings } from '../../lib/settings/file.ts';
import { storedParts, toStore } from '../../lib/settings/stored.ts';
import { localTime } from '../../lib/store/clock.ts';
import type { Store } from '../../lib/store/index.ts';
import { download } from './download.ts';

export interface TransferProps {
  readonly store: Pick<Store, 'setting' | 'setSettings'>;
  readonly appearance: Appearance;
  readonly onAppearance: (appearance: Appearance) => void;
}

/** Ties files of settings to what is set: a file is taken over as a whole or not at all, and can be taken back. */
export function Transfer({ store, appearance, onAppearance }: TransferProps) {
  const words = useWords();
  const { t } = words;
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [done, setDone] = useState<string | null>(null);
  const [before, setBefore] = useState<SettingsParts | null>(null);
  const [fault, setFault] = useState<unknown>(null);

  const current = async (): Promise<SettingsParts> => ({
    ...(await storedParts((key) => store.setting(key))),
    appearance,
  });
  const apply = async (parts: Partial<SettingsParts>) => {
    await store.setSettings(toStore(parts));
    if (parts.appearance) onAppearance(parts.appearance);
  };
  /** Runs the work; what fails is shown. */
  const guarded = (work: () => Promise<void>) => () => {
    setFault(null);
    work().catch(setFault);
  };
  const take = async (file: File) => {
    setDone(null);
    const { settingsFrom } = await import('./settingsFrom.ts');
    const read = settingsFrom(await file.text(), words);
    setFaults(read.ok ? [] : read.faults);
    if (!read.ok) return;
    const old = await current();
    await apply(read.parts);
    setBefore(old);
    const names = SETTINGS_PARTS.filter((part) => read.parts[part] !== undefined);
    setDone(
      t('settingsFile.done', { parts: names.map((part) => t(`settingsFile.part.${part}`)).join(t('list.comma')) }),
    );
  };
  return (
    <>
      {fault !== null && <Banner>{faultText(fault, words)}</Banner>}
      <SettingsFileForm
        done={done}
        faults={faults}
        undoable={before !== null}
        onExport={guarded(async () => {
          const at = localTime(new Date());
          download(writeSettings(await current(), at), settingsFileName(at));
        })}
        onImport={(file) => guarded(() => take(file))()}
        onUndo={guarded(async () => {
          if (!before) return;
          await apply(before);
          setBefore(null);
          setDone(t('settingsFile.undone'));
        })}
      />
    </>
  );
}
