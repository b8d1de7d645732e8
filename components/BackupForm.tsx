import { useState } from 'preact/hooks';
import type { ReminderSettings } from '../lib/backup/reminder.ts';
import type { Round } from '../lib/store/rounds-model.ts';
import { shortTime } from '../lib/text/moment.ts';
import { Button } from './Button.tsx';
import { Section } from './Section.tsx';
import { Select } from './Select.tsx';
import { useWords } from './words.ts';

export interface BackupFormProps {
  readonly rounds: readonly Round[];
  /** When everything was last backed up, null for never, and judgements since. */
  readonly last: string | null;
  readonly decisions: number;
  readonly reminder: ReminderSettings;
  readonly busy: boolean;
  readonly onBackup: (what: { readonly roundId: string | null; readonly evidence: boolean }) => void;
  readonly onReminder: (settings: ReminderSettings) => void;
}

/** What to back up, and when to be reminded. */
export function BackupForm({ rounds, last, decisions, reminder, busy, onBackup, onReminder }: BackupFormProps) {
  const { t } = useWords();
  const [roundId, setRoundId] = useState('');
  const [evidence, setEvidence] = useState(true);
  const number = (name: 'days' | 'decisions', max: number) => (
    <input
      class="input reminder-number"
      type="number"
      min={0}
      max={max}
      aria-label={t(`reminder.${name}`)}
      value={reminder[name]}
      onChange={({ currentTarget: { valueAsNumber: value } }) => {
        if (Number.isInteger(value) && value >= 0 && value <= max) onReminder({ ...reminder, [name]: value });
      }}
    />
  );
  return (
    <Section title={t('backup.title')}>
      <p>{last === null ? t('backup.never', { decisions }) : t('backup.last', { at: shortTime(last), decisions })}</p>
      <p class="hint">{t('backup.hint')}</p>
      <div class="tools-row backup-tools">
        <Select
          label={t('backup.what')}
          value={roundId}
          options={[
            { value: '', label: t('backup.everything') },
            ...rounds.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setRoundId}
        />
        <label class="check">
          <input type="checkbox" checked={evidence} onChange={(event) => setEvidence(event.currentTarget.checked)} />
          {t('backup.evidence')}
        </label>
        <Button
          kind="primary"
          icon="download"
          disabled={busy}
          onClick={() => onBackup({ roundId: roundId === '' ? null : roundId, evidence })}
        >
          {t('backup.write')}
        </Button>
      </div>
      <p class="reminder">
        {t('reminder.after')} {number('days', 365)} {t('reminder.daysOr')} {number('decisions', 100_000)}{' '}
        {t('reminder.end')}
      </p>
    </Section>
  );
}
