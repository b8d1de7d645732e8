import { useEffect, useRef } from 'preact/hooks';
import { BackupForm } from '../../../components/BackupForm.tsx';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { faultText } from '../../../components/fault.ts';
import { ImportTable } from '../../../components/ImportTable.tsx';
import { Section } from '../../../components/Section.tsx';
import { useKeepFocus } from '../../../components/useKeepFocus.ts';
import { useWords } from '../../../components/words.ts';
import { BackupError } from '../../../lib/backup/error.ts';
import { bytes } from '../../../lib/view/bytes.ts';
import { ImportPane } from './ImportPane.tsx';
import type { PlaceProps } from './props.ts';

/** Backup, restore and merge. */
export function BackupPlace({ workbench }: PlaceProps) {
  const words = useWords();
  const { t } = words;
  const { backup, rounds } = workbench;
  const input = useRef<HTMLInputElement>(null);
  const home = useKeepFocus<HTMLDivElement>(
    '.import-preview select',
    '.import-preview .button:enabled',
    '.backup-cancel .button',
  );
  useEffect(() => {
    void backup.refresh();
    void rounds.refresh();
  }, [backup, rounds]);
  const step = backup.step.value;
  const fault = backup.fault.value;
  const age = backup.age.value;
  const busy = step.kind === 'writing' || step.kind === 'reading' || step.kind === 'applying';
  return (
    <div class="place-view place-scroll" ref={home}>
      {fault !== null && (
        <Banner>{fault instanceof BackupError ? t(`backupFault.${fault.fault}`) : faultText(fault, words)}</Banner>
      )}
      <div class="settings backup">
        <BackupForm
          rounds={rounds.all.value}
          last={age?.last ?? null}
          decisions={age?.decisions ?? 0}
          reminder={backup.reminder.value}
          busy={busy}
          onBackup={(what) => void backup.write(what)}
          onReminder={(settings) => void backup.setReminder(settings)}
        />
        <p class="backup-said" role="status">
          {step.kind === 'writing' && t('backup.writing', { done: step.done })}
          {step.kind === 'written' && t('backup.written', { name: step.name, size: bytes(step.bytes) })}
          {step.kind === 'written' && step.damaged > 0 && ` ${t('backup.damaged', { count: step.damaged })}`}
          {step.kind === 'reading' && t('import.reading', { done: step.done, all: step.all })}
          {step.kind === 'applying' && t('import.applying', { done: step.done, all: step.all })}
          {step.kind === 'applied' && t('import.applied')}
        </p>
        {(step.kind === 'writing' || step.kind === 'reading') && (
          <div class="backup-cancel">
            <Button onClick={() => backup.cancel()}>{t('action.cancel')}</Button>
          </div>
        )}
        <Section title={t('import.title')}>
          <p class="hint">{t('import.hint')}</p>
          <Button disabled={busy} onClick={() => input.current?.click()}>
            {t('import.choose')}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".minghe"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              if (file) void backup.read(file);
            }}
          />
          {step.kind === 'applied' && <ImportTable tally={step.tally} caption={t('import.done')} />}
        </Section>
        {step.kind === 'preview' && (
          <div class="import-preview">
            <ImportPane workbench={workbench} step={step} />
          </div>
        )}
      </div>
    </div>
  );
}
