import { useState } from 'preact/hooks';
import type { EvidenceUse } from '../lib/store/evidence.ts';
import { bytes } from '../lib/view/bytes.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';

export interface StorageUseProps {
  /** Bytes used and available in all, null while unknown. */
  readonly storage: { readonly used: number; readonly quota: number } | null;
  readonly evidence: EvidenceUse | null;
  /** The browser does not clear it on its own; null while unknown. */
  readonly persisted: boolean | null;
  /** It was asked for that, and did not agree. */
  readonly refused: boolean;
  readonly onPersist: () => void;
  readonly onFreeEvidence: () => void;
}

/** Room taken on this machine, and the way to free it. Asks once more, for evidence does not come back. */
export function StorageUse(props: StorageUseProps) {
  const { storage, evidence, persisted, refused, onPersist, onFreeEvidence } = props;
  const { t } = useWords();
  const [asking, ask] = useState(false);
  return (
    <>
      {storage && (
        <p class="hint">
          {t('settings.storage', { used: bytes(storage.used), quota: bytes(storage.quota - storage.used) })}
        </p>
      )}
      {persisted !== null && (
        <div class="actions">
          <span>{t(persisted ? 'settings.stored' : 'settings.notStored')}</span>
          {!persisted && <Button onClick={onPersist}>{t('settings.persist')}</Button>}
        </div>
      )}
      {refused && (
        <p class="card-alert" role="alert">
          {t('settings.persistRefused')}
        </p>
      )}
      {evidence && evidence.captures + evidence.snapshots > 0 && (
        <div class="actions">
          <span>
            {t('settings.evidence', {
              captures: evidence.captures,
              snapshots: evidence.snapshots,
              size: bytes(evidence.bytes),
            })}
          </span>
          {asking ? (
            <>
              <Button
                kind="primary"
                onClick={() => {
                  ask(false);
                  onFreeEvidence();
                }}
              >
                {t('settings.freeNow')}
              </Button>
              <Button kind="quiet" onClick={() => ask(false)}>
                {t('action.cancel')}
              </Button>
            </>
          ) : (
            <Button icon="trash" onClick={() => ask(true)}>
              {t('settings.free')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
