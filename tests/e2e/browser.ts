import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { Panel } from './panel.ts';
import { until } from './wait.ts';

/** The built extension; `MINGHE_EXTENSION` names another folder where several builds are tried side by side. */
export const EXTENSION = process.env.MINGHE_EXTENSION ?? join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

const QUIET = [
  '--no-sandbox',
  '--enable-unsafe-extension-debugging',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--accept-lang=zh-CN',
  '--window-size=1360,900',
];

export interface LaunchOptions {
  /** Profile folder; the same one again is the same inspector's browser started again. */
  readonly profile: string;
  /** `--host-resolver-rules` of the sample portal. */
  readonly resolverRules: string;
  /** A window that a person can watch. */
  readonly visible?: boolean;
  /** Pages that were left come back as they were, as in every user's browser (a switch of Playwright’s forbids it). */
  readonly restoring?: boolean;
  /** Nothing holds back the optimisation of scripts (a switch of Playwright’s does, in pages of extensions). */
  readonly measuring?: boolean;
}

/** Chromium with the built extension in it. */
export class Browser {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly extensionId: string;

  private constructor(context: BrowserContext, cdp: CDPSession, extensionId: string) {
    this.context = context;
    this.cdp = cdp;
    this.extensionId = extensionId;
  }

  static async launch(options: LaunchOptions): Promise<Browser> {
    const { profile, resolverRules, visible = false, measuring = false, restoring = false } = options;
    const executablePath = process.env.MINGHE_CHROMIUM;
    if (!executablePath) throw new Error('MINGHE_CHROMIUM is not set: start this with `npm test` or `npm run demo`.');
    if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error(`No extension in ${EXTENSION}: build it first.`);
    // A copy of its own, so that a build that runs meanwhile does not pull files from under the browser.
    const extension = join(profile, 'extension');
    if (!existsSync(extension)) cpSync(EXTENSION, extension, { recursive: true });
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      // The new headless mode is asked for by hand: Playwright's own switch would leave the extension out.
      headless: false,
      ignoreDefaultArgs: [
        ...(measuring ? ['--disable-renderer-backgrounding'] : []),
        ...(restoring ? ['--disable-back-forward-cache'] : []),
      ],
      args: [
        ...QUIET,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        `--host-resolver-rules=${resolverRules}`,
        ...(visible ? [] : ['--headless=new']),
      ],
      viewport: null,
      acceptDownloads: true,
    });
    const browser = context.browser();
    if (!browser) throw new Error('The persistent context has no browser to talk to.');
    const cdp = await browser.newBrowserCDPSession();
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    // A press is heard from the moment on when the program behind the button has run once.
    await until('the button to listen', () => worker.evaluate('chrome.action?.onClicked.hasListeners() === true'));
    return new Browser(context, cdp, new URL(worker.url()).hostname);
  }

  /** Opens an address in a new tab, in front. */
  async open(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    await page.bringToFront();
    return page;
  }

  /** The open tab that shows an address. */
  page(url: string): Page {
    const page = this.context.pages().find((one) => one.url() === url);
    if (!page) throw new Error(`No open tab shows ${url}.`);
    return page;
  }

  /** A page of the extension in a tab: `workbench.html`. */
  openOwn(file: string): Promise<Page> {
    return this.open(`chrome-extension://${this.extensionId}/${file}`);
  }

  /** Presses the toolbar button on a tab, as a person does: it opens the panel and grants `activeTab`. */
  async pressButton(page: Page): Promise<void> {
    await (await this.buttonOn(page))();
  }

  /** The toolbar button over a tab; calling it presses it, and nothing else has to be looked up then. */
  async buttonOn(page: Page): Promise<() => Promise<void>> {
    const targetId = await this.#tabOf(page);
    return async () => {
      await this.cdp.send(
        'Extensions.triggerAction' as 'Browser.getVersion',
        { id: this.extensionId, targetId } as never,
      );
    };
  }

  /** The tab target that holds a page; the page's own target is a child of it. */
  async #tabOf(page: Page): Promise<string> {
    const own = await this.context.newCDPSession(page);
    const { targetInfo } = await own.send('Target.getTargetInfo');
    await own.detach();
    const { targetInfos } = await this.cdp.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
    const tabs = targetInfos.filter(({ type, url }) => type === 'tab' && url === targetInfo.url);
    const tab = tabs.find(({ title }) => title === targetInfo.title) ?? tabs[0];
    if (!tab) throw new Error(`No tab shows ${targetInfo.url}.`);
    return tab.targetId;
  }

  /** The side panel once it stands (the last one opened where there are several). */
  async panel(): Promise<Panel> {
    const address = `chrome-extension://${this.extensionId}/sidepanel.html`;
    const target = await until('the side panel to open', async () => {
      const { targetInfos } = await this.cdp.send('Target.getTargets', { filter: [{ exclude: false }] });
      return targetInfos.find(({ type, url }) => type !== 'tab' && url.startsWith(address));
    });
    return Panel.attach(this.cdp, target.targetId);
  }

  /** Kills the browser's process as a crash would: nothing gets a chance to save. */
  async kill(): Promise<void> {
    const { processInfo } = await this.cdp.send('SystemInfo.getProcessInfo');
    const closed = new Promise((resolve) => this.context.once('close', resolve));
    for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
    await closed;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
