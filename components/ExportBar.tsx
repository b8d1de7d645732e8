import type { ExportFormat } from '../lib/export/index.ts';
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

/** The ones asked for every day have a button of their own. */
const LISTS: readonly ExportFormat[] = ['xlsx', 'csv', 'json'];
const OTHERS: readonly ExportFormat[] = ['docx', 'html', 'md', 'jsonld'];

/** The list as shown, as a file. */
export function ExportBar({ running, done, empty, onExport, onCancel }: ExportBarProps) {
  const { t } = useWords();
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
      {LISTS.map((format) => (
        <Button key={format} icon="download" disabled={empty} onClick={() => onExport(format)}>
          {t('export.as', { format: format.toUpperCase() })}
        </Button>
      ))}
      {!empty && (
        <Select
          label={t('export.more')}
          value=""
          options={[
            { value: '', label: t('export.more') },
            ...OTHERS.map((format) => ({ value: format, label: t(`export.${format}`) })),
          ]}
          onChange={(value) => {
            const format = OTHERS.find((one) => one === value);
            if (format) onExport(format);
          }}
        />
      )}
    </div>
  );
}
