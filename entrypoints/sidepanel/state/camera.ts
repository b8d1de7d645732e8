import { type ReadonlySignal, signal } from '@preact/signals';
import type { Judge } from '../../../lib/judging/judge.ts';
import type { Evidence } from '../../../lib/rules/model.ts';
import type { Store } from '../../../lib/store/index.ts';
import type { FindingView } from '../../../lib/view/finding.ts';
import type { PanelHost, Picture } from './host.ts';
import { createPerRun } from './perRun.ts';
import type { Session } from './session.ts';
import { CameraError, type CameraFault, createShutter } from './shutter.ts';
import type { Shown } from './tab.ts';

/** Pictures of findings where they stand on the page. */
export interface Camera {
  /** How many findings are still to be pictured; 0 while nothing is going on. */
  readonly waiting: ReadonlySignal<number>;
  readonly fault: ReadonlySignal<CameraFault | null>;
  /** Pictures these findings one after the other; what is taken is one step to undo for each. */
  take(findings: readonly FindingView[]): Promise<void>;
  /** Takes no further picture; what was taken stays. */
  cancel(): void;
}

export interface CameraParts {
  readonly host: PanelHost;
  readonly session: Session;
  readonly store: Pick<Store, 'addCapture' | 'removeCaptures'>;
  readonly judge: Judge;
  /** Resolves once the findings' marks are on the page. */
  readonly drawn: () => Promise<void>;
  /** What stands on the page now where a finding that is gone once stood. */
  readonly nowOf: (key: string) => readonly Evidence[];
  /** Waits; tests do not. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Places of one finding that are pictured apart: the ends of a contradiction, not sixty blank cells. */
const MOST = 4;

/** What is to be pictured of a finding still, and what of it was. */
interface Job {
  readonly finding: FindingView;
  /** Where it was asked for: the tab may be another one by the time it is its turn. */
  readonly tabId: number;
  readonly shown: Shown;
  readonly left: Set<number>;
  readonly taken: Picture[];
}

export function createCamera({ host, session, store, judge, drawn, nowOf, pause }: CameraParts): Camera {
  const waiting = signal(0);
  const faults = createPerRun<CameraFault>(session);
  const shutter = createShutter({ host, session, drawn, pause });
  let queue: Job[] = [];
  let working: Job | null = null;

  /** One picture for all places that are seen together, those of findings still waiting included, until none is left. */
  const picture = async ({ finding, tabId, left, taken }: Job): Promise<void> => {
    if (!finding.present) {
      const shot = await shutter.placesNow(tabId, nowOf(finding.key));
      taken.push(shot.picture);
      return;
    }
    for (let [next] = left; next !== undefined && taken.length < MOST; [next] = left) {
      left.delete(next);
      const shot = await shutter.places(tabId, finding.key, next);
      if (!shot) continue;
      taken.push(shot.picture);
      for (const target of shot.targets) left.delete(target);
      for (const job of queue) {
        const seen = shot.others.get(job.finding.key)?.filter((target) => job.left.has(target)) ?? [];
        if (seen.length > 0) job.taken.push(shot.picture);
        for (const target of seen) job.left.delete(target);
      }
    }
    if (taken.length === 0) throw new CameraError('noPlace');
  };
  const keep = ({ finding, shown, taken }: Job) =>
    judge.perform(async () => {
      const { url, title } = shown.result.page;
      const ids: string[] = [];
      for (const one of taken) {
        const saved = await store.addCapture({ ...one, findingKey: finding.key, pageId: finding.pageId, url, title });
        ids.push(saved.id);
      }
      return { keys: [finding.key], undo: () => store.removeCaptures(ids) };
    }, shown.pageId);
  const work = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      working = job;
      const { run } = job.shown;
      waiting.value = queue.length + 1;
      try {
        await picture(job);
        await keep(job);
        faults.put(run, null);
      } catch (error) {
        faults.put(run, error instanceof CameraError ? error.fault : 'refused');
      }
    }
    waiting.value = 0;
    working = null;
  };

  return {
    waiting,
    fault: faults.value,
    take: async (findings) => {
      const [tabId, shown] = [session.tabId.peek(), session.shown.peek()];
      if (tabId === null || !shown) return;
      queue.push(...findings.map((finding) => jobOf(finding, tabId, shown)));
      waiting.value = queue.length;
      if (!working) await work();
    },
    cancel: () => {
      queue = [];
      working?.left.clear();
    },
  };
}

function jobOf(finding: FindingView, tabId: number, shown: Shown): Job {
  const left = finding.evidence.flatMap(({ kind }, target) => (kind === 'page' ? [] : [target]));
  return { finding, tabId, shown, left: new Set(left), taken: [] };
}
