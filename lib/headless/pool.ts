import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PageOptions } from './page.ts';
import type { Answer } from './worker.ts';

/** A page that takes longer is given up, so that one page cannot stop a run. */
const PATIENCE = 120_000;

export type Outcome = { readonly line: string } | { readonly error: string };

interface Busy {
  readonly id: number;
  readonly done: (outcome: Outcome) => void;
  readonly timer: NodeJS.Timeout;
}

/** Worker threads, one for each core, started as they are needed. Each works on one page at a time. */
export class Pool {
  readonly size = availableParallelism();
  readonly #options: PageOptions;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Busy>();
  readonly #waiting: ((worker: Worker) => void)[] = [];
  #count = 0;
  #tasks = 0;

  constructor(options: PageOptions) {
    this.#options = options;
  }

  /** Audits one page; never rejects. */
  async run(path: string, url: string | null): Promise<Outcome> {
    const worker = await this.#take();
    return new Promise((resolve) => {
      const id = this.#tasks++;
      const timer = setTimeout(() => this.#lost(worker, `gave up after ${PATIENCE / 1000} s`), PATIENCE);
      this.#busy.set(worker, { id, done: resolve, timer });
      worker.postMessage({ id, path, url });
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #take(): Promise<Worker> {
    const idle = this.#idle.pop();
    if (idle) return Promise.resolve(idle);
    if (this.#count < this.size) return Promise.resolve(this.#start());
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #start(): Worker {
    this.#count++;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: this.#options });
    worker.on('message', (answer: Answer) => this.#answered(worker, answer));
    worker.on('error', (error) => this.#lost(worker, error instanceof Error ? error.message : String(error)));
    return worker;
  }

  #answered(worker: Worker, answer: Answer): void {
    const busy = this.#busy.get(worker);
    if (!busy || busy.id !== answer.id) return;
    clearTimeout(busy.timer);
    this.#busy.delete(worker);
    this.#free(worker);
    busy.done(answer);
  }

  /** A worker that broke or hangs: its page gets an error, another worker takes its place. */
  #lost(worker: Worker, error: string): void {
    const busy = this.#busy.get(worker);
    this.#busy.delete(worker);
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    this.#count--;
    void worker.terminate();
    if (busy) {
      clearTimeout(busy.timer);
      busy.done({ error });
    }
    if (this.#waiting.length > 0) this.#free(this.#start());
  }

  #free(worker: Worker): void {
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#idle.push(worker);
  }
}
