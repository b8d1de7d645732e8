import type { Appearance } from '../lib/i18n/appearance.ts';
import { LANGUAGE_CHOICES } from '../lib/i18n/text.ts';
import { Section } from './Section.tsx';
import { useWords } from './words.ts';

export interface SettingsFormProps {
  readonly appearance: Appearance;
  readonly inspector: string;
  readonly onAppearance: (appearance: Appearance) => void;
  readonly onInspector: (name: string) => void;
}

/** Language, theme, inspector's name. */
export function SettingsForm({ appearance, inspector, onAppearance, onInspector }: SettingsFormProps) {
  const { t } = useWords();
  const languages = { auto: t('settings.languageAuto'), zh: '中文', en: 'English' };
  const themes = { auto: t('settings.themeAuto'), light: t('settings.themeLight'), dark: t('settings.themeDark') };
  return (
    <>
      <Choice
        name="language"
        title={t('settings.language')}
        options={LANGUAGE_CHOICES.map((value) => ({ value, label: languages[value] }))}
        value={appearance.language}
        onChoose={(language) => onAppearance({ ...appearance, language })}
      />
      <Choice
        name="theme"
        title={t('settings.theme')}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: themes[value] }))}
        value={appearance.theme}
        onChoose={(theme) => onAppearance({ ...appearance, theme })}
      />
      <Section title={t('settings.inspector')}>
        <input
          class="input"
          type="text"
          aria-label={t('settings.inspector')}
          value={inspector}
          onInput={(event) => onInspector(event.currentTarget.value)}
        />
        <p class="hint">{t('settings.inspectorHint')}</p>
      </Section>
    </>
  );
}

interface ChoiceProps<V extends string> {
  readonly name: string;
  readonly title: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly onChoose: (value: V) => void;
}

function Choice<V extends string>({ name, title, options, value, onChoose }: ChoiceProps<V>) {
  return (
    <fieldset class="section choice">
      <legend class="section-title">{title}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
