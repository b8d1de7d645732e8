import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PickStep } from '../../../lib/messages/model.ts';
import type { PanelHost } from './host.ts';
import type { Own } from './own.ts';
import type { Session } from './session.ts';

/** Picking a cell or an element on the page as the place of an own finding. */
export interface Picking {
  /** The page in front waits for the inspector to point at something. */
  readonly on: ReadonlySignal<boolean>;
  /** Begins, moves, takes or ends; by the keys of the panel as by those of the page. */
  step(step: PickStep): Promise<void>;
}

export interface PickingParts {
  readonly host: PanelHost;
  readonly session: Session;
  /** Resolves once the page knows the audit that a place is picked for. */
  readonly drawn: () => Promise<void>;
  readonly own: Pick<Own, 'takePlaces'>;
}

export function createPicking({ host, session, drawn, own }: PickingParts): Picking {
  /** The audit whose page waits. */
  const run = signal<string | null>(null);
  host.onPageEvent((tabId, event) => {
    if (tabId !== session.tabId.peek() || event.run !== session.shown.peek()?.run) return;
    if (event.event === 'pickEnded') run.value = null;
    if (event.event !== 'picked') return;
    run.value = null;
    void own.takePlaces(event.places);
  });
  return {
    on: computed(() => run.value !== null && run.value === session.shown.value?.run),
    step: async (step) => {
      await drawn();
      const shown = session.shown.peek();
      const tabId = session.tabId.peek();
      if (tabId === null || !shown || shown.binding === 'left' || shown.binding === 'reloaded') {
        run.value = null;
        return;
      }
      // What changed since it was read is no evidence of what was read: there picking only ends.
      const asked = shown.binding === 'live' ? step : 'end';
      const reply = await host.call(tabId, { call: 'pick', run: shown.run, step: asked }).catch(() => null);
      if (!reply?.ok || asked === 'end') run.value = null;
      else if (asked === 'start') run.value = shown.run;
    },
  };
}
