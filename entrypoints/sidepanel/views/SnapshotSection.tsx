import { Button } from '../../../components/Button.tsx';
import { Section } from '../../../components/Section.tsx';
import { useWords } from '../../../components/words.ts';
import type { Snapshot } from '../../../lib/store/snapshots.ts';
import { shortTime } from '../../../lib/text/moment.ts';
import { bytes } from '../../../lib/view/bytes.ts';
import { saveFile } from '../saveFile.ts';
import { unpacked } from '../state/archive.ts';

/** The page's HTML that is kept as evidence, and the way to have it as a file. */
export function SnapshotSection({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useWords();
  const { sha256, size, firstAt } = snapshot;
  const save = async () => saveFile(await unpacked(snapshot), `${sha256.slice(0, 16)}.html`);
  return (
    <Section title={t('record.snapshot')}>
      <p>{t('record.snapshotOf', { size: bytes(size), sha256, time: shortTime(firstAt) })}</p>
      <Button icon="download" onClick={() => void save()}>
        {t('record.saveSnapshot')}
      </Button>
    </Section>
  );
}
