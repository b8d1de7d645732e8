import { COLUMNS } from '../lib/export/columns.ts';
import { EXPORT_FORMATS } from '../lib/export/index.ts';
import type { ExportSettings } from '../lib/view/exportSettings.ts';
import { Button } from './Button.tsx';
import { Section } from './Section.tsx';
import { Select } from './Select.tsx';
import { useWords } from './words.ts';

export interface ExportFormProps {
  readonly settings: ExportSettings;
  readonly onChange: (settings: ExportSettings) => void;
}

/** What exports are like unless chosen otherwise: format, pictures, columns of the finding list. */
export function ExportForm({ settings, onChange }: ExportFormProps) {
  const { t, term } = useWords();
  const { format, pictures, omit } = settings;
  const change = (next: Partial<ExportSettings>) => onChange({ ...settings, ...next });
  return (
    <Section id="exports" title={t('exportSettings.title')}>
      <p class="actions">
        <span class="field-label">{t('exportSettings.format')}</span>
        <Select
          label={t('exportSettings.format')}
          value={format}
          options={EXPORT_FORMATS.map((value) => ({ value, label: t(`export.format.${value}`) }))}
          onChange={(value) => change({ format: EXPORT_FORMATS.find((one) => one === value) ?? format })}
        />
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={pictures}
          onChange={(event) => change({ pictures: event.currentTarget.checked })}
        />
        {t('exportSettings.pictures')}
      </label>
      <details>
        <summary>
          {t('exportSettings.columns')}{' '}
          {omit.length > 0 && <span class="badge">{t('exportSettings.omitted', { count: omit.length })}</span>}
        </summary>
        <ul class="column-checks">
          {COLUMNS.map(({ id, heading }) => (
            <li key={id}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={!omit.includes(id)}
                  // A list without any column is none.
                  disabled={!omit.includes(id) && omit.length >= COLUMNS.length - 1}
                  onChange={(event) => {
                    const others = omit.filter((one) => one !== id);
                    change({ omit: event.currentTarget.checked ? others : [...others, id] });
                  }}
                />
                {term(heading)}
              </label>
            </li>
          ))}
        </ul>
        {omit.length > 0 && (
          <Button icon="undo" onClick={() => change({ omit: [] })}>
            {t('exportSettings.allColumns')}
          </Button>
        )}
      </details>
    </Section>
  );
}
