import { Button } from './Button.tsx';
import { FileButton } from './FileButton.tsx';
import { Section } from './Section.tsx';
import { useWords } from './words.ts';

export interface SettingsFileFormProps {
  /** What was taken over from the last file, in words; null where nothing was. */
  readonly done: string | null;
  /** What is wrong with the last file, line by line; empty where nothing is. */
  readonly faults: readonly string[];
  /** The settings before the last file can be brought back. */
  readonly undoable: boolean;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onUndo: () => void;
}

/** All settings to a file and back. */
export function SettingsFileForm({ done, faults, undoable, onExport, onImport, onUndo }: SettingsFileFormProps) {
  const { t } = useWords();
  return (
    <Section id="settings-file" title={t('settingsFile.title')}>
      <p class="hint">{t('settingsFile.hint')}</p>
      <div class="actions">
        <Button icon="download" onClick={onExport}>
          {t('settingsFile.export')}
        </Button>
        <FileButton label={t('settingsFile.import')} accept=".json,application/json" onFile={onImport} />
      </div>
      {faults.length > 0 && (
        <div role="alert" class="card-alert">
          <p>{t('settingsFile.refused')}</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      <p role="status">{done}</p>
      {undoable && (
        <Button icon="undo" onClick={onUndo}>
          {t('settingsFile.undo')}
        </Button>
      )}
    </Section>
  );
}
