import { z } from '../zod.ts';
import { LANGUAGE_CHOICES } from './text.ts';

/** How the interface looks and speaks. */
export const Appearance = z.object({
  language: z.enum(LANGUAGE_CHOICES).catch('auto'),
  theme: z.enum(['auto', 'light', 'dark']).catch('auto'),
});
export type Appearance = z.infer<typeof Appearance>;

export const DEFAULT_APPEARANCE: Appearance = { language: 'auto', theme: 'auto' };

/**
 * Key in `localStorage`. Appearance alone is kept there and not in the database, because it must be known before the first
 * paint: a panel that flashes white or in the wrong language is worse than a setting outside of the backup.
 */
export const APPEARANCE_KEY = 'appearance';

/** The stored appearance; the default where nothing or something else is stored. */
export function parseAppearance(stored: string | null): Appearance {
  if (stored === null) return DEFAULT_APPEARANCE;
  try {
    return Appearance.catch(DEFAULT_APPEARANCE).parse(JSON.parse(stored));
  } catch {
    // Not JSON: written by something else, or damaged. The default is always right.
    return DEFAULT_APPEARANCE;
  }
}
