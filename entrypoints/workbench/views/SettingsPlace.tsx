import { Settings } from '../../options/Settings.tsx';
import type { PlaceProps } from './props.ts';

/** The same settings as on the options page. */
export function SettingsPlace({ workbench, appearance, onAppearance }: PlaceProps) {
  return (
    <div class="place-view place-scroll">
      <Settings store={workbench.store} appearance={appearance} onAppearance={onAppearance} />
    </div>
  );
}
