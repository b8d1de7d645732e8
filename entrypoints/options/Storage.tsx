import { useCallback, useEffect, useState } from 'preact/hooks';
import { Banner } from '../../components/Banner.tsx';
import { faultText } from '../../components/fault.ts';
import { Section } from '../../components/Section.tsx';
import { StorageUse } from '../../components/StorageUse.tsx';
import { useWords } from '../../components/words.ts';
import type { EvidenceUse, Store } from '../../lib/store/index.ts';

/** Ties the room that is taken to the database and the browser. */
export function Storage({ store }: { readonly store: Pick<Store, 'evidenceUse' | 'freeEvidence' | 'watch'> }) {
  const words = useWords();
  const { t } = words;
  const [use, setUse] = useState<{ used: number; quota: number } | null>(null);
  const [evidence, setEvidence] = useState<EvidenceUse | null>(null);
  const [persisted, setPersisted] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  const [fault, setFault] = useState<unknown>(null);

  const look = useCallback(() => {
    store.evidenceUse().then(setEvidence, setFault);
    navigator.storage.estimate().then(({ usage = 0, quota = 0 }) => setUse({ used: usage, quota }), setFault);
  }, [store]);
  useEffect(() => {
    look();
    navigator.storage.persisted().then(setPersisted, setFault);
    return store.watch((tables) => {
      if (tables.has('captures') || tables.has('snapshots')) look();
    });
  }, [store, look]);

  return (
    <Section id="storage" title={t('settings.data')}>
      {fault !== null && <Banner>{faultText(fault, words)}</Banner>}
      <p>{t('settings.dataHint')}</p>
      <StorageUse
        storage={use}
        evidence={evidence}
        persisted={persisted}
        refused={refused}
        onPersist={() => {
          navigator.storage.persist().then((granted) => {
            setPersisted(granted);
            setRefused(!granted);
          }, setFault);
        }}
        onFreeEvidence={() => {
          store.freeEvidence().then(look, setFault);
        }}
      />
    </Section>
  );
}
