import { aptInstall } from './apt.mjs';
import { say } from './say.mjs';
import { output } from './spawn.mjs';

/** Sees to it that screenshots show Chinese characters; without a font they show boxes, but all else works. */
export function ensureFonts() {
  if (process.platform !== 'linux' || hasChinese()) return;
  if (aptInstall(['fontconfig', 'fonts-noto-cjk'])) return;
  say('No font with Chinese characters was found: screenshots will show boxes. Install one (Debian: fonts-noto-cjk).');
}

function hasChinese() {
  return (output('fc-list', [':lang=zh']) ?? '').trim() !== '';
}
