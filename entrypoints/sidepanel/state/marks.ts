import { type ReadonlySignal, signal } from '@preact/signals';
import type { Mark, Misplacement, PageCall, PageReply, Target, Unplaced } from '../../../lib/messages/model.ts';
import type { Place } from '../../../lib/page/model.ts';
import { structureOf } from '../../../lib/page/structure.ts';
import type { Evidence } from '../../../lib/rules/model.ts';
import type { FindingView } from '../../../lib/view/finding.ts';
import type { Engine } from './engine.ts';
import type { PanelHost } from './host.ts';
import { createPerRun } from './perRun.ts';
import type { Session } from './session.ts';

/** What became of the last jump: null nothing to say; otherwise why the place is not shown. */
export type JumpFault = Misplacement | 'otherPage' | 'unreachable';

/** Everything drawn on the inspected page. Never draws on a page the result does not belong to. */
export interface Marks {
  readonly visible: ReadonlySignal<boolean>;
  readonly jumpFault: ReadonlySignal<JumpFault | null>;
  /** Places that could not be found, by finding: the first reason. */
  readonly unplaced: ReadonlySignal<ReadonlyMap<string, Misplacement>>;
  /** Draws the findings that the page still has, one paint later: the list comes first. */
  draw(findings: readonly FindingView[]): Promise<void>;
  /** Resolves once all that was to be drawn is. */
  drawn(): Promise<void>;
  /** Emphasises a finding's places, scrolling to one of them, once they are drawn. */
  select(key: string | null, reveal: number | null): Promise<void>;
  /** Lights up places that belong to no finding. */
  reveal(places: readonly Place[]): Promise<void>;
  toggle(): Promise<void>;
}

export interface MarksParts {
  readonly host: PanelHost;
  readonly session: Session;
  readonly engine: () => Promise<Engine>;
  /** Resolves when what was put on screen last can be seen. */
  readonly painted: () => Promise<void>;
}

export function createMarks({ host, session, engine, painted }: MarksParts): Marks {
  const visible = signal(true);
  const jumps = createPerRun<JumpFault>(session);
  let drawing: Promise<void> = Promise.resolve();
  let asked = 0;
  let selected: string | null = null;
  let drawn: { readonly run: string; readonly findings: readonly FindingView[] } = { run: '', findings: [] };
  const unplaced = signal<ReadonlyMap<string, Misplacement>>(new Map());

  const send = async (call: (run: string) => PageCall): Promise<PageReply | 'otherPage' | 'unreachable'> => {
    const shown = session.shown.peek();
    const tabId = session.tabId.peek();
    if (!shown || tabId === null || shown.binding === 'left' || shown.binding === 'reloaded') return 'otherPage';
    return host.call(tabId, call(shown.run)).catch(() => 'unreachable' as const);
  };
  /** What is drawn while another drawing is awaited is awaited too. */
  const settled = async (): Promise<void> => {
    for (let awaited: typeof drawing | null = null; awaited !== drawing; ) {
      awaited = drawing;
      await awaited;
    }
  };
  /** A key can be faster than the drawing of what it asks to see. False for who has gone on meanwhile. */
  const ready = async (): Promise<boolean> => {
    asked += 1;
    const mine = asked;
    const tab = session.tabId.peek();
    await settled();
    return mine === asked && tab === session.tabId.peek();
  };
  /** To a target of the call, or to none. */
  const jump = async (call: (run: string) => PageCall, target: number | null) => {
    const run = session.shown.peek()?.run;
    const reply = await send(call);
    if (run !== undefined) jumps.put(run, faultOf(reply, target));
  };
  const put = async (findings: readonly FindingView[]) => {
    const now = { run: session.shown.peek()?.run ?? '', findings: findings.filter(({ present }) => present) };
    const before = drawn;
    drawn = now;
    if (before.run === now.run && sameDrawing(before.findings, now.findings)) return;
    const page = session.shown.peek()?.page;
    const structure = page && structureOf(page);
    const reply = await send((run) => ({ call: 'show', run, marks: now.findings.map(markOf), structure }));
    unplaced.value = typeof reply === 'object' && reply.ok ? firstReasons(reply.unplaced) : new Map();
    if (typeof reply === 'object' && reply.ok) session.amend(now.run, { marked: true });
    // The page went away between reading and drawing, or was loaded anew: say so now, nothing else will.
    else if (reply !== 'otherPage') await session.verify();
    // A page read anew knows nothing of what is selected.
    if (before.run !== now.run && selected !== null) {
      await send((run) => ({ call: 'select', run, id: selected, reveal: null }));
    }
    if (!visible.value) await send((run) => ({ call: 'visible', run, visible: false }));
  };

  return {
    visible,
    jumpFault: jumps.value,
    unplaced,
    draw: (findings) => {
      const mine: Promise<void> = painted().then(() => (mine === drawing ? put(findings) : undefined));
      drawing = mine;
      return mine;
    },
    drawn: settled,
    select: async (key, reveal) => {
      if (!(await ready())) return;
      selected = key;
      await jump((run) => ({ call: 'select', run, id: key, reveal }), reveal);
    },
    reveal: async (places) => {
      const page = session.shown.peek()?.page;
      if (!page) return;
      const targets = (await engine()).evidence(page, places).map(targetOf);
      if (await ready()) await jump((run) => ({ call: 'reveal', run, targets }), 0);
    },
    toggle: async () => {
      visible.value = !visible.value;
      await send((run) => ({ call: 'visible', run, visible: visible.value }));
    },
  };
}

/** Whether two lists give the same marks: notes, tags and most judgements change nothing on the page. */
function sameDrawing(before: readonly FindingView[], now: readonly FindingView[]): boolean {
  return before.length === now.length && before.every((one, i) => sameMark(one, now[i]));
}

function sameMark(one: FindingView, other: FindingView | undefined): boolean {
  if (one === other) return true;
  return (
    other !== undefined &&
    one.key === other.key &&
    one.number === other.number &&
    one.severity === other.severity &&
    one.review === other.review &&
    isQuiet(one) === isQuiet(other) &&
    one.message === other.message
  );
}

/** The words by which a place is verified on the page. */
export function targetOf({ place, quote, before, after }: Evidence): Target {
  return { place, quote, before, after };
}

/** A finding as it is drawn on its page. */
export function markOf(finding: FindingView): Mark {
  const { key, number, severity, review, message, evidence } = finding;
  const mark = { id: key, number, severity, review, title: message, targets: evidence.map(targetOf) };
  return isQuiet(finding) ? { ...mark, quiet: true } : mark;
}

function isQuiet({ status }: FindingView): boolean {
  return status === 'dismissed';
}

function faultOf(reply: PageReply | 'otherPage' | 'unreachable', target: number | null): JumpFault | null {
  if (typeof reply === 'string') return reply;
  if (!reply.ok) return reply.error === 'stale' ? 'otherPage' : 'unreachable';
  return reply.unplaced.find((one) => one.target === target)?.reason ?? null;
}

function firstReasons(unplaced: readonly Unplaced[]): ReadonlyMap<string, Misplacement> {
  const reasons = new Map<string, Misplacement>();
  for (const { id, reason } of unplaced) if (id !== null && !reasons.has(id)) reasons.set(id, reason);
  return reasons;
}
