import { useState } from 'preact/hooks';
import type { EvidenceUse } from '../lib/store/evidence.ts';
import { bytes } from '../lib/view/bytes.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';

export interface StorageUseProps {
  /** Bytes used and available in all, null while unknown. */
  readonly storage: { readonly used: number; readonly quota: number } | null;
  readonly evidence: EvidenceUse | null;
  readonly onFreeEvidence: () => void;
}

/** Room taken on this machine, and the way to free it. Asks once more, for evidence does not come back. */
export function StorageUse({ storage, evidence, onFreeEvidence }: StorageUseProps) {
  const { t } = useWords();
  const [asking, ask] = useState(false);
  return (
    <>
      {storage && (
        <p class="hint">
          {t('settings.storage', { used: bytes(storage.used), quota: bytes(storage.quota - storage.used) })}
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
