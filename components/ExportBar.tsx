import { useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../lib/export/index.ts';
import { Button } from './Button.tsx';
import { Select } from './Select.tsx';
import { useWords } from './words.ts';

export interface ExportBarProps {
  readonly running: boolean;
  /** Findings done so far, while running. */
  readonly done: number;
  /** Nothing to export. */
  readonly empty: boolean;
  readonly onExport: (format: ExportFormat) => void;
  readonly onCancel: () => void;
}

/** The list as shown, as a file of the chosen kind. Choosing alone starts nothing: arrow keys pass over every kind. */
export function ExportBar({ running, done, empty, onExport, onCancel }: ExportBarProps) {
  const { t } = useWords();
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  if (running) {
    return (
      <div class="export">
        <span class="hint">{t('export.running', { done })}</span>
        <Button onClick={onCancel}>{t('export.cancel')}</Button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own border and legend
    <div class="export" role="group" aria-label={t('export.label')}>
      <Select
        label={t('export.kind')}
        value={format}
        options={EXPORT_FORMATS.map((value) => ({ value, label: t(`export.format.${value}`) }))}
        onChange={(value) => setFormat(EXPORT_FORMATS.find((one) => one === value) ?? 'xlsx')}
      />
      <Button icon="download" disabled={empty} onClick={() => onExport(format)}>
        {t('export.as', { format: format.toUpperCase() })}
      </Button>
    </div>
  );
}
