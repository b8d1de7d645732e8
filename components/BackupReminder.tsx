import type { Due } from '../lib/backup/reminder.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';

export interface BackupReminderProps {
  readonly due: Due;
  readonly onLater: () => void;
}

/** Says, beside the places, that there is work that only this browser has. */
export function BackupReminder({ due, onLater }: BackupReminderProps) {
  const { t } = useWords();
  const { days, decisions } = due;
  return (
    <div class="backup-due" role="status">
      <p>{days === null ? t('reminder.dueNever', { decisions }) : t('reminder.due', { days, decisions })}</p>
      <a class="jump" href="#/backup">
        {t('reminder.go')}
      </a>
      <Button kind="quiet" onClick={onLater}>
        {t('reminder.later')}
      </Button>
    </div>
  );
}
