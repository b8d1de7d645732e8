import type { Browser } from '../e2e/browser.ts';

/** What one interaction cost the panel's thread, in milliseconds of computing; waiting and what others do on the machine do not count. */
export interface Interaction {
  /** From the event until the frame that shows it is handed over. */
  readonly toFrame: number;
  /** Until the next interaction: what was put off until after the frame, too. */
  readonly all: number;
  readonly longestTask: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds that the thread computed. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly type?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Does something in the panel and measures each event of a type (`keydown`) that it made there. */
export async function traced(browser: Browser, type: string, work: () => Promise<unknown>): Promise<Interaction[]> {
  const { cdp } = browser;
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', take);
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES } });
  await work();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', take);
  return interactionsIn(events, type);
}

function interactionsIn(events: readonly TraceEvent[], type: string): Interaction[] {
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  // The scripts in the page have no chunks.
  const program = events.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.includes('/chunks/'));
  const threads = new Set(program.map(thread));
  const mine = events.filter((one) => threads.has(thread(one))).sort((a, b) => a.ts - b.ts);
  const tasks = mine.filter(({ name }) => name === 'RunTask');
  const frames = mine.filter(({ name }) => name === 'Commit');
  const starts = mine.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === type);
  return starts.map((start, i) => {
    const next = starts[i + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const frame = frames.find(({ ts }) => ts >= start.ts)?.ts ?? start.ts;
    const own = tasks.filter(({ ts, dur = 0 }) => ts + dur >= start.ts && ts < next);
    return {
      toFrame: computed(own.filter(({ ts }) => ts <= frame)),
      all: computed(own),
      longestTask: Math.max(0, ...own.map(({ tdur = 0 }) => tdur / 1_000)),
    };
  });
}

function computed(tasks: readonly TraceEvent[]): number {
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
}
