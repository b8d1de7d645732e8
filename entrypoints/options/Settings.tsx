import { Banner } from '../../components/Banner.tsx';
import { Contents } from '../../components/Contents.tsx';
import { faultText } from '../../components/fault.ts';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { useWords } from '../../components/words.ts';
import type { Appearance } from '../../lib/i18n/appearance.ts';
import { INSPECTOR_SETTING, inspectorOf } from '../../lib/settings/stored.ts';
import type { Store } from '../../lib/store/index.ts';
import { Exports } from './Exports.tsx';
import { Keys } from './Keys.tsx';
import { Notices } from './Notices.tsx';
import { Rules } from './Rules.tsx';
import { Storage } from './Storage.tsx';
import { Transfer } from './Transfer.tsx';
import { useSetting } from './useSetting.ts';

export interface SettingsProps {
  readonly store: Store;
  readonly appearance: Appearance;
  readonly onAppearance: (appearance: Appearance) => void;
}

/** The parts, in their order; each has its section's id. */
const PARTS = ['general', 'exports', 'notice', 'rules', 'packs', 'keys', 'storage', 'settings-file'] as const;

/** Everything that can be set; the options page and the workbench show the same. */
export function Settings({ store, appearance, onAppearance }: SettingsProps) {
  const words = useWords();
  const inspector = useSetting(store, INSPECTOR_SETTING, inspectorOf);
  const { t } = words;
  const titles: Readonly<Record<(typeof PARTS)[number], string>> = {
    general: t('settings.general'),
    exports: t('exportSettings.title'),
    notice: t('notice.title'),
    rules: t('rules.title'),
    packs: t('packs.title'),
    keys: t('settings.keys'),
    storage: t('settings.data'),
    'settings-file': t('settingsFile.title'),
  };
  return (
    <div class="settings-page">
      <Contents label={t('settings.contents')} sections={PARTS.map((id) => ({ id, title: titles[id] }))} onGo={goTo} />
      <div class="settings" id="general">
        <p class="hint">{t('settings.atOnce')}</p>
        {inspector.fault !== null && <Banner>{faultText(inspector.fault, words)}</Banner>}
        <SettingsForm
          appearance={appearance}
          inspector={inspector.value ?? ''}
          onAppearance={onAppearance}
          onInspector={inspector.set}
        />
        <Exports store={store} />
        <Notices store={store} />
        <Rules store={store} />
        <Keys store={store} />
        <Storage store={store} />
        <Transfer store={store} appearance={appearance} onAppearance={onAppearance} />
      </div>
    </div>
  );
}

/** Brings a part into view, and the keyboard with it. */
function goTo(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.querySelector<HTMLElement>('h2, input')?.focus({ preventScroll: true });
}
