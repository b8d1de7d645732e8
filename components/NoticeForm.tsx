import { useEffect, useState } from 'preact/hooks';
import { templateFaults } from '../lib/export/docx/check.ts';
import { DEFAULT_TEMPLATE, PLACEHOLDERS } from '../lib/export/docx/template.ts';
import { NoticeSettings } from '../lib/view/noticeSettings.ts';
import { Button } from './Button.tsx';
import { NoticePreview } from './NoticePreview.tsx';
import { Section } from './Section.tsx';
import { useWords } from './words.ts';

export interface NoticeFormProps {
  readonly settings: NoticeSettings;
  readonly inspector: string;
  /** `YYYY-MM-DD`, for the preview. */
  readonly today: string;
  readonly onChange: (settings: NoticeSettings) => void;
}

/**
 * The template of notices and the days until their deadline. A template that would go out wrong is not taken over, and why is
 * said; an emptied one is the default one again.
 */
export function NoticeForm({ settings, inspector, today, onChange }: NoticeFormProps) {
  const { t, language } = useWords();
  /** Days as they are typed, while they are none. */
  const [typed, setTyped] = useState<string | null>(null);
  /** The template as it is typed, while something is wrong with it. */
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => setDraft(null), [settings.template]);
  const change = (next: Partial<NoticeSettings>): boolean => {
    const read = NoticeSettings.safeParse({ ...settings, ...next });
    if (read.success) onChange(read.data);
    return read.success;
  };
  const template = draft ?? (settings.template || DEFAULT_TEMPLATE[language]);
  const faults = templateFaults(template);
  const write = (text: string) => {
    const right = templateFaults(text).length === 0;
    setDraft(right ? null : text);
    if (right) change({ template: text });
  };
  return (
    <Section id="notice" title={t('notice.title')}>
      <label class="note">
        <span class="field-label">{t('notice.template')}</span>
        <textarea
          class="input"
          rows={14}
          maxLength={20_000}
          value={template}
          aria-describedby="notice-hint"
          aria-invalid={faults.length > 0}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
      <p class="hint" id="notice-hint">
        {t('notice.hint', PLACEHOLDERS[language])}
      </p>
      <div role="status">
        {draft !== null && <p class="card-alert">{t('notice.refused')}</p>}
        {faults.map(({ kind, name }) => (
          <p class="card-alert" key={kind + name}>
            {t(`notice.fault.${kind}`, { name })}
          </p>
        ))}
      </div>
      <div class="actions">
        {draft !== null && <Button onClick={() => setDraft(null)}>{t('notice.discard')}</Button>}
        {settings.template !== '' && (
          <Button icon="undo" onClick={() => change({ template: '' })}>
            {t('notice.default')}
          </Button>
        )}
      </div>
      <label class="note">
        <span class="field-label">{t('notice.days')}</span>
        <input
          class="input input-number"
          type="number"
          min={1}
          max={365}
          value={typed ?? settings.days}
          aria-invalid={typed !== null}
          onInput={(event) => {
            const { value, valueAsNumber } = event.currentTarget;
            setTyped(change({ days: valueAsNumber }) ? null : value);
          }}
        />
      </label>
      {typed !== null && (
        <p class="card-alert" role="alert">
          {t('notice.daysFault')}
        </p>
      )}
      <NoticePreview template={settings.template} days={settings.days} inspector={inspector} today={today} />
    </Section>
  );
}
