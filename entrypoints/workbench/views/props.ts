import type { Appearance } from '../../../lib/i18n/appearance.ts';
import type { Workbench } from '../state/workbench.ts';

/** What every place of the workbench gets. */
export interface PlaceProps {
  readonly workbench: Workbench;
  readonly appearance: Appearance;
  readonly onAppearance: (appearance: Appearance) => void;
}
