import { useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat, WITH_PICTURES } from '../lib/export/index.ts';
import { Button } from './Button.tsx';
import { Select } from './Select.tsx';
import { useWords } from './words.ts';

export interface ExportBarProps {
  /** How far the export is, null while none runs; `total` 0 while its size is not known yet. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Findings chosen in the list; 0 where all that are shown are meant. */
  readonly chosen: number;
  /** Nothing to export. */
  readonly empty: boolean;
  readonly defaults: { readonly format: ExportFormat; readonly pictures: boolean };
  readonly onExport: (format: ExportFormat, pictures: boolean) => void;
  readonly onCancel: () => void;
}

/** The list as shown, or what is chosen in it, as a file. Choosing alone starts nothing: arrow keys pass over every kind. */
export function ExportBar({ progress, chosen, empty, defaults, onExport, onCancel }: ExportBarProps) {
  const { t } = useWords();
  const [picked, pick] = useState<ExportFormat | null>(null);
  const [shown, show] = useState<boolean | null>(null);
  const format = picked ?? defaults.format;
  const pictures = shown ?? defaults.pictures;
  if (progress) {
    const { done, total } = progress;
    return (
      <div class="export">
        <progress class="progress" aria-label={t('export.label')} max={Math.max(1, total)} value={done} />
        <span class="hint">{t('export.running', { done, total })}</span>
        <Button onClick={onCancel}>{t('export.cancel')}</Button>
      </div>
    );
  }
  return (
    <fieldset class="export" aria-label={t('export.label')}>
      <Select
        label={t('export.kind')}
        value={format}
        options={EXPORT_FORMATS.map((value) => ({ value, label: t(`export.format.${value}`) }))}
        onChange={(value) => pick(EXPORT_FORMATS.find((one) => one === value) ?? 'xlsx')}
      />
      {WITH_PICTURES.includes(format) && (
        <label class="check">
          <input type="checkbox" checked={pictures} onChange={(event) => show(event.currentTarget.checked)} />
          {t('export.pictures')}
        </label>
      )}
      <Button icon="download" disabled={empty && chosen === 0} onClick={() => onExport(format, pictures)}>
        {chosen > 0 ? t('export.chosen', { count: chosen }) : t('export.shown')}
      </Button>
    </fieldset>
  );
}
