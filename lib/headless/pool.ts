import { availableParallelism } from 'node:os';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { PageOptions } from './page.ts';
import type { Answer } from './worker.ts';

/** A page that takes longer is given up, so that one page cannot stop a run. */
const PATIENCE = 120_000;
/** Megabytes of a worker's heap: small ones are collected early, so that a long run stays as small as a short one. */
const MODEST = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/** A page's line in UTF-8, without its end, or why there is none. */
export type Outcome = { readonly line: Uint8Array } | { readonly error: string };

interface Page {
  readonly path: string;
  readonly url: string | null;
}

interface Busy {
  readonly id: number;
  readonly page: Page;
  readonly done: (outcome: Outcome) => void;
  readonly timer: NodeJS.Timeout;
}

/** Worker threads, one for each core, started as they are needed. Each works on one page at a time. */
export class Pool {
  readonly size = availableParallelism();
  readonly #options: PageOptions;
  readonly #limits: ResourceLimits;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Busy>();
  /** Workers without a limit, each for one page that a modest one had no room for. */
  readonly #roomy = new Set<Worker>();
  readonly #waiting: ((worker: Worker) => void)[] = [];
  #count = 0;
  #tasks = 0;

  /** `limits`: of the heaps of its workers. */
  constructor(options: PageOptions, limits: ResourceLimits = MODEST) {
    this.#options = options;
    this.#limits = limits;
  }

  /** Audits one page; never rejects. */
  async run(path: string, url: string | null): Promise<Outcome> {
    const worker = await this.#take();
    return new Promise((resolve) => this.#give(worker, { path, url }, resolve));
  }

  #give(worker: Worker, page: Page, done: (outcome: Outcome) => void): void {
    const id = this.#tasks++;
    const timer = setTimeout(() => this.#lost(worker, `gave up after ${PATIENCE / 1000} s`), PATIENCE);
    this.#busy.set(worker, { id, page, done, timer });
    worker.postMessage({ id, ...page });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #take(): Promise<Worker> {
    const idle = this.#idle.pop();
    if (idle) return Promise.resolve(idle);
    if (this.#count < this.size) return Promise.resolve(this.#start(true));
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #start(modest: boolean): Worker {
    this.#count++;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: this.#options,
      ...(modest ? { resourceLimits: this.#limits } : {}),
    });
    if (!modest) this.#roomy.add(worker);
    worker.on('message', (answer: Answer) => this.#answered(worker, answer));
    worker.on('error', (error: unknown) => {
      const busy = this.#busy.get(worker);
      const again = busy && modest && error instanceof Error && 'code' in error && error.code === OUT_OF_MEMORY;
      if (again) this.#moved(worker, busy);
      else this.#lost(worker, error instanceof Error ? error.message : String(error));
    });
    return worker;
  }

  /** A page too large for a modest worker has one more try, in one of its own. */
  #moved(worker: Worker, { page, done, timer }: Busy): void {
    clearTimeout(timer);
    this.#busy.delete(worker);
    this.#count--;
    this.#give(this.#start(false), page, done);
  }

  #answered(worker: Worker, answer: Answer): void {
    const busy = this.#busy.get(worker);
    if (!busy || busy.id !== answer.id) return;
    clearTimeout(busy.timer);
    this.#busy.delete(worker);
    if (this.#roomy.has(worker)) this.#leave(worker);
    else this.#free(worker);
    busy.done(answer);
  }

  /** A worker that broke or hangs: its page gets an error, another worker takes its place. */
  #lost(worker: Worker, error: string): void {
    const busy = this.#busy.get(worker);
    this.#busy.delete(worker);
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    if (busy) clearTimeout(busy.timer);
    this.#leave(worker);
    busy?.done({ error });
  }

  /** A worker goes; whoever waits gets a new one. */
  #leave(worker: Worker): void {
    this.#count--;
    this.#roomy.delete(worker);
    void worker.terminate();
    if (this.#waiting.length > 0) this.#free(this.#start(true));
  }

  #free(worker: Worker): void {
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#idle.push(worker);
  }
}
