import type { CDPSession } from 'playwright-core';
import { Remote } from './remote.ts';
import { until } from './wait.ts';

/** What the browser itself does on a key goes by these numbers. */
const VIRTUAL: Readonly<Record<string, number>> = { Enter: 13, Tab: 9, Escape: 27, ArrowUp: 38, ArrowDown: 40 };

/** The native side panel, seen and used as a person does: by what stands on it. */
export class Panel {
  readonly #remote: Remote;

  private constructor(remote: Remote) {
    this.#remote = remote;
  }

  static async attach(browser: CDPSession, targetId: string): Promise<Panel> {
    return new Panel(await Remote.attach(browser, targetId));
  }

  evaluate<Value>(expression: string): Promise<Value> {
    return this.#remote.evaluate<Value>(expression);
  }

  /** All words on the panel. */
  text(): Promise<string> {
    return this.evaluate<string>('document.body.innerText');
  }

  /** Waits until the panel shows these words. */
  async shows(words: string, seconds?: number): Promise<void> {
    await until(`“${words}” in the panel`, async () => (await this.text()).includes(words), seconds);
  }

  /**
   * Clicks the middle of the first visible element that matches a selector and holds these words (text or aria-label),
   * with a real mouse event, once it stands still: nobody hits what still moves.
   */
  async click(selector: string, words = ''): Promise<void> {
    const point = await until(`${selector} with “${words}” in the panel`, () =>
      this.evaluate<{ x: number; y: number } | null>(`(async () => {
        const words = ${JSON.stringify(words)};
        for (const element of document.querySelectorAll(${JSON.stringify(selector)})) {
          const named = (element.innerText ?? '') + ' ' + (element.getAttribute('aria-label') ?? '') + ' ' + (element.title ?? '');
          if (!named.includes(words) || !element.checkVisibility()) continue;
          element.scrollIntoView({ block: 'nearest' });
          const before = element.getBoundingClientRect();
          await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
          const { x, y, width, height } = element.getBoundingClientRect();
          if (x !== before.x || y !== before.y) return null;
          if (width > 0 && height > 0) return { x: x + width / 2, y: y + Math.min(height / 2, 12) };
        }
        return null;
      })()`),
    );
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.#remote.send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });
    }
  }

  /** Turns the wheel over the first element that matches. */
  async wheel(selector: string, by: number): Promise<void> {
    const point = await this.evaluate<{ x: number; y: number }>(`(() => {
      const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
    await this.#remote.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...point, deltaX: 0, deltaY: by });
  }

  /** Types words into the element that has the focus. */
  async type(text: string): Promise<void> {
    await this.#remote.send('Input.insertText', { text });
  }

  /** Presses one key (`c`, `Enter`), with Control held down where asked. */
  async press(key: string, modifier?: 'Control'): Promise<void> {
    const modifiers = modifier === 'Control' ? 2 : 0;
    const text = modifier ? undefined : key.length === 1 ? key : key === 'Enter' ? '\r' : undefined;
    const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
    const windowsVirtualKeyCode = key.length === 1 ? key.toUpperCase().charCodeAt(0) : (VIRTUAL[key] ?? 0);
    await this.#remote.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key,
      code,
      windowsVirtualKeyCode,
      modifiers,
      ...(text === undefined ? {} : { text }),
    });
    await this.#remote.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode, modifiers });
  }

  /** Closes what the panel shows and opens it anew, as after closing and opening the panel; ends when the old one is gone. */
  async reload(): Promise<void> {
    await this.evaluate('window.isOld = true; setTimeout(() => location.reload())');
    await until('the new panel', () =>
      this.evaluate<boolean>('window.isOld === undefined && document.readyState === "complete"'),
    );
  }

  /** Waits until a draft of which this is true is in the database, which is asked without any of the product's code. */
  async keepsDraft(is: (text: string) => boolean): Promise<void> {
    await until('the draft in the database', () =>
      this.evaluate<boolean>(`new Promise((resolve, reject) => {
        const opening = indexedDB.open('minghe');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.map(({ text }) => text).some(${is}));
          };
        };
      })`),
    );
  }

  /** Waits until the panel shows the saved result of the page with this title. */
  async showsResultOf(title: string): Promise<void> {
    let text = '';
    try {
      await until('the result', async () => {
        text = squeeze(await this.text());
        return text.includes(squeeze(title)) && text.includes('已存·本机');
      });
    } catch (error) {
      throw new Error(`The panel does not show the saved result of “${title}”, but: ${text.slice(0, 400)}`, {
        cause: error,
      });
    }
  }

  /** The sentences on the cards of the finding list. */
  cards(): Promise<string[]> {
    return this.evaluate<string[]>('[...document.querySelectorAll(".card-message")].map((card) => card.innerText)');
  }

  /** Shows the panel as where the system forces its own colours, or no longer. */
  async forceColours(forced: boolean): Promise<void> {
    const features = [{ name: 'forced-colors', value: forced ? 'active' : '' }];
    await this.#remote.send('Emulation.setEmulatedMedia', { features });
  }

  /** PNG of the panel as it stands. */
  async screenshot(): Promise<Uint8Array> {
    const { data } = await this.#remote.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
