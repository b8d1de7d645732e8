import { DEFAULT_TEMPLATE, PLACEHOLDERS } from '../lib/export/docx/template.ts';
import { NoticeSettings } from '../lib/view/noticeSettings.ts';
import { Button } from './Button.tsx';
import { Section } from './Section.tsx';
import { useWords } from './words.ts';

export interface NoticeFormProps {
  readonly settings: NoticeSettings;
  readonly onChange: (settings: NoticeSettings) => void;
}

/** The template of notices and the days until their deadline; an emptied template is the default one again. */
export function NoticeForm({ settings, onChange }: NoticeFormProps) {
  const { t, language } = useWords();
  const change = (next: Partial<NoticeSettings>) => {
    const read = NoticeSettings.safeParse({ ...settings, ...next });
    if (read.success) onChange(read.data);
  };
  return (
    <Section title={t('notice.title')}>
      <label class="note">
        <span class="field-label">{t('notice.template')}</span>
        <textarea
          class="input"
          rows={16}
          maxLength={20_000}
          value={settings.template || DEFAULT_TEMPLATE[language]}
          onInput={(event) => change({ template: event.currentTarget.value })}
        />
      </label>
      <p class="hint">{t('notice.hint', PLACEHOLDERS[language])}</p>
      {settings.template !== '' && <Button onClick={() => change({ template: '' })}>{t('notice.default')}</Button>}
      <label class="note">
        <span class="field-label">{t('notice.days')}</span>
        <input
          class="input"
          type="number"
          min={1}
          max={365}
          value={settings.days}
          onInput={(event) => change({ days: event.currentTarget.valueAsNumber })}
        />
      </label>
    </Section>
  );
}
