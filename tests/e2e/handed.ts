import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { ExportFormat } from '../../lib/export/index.ts';

/** A file that the workbench handed over. */
export interface Handed {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
  /** What the workbench says of it. */
  readonly said: string;
}

/** Chooses a format in the workbench and exports, as a person does; waits for the file. */
export async function handedOver(workbench: Page, format: ExportFormat, pictures = true): Promise<Handed> {
  await workbench.getByLabel('导出为').selectOption(format);
  const check = workbench.locator('.export input[type="checkbox"]');
  if ((await check.count()) > 0) await check.setChecked(pictures);
  const [download] = await Promise.all([
    workbench.waitForEvent('download'),
    workbench.locator('.export button').click(),
  ]);
  const name = download.suggestedFilename();
  const bytes = readFileSync(await download.path());
  const said = workbench.locator('.tools-said', { hasText: name });
  await said.waitFor();
  return { name, bytes, text: bytes.toString('utf8'), said: await said.innerText() };
}
