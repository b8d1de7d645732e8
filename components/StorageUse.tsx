import { useState } from 'preact/hooks';
import { bytes } from '../lib/view/bytes.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';

export interface StorageUseProps {
  /** Bytes used and available in all, null while unknown. */
  readonly storage: { readonly used: number; readonly quota: number } | null;
  readonly captures: { readonly count: number; readonly bytes: number } | null;
  readonly onFreeCaptures: () => void;
}

/** Room taken on this machine, and the way to free it. Asks once more, for pictures do not come back. */
export function StorageUse({ storage, captures, onFreeCaptures }: StorageUseProps) {
  const { t } = useWords();
  const [asking, ask] = useState(false);
  return (
    <>
      {storage && (
        <p class="hint">
          {t('settings.storage', { used: bytes(storage.used), quota: bytes(storage.quota - storage.used) })}
        </p>
      )}
      {captures && captures.count > 0 && (
        <div class="actions">
          <span>{t('settings.captures', { count: captures.count, size: bytes(captures.bytes) })}</span>
          {asking ? (
            <>
              <Button
                kind="primary"
                onClick={() => {
                  ask(false);
                  onFreeCaptures();
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
