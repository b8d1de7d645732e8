import type { Wipe } from '../lib/store/rounds-model.ts';
import { shortTime } from '../lib/text/moment.ts';
import { bytes } from '../lib/view/bytes.ts';
import { useWords } from './words.ts';

/** What was wiped of a round, when and by whom; with the round's name where it stands apart from the round. */
export function WipeRecord({ wipe, named = false }: { readonly wipe: Wipe; readonly named?: boolean }) {
  const { t } = useWords();
  const at = shortTime(wipe.at);
  return (
    <p class="wipe-record">
      {named && <strong>{wipe.roundName} </strong>}
      {t('wipe.record', { ...wipe, at, by: wipe.by || '—', size: bytes(wipe.bytes) })}
    </p>
  );
}
