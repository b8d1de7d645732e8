import { type ReadonlySignal, signal } from '@preact/signals';
import type { PickStep } from '../../../lib/messages/model.ts';
import type { PanelHost } from './host.ts';
import type { Own } from './own.ts';
import type { Session } from './session.ts';

/** Picking a cell or an element on the page as the place of an own finding. */
export interface Picking {
  /** The page waits for the inspector to point at something. */
  readonly on: ReadonlySignal<boolean>;
  /** Begins, moves, takes or ends; by the keys of the panel as by those of the page. */
  step(step: PickStep): Promise<void>;
}

export interface PickingParts {
  readonly host: PanelHost;
  readonly session: Session;
  readonly own: Own;
}

export function createPicking({ host, session, own }: PickingParts): Picking {
  const on = signal(false);
  host.onPageEvent((tabId, event) => {
    if (tabId !== session.tabId.peek() || event.run !== session.shown.peek()?.run) return;
    if (event.event === 'pickEnded') on.value = false;
    if (event.event !== 'picked') return;
    on.value = false;
    void own.takePlaces(event.places);
  });
  return {
    on,
    step: async (step) => {
      const shown = session.shown.peek();
      const tabId = session.tabId.peek();
      if (tabId === null || shown?.binding !== 'live') {
        on.value = false;
        return;
      }
      const reply = await host.call(tabId, { call: 'pick', run: shown.run, step }).catch(() => null);
      if (step === 'start' || !reply?.ok) on.value = reply?.ok === true;
    },
  };
}
