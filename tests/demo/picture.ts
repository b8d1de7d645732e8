import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';

/** Puts the page and the panel side by side, as they stand in the browser's window, and saves that as one picture. */
export async function composePicture(context: BrowserContext, page: string, panel: string, out: string): Promise<void> {
  const tab = await context.newPage();
  await tab.setContent(`<style>
    body { margin: 0; display: inline-flex; align-items: flex-start; background: #dcdfe3; gap: 1px; }
    img { display: block; }
  </style><img id="page" src="${dataUrl(page)}"><img src="${dataUrl(panel)}">`);
  await tab.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await tab.locator('body').screenshot({ path: out });
  await tab.close();
}

function dataUrl(file: string): string {
  return `data:image/png;base64,${readFileSync(file).toString('base64')}`;
}
