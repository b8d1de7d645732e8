import type { MarkView, PageCall } from '../../../lib/messages/model.ts';
import type { Evidence } from '../../../lib/rules/model.ts';
import { type Area, cropAround, isSeen } from '../../../lib/view/crop.ts';
import type { PanelHost, Picture } from './host.ts';
import { targetOf } from './marks.ts';
import type { Session } from './session.ts';

/** Why no picture was taken. */
export type CameraFault = 'otherPage' | 'notInFront' | 'noPlace' | 'moving' | 'refused';

export class CameraError extends Error {
  readonly fault: CameraFault;

  constructor(fault: CameraFault) {
    super(fault);
    this.fault = fault;
  }
}

/** A picture and what is on it. */
export interface Shot {
  readonly picture: Picture;
  /** Targets of the finding that was asked for. */
  readonly targets: readonly number[];
  /** Targets of other findings, by key. */
  readonly others: ReadonlyMap<string, readonly number[]>;
}

/** Brings places of a tab's page into view and pictures them, while that tab is in front. */
export interface Shutter {
  /** A finding at one of its targets; null where the place is not to be seen. */
  places(tabId: number, key: string, target: number): Promise<Shot | null>;
  /** Places that belong to no mark. */
  placesNow(tabId: number, places: readonly Evidence[]): Promise<Shot>;
}

export interface ShutterParts {
  readonly host: PanelHost;
  readonly session: Session;
  /** Resolves once the findings' marks are on the page. */
  readonly drawn: () => Promise<void>;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** The browser allows two pictures a second. */
const INTERVAL = 550;
/** How often a page that moves meanwhile is pictured. */
const TRIES = 3;
/** Pixels that a page may move by itself; a picture keeps more around its places than that. */
const SHIFT = 24;
/** What was scrolled to and marked is on the screen by then. */
const PAINT = 150;

export function createShutter({ host, session, drawn, pause }: ShutterParts): Shutter {
  /** Where places are in the window; of what a mark has, or of what is lit up. */
  const viewOf = async (tabId: number, run: string, id: string | null): Promise<MarkView> => {
    if ((await host.activeTab())?.id !== tabId) throw new CameraError('notInFront');
    const reply = await host.call(tabId, { call: 'view', run, id });
    if (!reply.ok || !reply.view) throw new CameraError('otherPage');
    return reply.view;
  };
  /** Brings places into view by one call and pictures them; null where they are not to be seen. */
  const shoot = async (
    tabId: number,
    bring: (run: string) => PageCall,
    id: string | null,
    tries = TRIES,
  ): Promise<Shot | null> => {
    await drawn();
    const shown = session.shown.peek();
    if (tabId !== session.tabId.peek()) throw new CameraError('notInFront');
    if (shown?.binding !== 'live') throw new CameraError('otherPage');
    const brought = await host.call(tabId, bring(shown.run));
    if (!brought.ok) throw new CameraError('otherPage');
    await pause(PAINT);
    const view = await viewOf(tabId, shown.run, id);
    const boxes = view.boxes.filter((box) => isSeen(box, view));
    if (boxes.length === 0) return null;
    const area = cropAround(boxes, view);
    const picture = await host.picture(area, view);
    const after = await viewOf(tabId, shown.run, id);
    await pause(INTERVAL);
    if (isStill(view, after))
      return { picture, targets: boxes.map(({ target }) => target), others: inside(view, area) };
    // What was scrolled meanwhile is not where it was cut out.
    if (tries > 1) return shoot(tabId, bring, id, tries - 1);
    throw new CameraError('moving');
  };

  return {
    places: (tabId, key, target) => shoot(tabId, (run) => ({ call: 'select', run, id: key, reveal: target }), key),
    placesNow: async (tabId, places) => {
      const targets = places.filter(({ kind }) => kind !== 'page').map(targetOf);
      if (targets.length === 0) throw new CameraError('noPlace');
      const shot = await shoot(tabId, (run) => ({ call: 'reveal', run, targets }), null);
      if (!shot) throw new CameraError('noPlace');
      return shot;
    },
  };
}

/** True where all places are where they were, or so near that they are on the picture. */
function isStill(before: MarkView, after: MarkView): boolean {
  return (
    before.boxes.length === after.boxes.length &&
    before.boxes.every((box, i) => {
      const now = after.boxes[i];
      return now !== undefined && Math.abs(now.left - box.left) <= SHIFT && Math.abs(now.top - box.top) <= SHIFT;
    })
  );
}

/** Targets of other marks that are wholly on a picture. */
function inside(view: MarkView, area: Area): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { id, target, ...box } of view.others ?? []) {
    const within = box.top >= area.top && box.top + box.height <= area.top + area.height;
    if (within && isSeen(box, view)) found.set(id, [...(found.get(id) ?? []), target]);
  }
  return found;
}
