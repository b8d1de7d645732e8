import type { MarkView, PageCall } from '../../../lib/messages/model.ts';
import type { Evidence } from '../../../lib/rules/model.ts';
import { type Area, cropAround, isSeen } from '../../../lib/view/crop.ts';
import type { PanelHost, Picture } from './host.ts';
import { targetOf } from './marks.ts';
import type { Session } from './session.ts';

/** Why no picture was taken. */
export type CameraFault = 'otherPage' | 'notInFront' | 'noPlace' | 'refused';

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

/** Brings places of the page into view and pictures them. */
export interface Shutter {
  /** A finding at one of its targets; null where the place is not to be seen. */
  places(key: string, target: number): Promise<Shot | null>;
  /** Places that belong to no mark. */
  placesNow(places: readonly Evidence[]): Promise<Shot>;
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
/** What was scrolled to and marked is on the screen by then. */
const PAINT = 150;

export function createShutter({ host, session, drawn, pause }: ShutterParts): Shutter {
  /** Brings places into view by one call, and says where they and others are then. */
  const look = async (bring: (run: string) => PageCall, id: string | null): Promise<MarkView> => {
    await drawn();
    const shown = session.shown.peek();
    const tabId = session.tabId.peek();
    if (!shown || tabId === null || shown.binding !== 'live') throw new CameraError('otherPage');
    const brought = await host.call(tabId, bring(shown.run));
    if (!brought.ok) throw new CameraError('otherPage');
    await pause(PAINT);
    if ((await host.activeTab())?.id !== tabId) throw new CameraError('notInFront');
    const reply = await host.call(tabId, { call: 'view', run: shown.run, id });
    if (!reply.ok || !reply.view) throw new CameraError('otherPage');
    return reply.view;
  };
  const shoot = async (view: MarkView): Promise<Shot | null> => {
    const boxes = view.boxes.filter((box) => isSeen(box, view));
    if (boxes.length === 0) return null;
    const area = cropAround(boxes, view);
    const picture = await host.picture(area, view);
    await pause(INTERVAL);
    return { picture, targets: boxes.map(({ target }) => target), others: inside(view, area) };
  };

  return {
    places: async (key, target) => shoot(await look((run) => ({ call: 'select', run, id: key, reveal: target }), key)),
    placesNow: async (places) => {
      const targets = places.filter(({ kind }) => kind !== 'page').map(targetOf);
      if (targets.length === 0) throw new CameraError('noPlace');
      const shot = await shoot(await look((run) => ({ call: 'reveal', run, targets }), null));
      if (!shot) throw new CameraError('noPlace');
      return shot;
    },
  };
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
