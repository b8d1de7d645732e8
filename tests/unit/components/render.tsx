import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { WordsContext } from '../../../components/words.ts';
import { wordsOf } from '../../../lib/i18n/text.ts';
import type { Language } from '../../../lib/rules/model.ts';

/** What a component put on an empty page, and the ways to use it as a person does. */
export interface Mounted {
  readonly root: HTMLElement;
  /** The words a person reads. */
  text(): string;
  /** First control with this name (text, label or title). */
  control(name: string): HTMLElement;
  click(name: string): void;
  type(selector: string, text: string): void;
  key(selector: string, key: string): void;
  again(children: ComponentChildren): void;
}

/** Renders into a fresh document body. */
export function mount(children: ComponentChildren, language: Language = 'zh'): Mounted {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  const draw = (content: ComponentChildren) =>
    act(() => render(<WordsContext.Provider value={wordsOf(language)}>{content}</WordsContext.Provider>, root));
  draw(children);
  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing matches ${selector} in ${root.innerHTML}`);
    return found;
  };
  const named = (name: string): HTMLElement => {
    const all = [...root.querySelectorAll<HTMLElement>('button, a, input, select, textarea, summary')];
    const found = all.find((one) => nameOf(one).includes(name));
    if (!found) throw new Error(`no control is called ${name}: ${all.map(nameOf).join(' | ')}`);
    return found;
  };
  return {
    root,
    text: () => root.textContent ?? '',
    control: named,
    click: (name) => void act(() => named(name).click()),
    type: (selector, text) =>
      void act(() => {
        const field = find(selector);
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
          throw new Error(`no field: ${selector}`);
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    key: (selector, key) =>
      void act(() => {
        find(selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }),
    again: draw,
  };
}

function nameOf(element: HTMLElement): string {
  return [element.getAttribute('aria-label'), element.textContent, element.title].filter(Boolean).join(' ');
}
