import { Banner } from '../../components/Banner.tsx';
import { faultText } from '../../components/fault.ts';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { useWords } from '../../components/words.ts';
import type { Appearance } from '../../lib/i18n/appearance.ts';
import { INSPECTOR_SETTING } from '../../lib/settings/stored.ts';
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

const nameOf = (stored: unknown) => (typeof stored === 'string' ? stored : '');

/** Everything that can be set; the options page and the workbench show the same. */
export function Settings({ store, appearance, onAppearance }: SettingsProps) {
  const words = useWords();
  const inspector = useSetting(store, INSPECTOR_SETTING, nameOf);
  return (
    <div class="settings">
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
  );
}
