import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION } from './browser.ts';

/**
 * Puts the extension into a profile as it is for an inspector who has allowed it all sites: the browser's own question
 * cannot be answered by a test. What is asked for at install is tested elsewhere, on the manifest as it is built.
 */
export function grantAllSites(profile: string): void {
  const extension = join(profile, 'extension');
  if (!existsSync(extension)) cpSync(EXTENSION, extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['http://*/*', 'https://*/*'] }));
}
