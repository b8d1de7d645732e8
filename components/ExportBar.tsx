import { EXPORT_FORMATS, type ExportFormat } from '../lib/export/index.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';

export interface ExportBarProps {
  readonly running: boolean;
  /** Nothing to export. */
  readonly empty: boolean;
  readonly onExport: (format: ExportFormat) => void;
  readonly onCancel: () => void;
}

/** The list as shown, as a file. */
export function ExportBar({ running, empty, onExport, onCancel }: ExportBarProps) {
  const { t } = useWords();
  if (running) {
    return (
      <div class="export">
        <span class="hint">{t('export.running')}</span>
        <Button onClick={onCancel}>{t('export.cancel')}</Button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own border and legend
    <div class="export" role="group" aria-label={t('export.label')}>
      {EXPORT_FORMATS.map((format) => (
        <Button key={format} icon="download" disabled={empty} onClick={() => onExport(format)}>
          {t('export.as', { format: format.toUpperCase() })}
        </Button>
      ))}
    </div>
  );
}
