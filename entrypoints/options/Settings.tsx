import { useEffect, useRef, useState } from 'preact/hooks';
import { Banner } from '../../components/Banner.tsx';
import { faultText } from '../../components/fault.ts';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { useWords } from '../../components/words.ts';
import type { Appearance } from '../../lib/i18n/appearance.ts';
import type { EvidenceUse, Store } from '../../lib/store/index.ts';
import { Rules } from './Rules.tsx';

export interface SettingsProps {
  readonly store: Store;
  readonly appearance: Appearance;
  readonly onAppearance: (appearance: Appearance) => void;
}

/** Ties the settings form to the database. */
export function Settings({ store, appearance, onAppearance }: SettingsProps) {
  const words = useWords();
  const [inspector, setInspector] = useState('');
  const [storage, setStorage] = useState<{ used: number; quota: number } | null>(null);
  const [evidence, setEvidence] = useState<EvidenceUse | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const typed = useRef(false);

  useEffect(() => {
    store.setting('inspector').then((name) => {
      if (typeof name === 'string' && !typed.current) setInspector(name);
    }, setFault);
    store.evidenceUse().then(setEvidence, setFault);
    navigator.storage.estimate().then(({ usage = 0, quota = 0 }) => setStorage({ used: usage, quota }), setFault);
  }, [store]);

  return (
    <>
      {fault !== null && <Banner>{faultText(fault, words)}</Banner>}
      <SettingsForm
        appearance={appearance}
        inspector={inspector}
        storage={storage}
        evidence={evidence}
        onFreeEvidence={() => {
          store.freeEvidence().then(() => setEvidence(null), setFault);
        }}
        onAppearance={onAppearance}
        onInspector={(name) => {
          typed.current = true;
          setInspector(name);
          store.setSetting('inspector', name).catch(setFault);
        }}
      />
      <div class="settings">
        <Rules store={store} />
      </div>
    </>
  );
}
