import type { Page } from 'playwright-core';
import { renderMessage } from '../../lib/rules/render.ts';
import type { Decision, SavedPage, StoredFinding } from '../../lib/store/records.ts';
import { buildScript } from '../bench/build.ts';
import type { Browser } from './browser.ts';
import { until } from './wait.ts';

/** A finding as the database has it, with all that a list could be narrowed or sorted by. */
export interface Known {
  readonly key: string;
  readonly finding: StoredFinding;
  readonly page: SavedPage;
  readonly decision: Decision | undefined;
  readonly message: string;
  readonly status: string;
  readonly severity: string;
}

/** The workbench in its tab, used and seen as a person does, and the database behind it read without any of the product's code. */
export class Desk {
  readonly page: Page;
  /** Whatever went wrong in the tab. */
  readonly faults: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
    page.on('pageerror', (error) => this.faults.push(error.message));
  }

  static async open(browser: Browser): Promise<Desk> {
    const page = await browser.openOwn('workbench.html');
    // Colours are looked at where nothing is on its way to another one.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    return new Desk(page);
  }

  /** Puts a department's findings into the database, as the bench does, and shows them. */
  async seed(browser: Browser, count: number): Promise<void> {
    const filling = await browser.openOwn('options.html');
    await filling.evaluate(await buildScript('workbenchSubjects.ts'));
    await filling.evaluate(`desk.fill(${count})`);
    await filling.close();
    await this.page.reload();
    await this.page.locator('.line').first().waitFor();
  }

  /** All records of a table; as text on the way, which is much faster than as values. */
  async table<Row>(name: string): Promise<Row[]> {
    const records = await this.page.evaluate(
      (table) =>
        new Promise<string>((done, failed) => {
          const open = indexedDB.open('minghe');
          open.onerror = () => failed(open.error);
          open.onsuccess = () => {
            const rows = open.result.transaction(table).objectStore(table).getAll();
            rows.onsuccess = () => {
              open.result.close();
              done(JSON.stringify(rows.result));
            };
          };
        }),
      name,
    );
    return JSON.parse(records);
  }

  /** Everything there is, read anew. */
  async known(): Promise<Known[]> {
    const pages = new Map((await this.table<SavedPage>('pages')).map((page) => [page.id, page]));
    const decisions = new Map((await this.table<Decision>('decisions')).map((one) => [one.key, one]));
    return (await this.table<StoredFinding>('findings')).flatMap((finding) => {
      const page = pages.get(finding.pageId);
      const decision = decisions.get(finding.key);
      if (!page || !finding.present) return [];
      return [
        {
          key: finding.key,
          finding,
          page,
          decision,
          message: renderMessage(finding.message, 'zh'),
          status: decision?.status ?? 'open',
          severity: decision?.severity ?? finding.severity,
        },
      ];
    });
  }

  /** Waits until the list has so many findings. */
  async has(count: number): Promise<void> {
    let now = '';
    await until(`${count} findings`, async () => {
      now = await this.page.locator('.split .tools .hint[role=status]').first().innerText();
      return now === `共 ${count} 个`;
    }).catch((error: unknown) => {
      throw new Error(`The list says “${now}” instead of ${count}.`, { cause: error });
    });
  }

  /** What stands in a column, in the rows that exist now, from the top. */
  cells(column: string): Promise<string[]> {
    return this.page.locator(`.line .cell-${column}`).allInnerTexts();
  }

  async menu(name: string): Promise<void> {
    await this.page.locator('summary', { hasText: name }).first().click();
    await this.page.locator('.menu-panel').waitFor();
  }

  async closeMenu(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.locator('.menu-panel').waitFor({ state: 'detached' });
  }

  /** Ticks values of a condition. */
  async choose(condition: string, ...values: readonly string[]): Promise<void> {
    await this.menu(condition);
    for (const value of values) await this.page.locator('.menu-choice', { hasText: value }).first().click();
    await this.closeMenu();
  }

  async view(name: string): Promise<void> {
    await this.menu('视图');
    await this.page.getByRole('button', { name, exact: true }).click();
    await this.closeMenu();
  }

  press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Presses keys one after the other, as the hand does. */
  async keys(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.page.keyboard.press(name);
  }

  async shows(words: string): Promise<void> {
    await this.page.getByText(words).first().waitFor();
  }
}
