import { type ReadonlySignal, signal } from '@preact/signals';
import type { Judge } from '../../../lib/judging/judge.ts';
import type { MarkView } from '../../../lib/messages/model.ts';
import type { Store } from '../../../lib/store/index.ts';
import { cropAround, isSeen } from '../../../lib/view/crop.ts';
import type { FindingView } from '../../../lib/view/finding.ts';
import type { PanelHost, Picture } from './host.ts';
import type { Session } from './session.ts';

/** Why no picture was taken. */
export type CameraFault = 'otherPage' | 'notInFront' | 'noPlace' | 'refused';

/** Pictures of findings where they stand on the page. */
export interface Camera {
  /** How many findings are still to be pictured; 0 while nothing is going on. */
  readonly waiting: ReadonlySignal<number>;
  readonly fault: ReadonlySignal<CameraFault | null>;
  /** Pictures these findings one after the other; what is taken is one step to undo for each. */
  take(findings: readonly FindingView[]): Promise<void>;
  cancel(): void;
}

export interface CameraParts {
  readonly host: PanelHost;
  readonly session: Session;
  readonly store: Pick<Store, 'addCapture' | 'removeCaptures'>;
  readonly judge: Judge;
  /** Waits; tests do not. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** The browser allows two pictures a second. */
const INTERVAL = 550;
/** What was scrolled to and marked is on the screen by then. */
const PAINT = 150;
/** Places of one finding that are pictured apart: the ends of a contradiction, not sixty blank cells. */
const MOST = 4;

export function createCamera({ host, session, store, judge, pause }: CameraParts): Camera {
  const waiting = signal(0);
  const fault = signal<CameraFault | null>(null);
  let queue: FindingView[] = [];
  let working = false;

  /** One picture for all places of the finding that are seen together, until none is left. */
  const picture = async (finding: FindingView): Promise<Picture[]> => {
    const shown = session.shown.peek();
    const tabId = session.tabId.peek();
    if (!shown || tabId === null || shown.binding !== 'live') throw new CameraError('otherPage');
    const left = finding.evidence.flatMap(({ kind }, target) => (kind === 'page' ? [] : [target]));
    const taken: Picture[] = [];
    while (left.length > 0 && taken.length < MOST) {
      const [next = 0] = left;
      const view = await viewOf(tabId, shown.run, finding.key, next);
      await pause(PAINT);
      if ((await host.activeTab())?.id !== tabId) throw new CameraError('notInFront');
      const boxes = view.boxes.filter((box) => isSeen(box, view));
      if (boxes.length > 0) taken.push(await host.picture(cropAround(boxes, view), view));
      const done = new Set([next, ...boxes.map(({ target }) => target)]);
      left.splice(0, left.length, ...left.filter((target) => !done.has(target)));
      await pause(INTERVAL);
    }
    if (taken.length === 0) throw new CameraError('noPlace');
    return taken;
  };
  const viewOf = async (tabId: number, run: string, id: string, reveal: number): Promise<MarkView> => {
    const reply = await host.call(tabId, { call: 'select', run, id, reveal });
    if (!reply.ok || !reply.view) throw new CameraError('otherPage');
    return reply.view;
  };
  const keep = (finding: FindingView, pictures: readonly Picture[]) =>
    judge.perform(async () => {
      const shown = session.shown.peek();
      const { url = '', title = '' } = shown?.result.page ?? {};
      const ids: string[] = [];
      for (const one of pictures) {
        const saved = await store.addCapture({ ...one, findingKey: finding.key, pageId: finding.pageId, url, title });
        ids.push(saved.id);
      }
      return { keys: [finding.key], undo: () => store.removeCaptures(ids) };
    });
  const work = async () => {
    working = true;
    for (let next = queue.shift(); next; next = queue.shift()) {
      waiting.value = queue.length + 1;
      try {
        await keep(next, await picture(next));
        fault.value = null;
      } catch (error) {
        fault.value = error instanceof CameraError ? error.fault : 'refused';
      }
    }
    waiting.value = 0;
    working = false;
  };

  return {
    waiting,
    fault,
    take: async (findings) => {
      queue.push(...findings);
      waiting.value = queue.length;
      if (!working) await work();
    },
    cancel: () => {
      queue = [];
    },
  };
}

class CameraError extends Error {
  readonly fault: CameraFault;

  constructor(fault: CameraFault) {
    super(fault);
    this.fault = fault;
  }
}
