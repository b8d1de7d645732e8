import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const axe = join(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js');

/** What axe finds on a view in Chinese and light, and in English and dark, each with its element; Chinese and light afterwards. */
export async function flaws(page: Page): Promise<string[]> {
  await page.evaluate(`${readFileSync(axe, 'utf8')};0`);
  const found: string[] = [];
  for (const [language, theme] of [
    ['en', 'dark'],
    ['zh', 'light'],
  ]) {
    await page.evaluate(
      (look) => {
        const newValue = JSON.stringify(look);
        localStorage.setItem('appearance', newValue);
        dispatchEvent(new StorageEvent('storage', { key: 'appearance', newValue }));
        return new Promise((resolve) => setTimeout(resolve, 250));
      },
      { language, theme },
    );
    // A colour on its way to another is neither; a window that nobody sees draws no steps.
    await page.evaluate(() => {
      for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
    });
    const flaws = await page.evaluate<
      string[]
    >(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`);
    found.push(...flaws.map((flaw) => `${language} ${theme} ${flaw}`));
  }
  return found;
}
