import { Button } from '../../../components/Button.tsx';
import { ConflictList } from '../../../components/ConflictList.tsx';
import { ImportTable } from '../../../components/ImportTable.tsx';
import { Section } from '../../../components/Section.tsx';
import { useWords } from '../../../components/words.ts';
import type { Conflict } from '../../../lib/backup/merge/choice.ts';
import { conflictCounts } from '../../../lib/backup/tally.ts';
import { shortTime } from '../../../lib/text/moment.ts';
import type { BackupStep } from '../state/backup.ts';
import type { PlaceProps } from './props.ts';

interface ImportPaneProps extends Pick<PlaceProps, 'workbench'> {
  readonly step: Extract<BackupStep, { kind: 'preview' }>;
}

/** What taking a file over would do, before anything is written. */
export function ImportPane({ workbench, step }: ImportPaneProps) {
  const { t, language } = useWords();
  const { backup } = workbench;
  const { head } = step.staged;
  const { tally, conflicts } = step.preview;
  const messageOf = (conflict: Conflict) =>
    conflict.kind === 'decision' && conflict.finding
      ? (workbench.words.value?.message(conflict.finding.message, language) ?? '')
      : '';
  const changes = Object.values(tally).some(({ added, changed }) => added + changed > 0) || conflicts.length > 0;
  return (
    <Section title={t('import.preview')}>
      <p>
        {t('import.head', {
          by: head.by || '—',
          at: shortTime(head.at),
          what: head.round?.name ?? t('backup.everything'),
        })}
      </p>
      <ImportTable tally={tally} caption={t('import.will')} conflicts={conflictCounts(conflicts)} />
      {!changes && <p>{t('import.nothingNew')}</p>}
      {conflicts.length > 0 && (
        <ConflictList
          conflicts={conflicts}
          all={backup.all.value}
          choices={backup.choices.value}
          messageOf={messageOf}
          onAll={(choice) => {
            backup.all.value = choice;
          }}
          onChoose={(id, choice) => {
            const next = new Map(backup.choices.value);
            if (choice === null) next.delete(id);
            else next.set(id, choice);
            backup.choices.value = next;
          }}
        />
      )}
      <div class="actions">
        <Button kind="primary" disabled={!changes} onClick={() => void backup.apply()}>
          {t('import.apply')}
        </Button>
        <Button onClick={() => backup.cancel()}>{t('import.giveUp')}</Button>
      </div>
    </Section>
  );
}
