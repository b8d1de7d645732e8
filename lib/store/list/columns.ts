import { Severity } from '../../rules/model.ts';
import { Status } from '../records.ts';
import type { SlimRow } from '../slim.ts';
import { Dictionary } from './dictionary.ts';
import type { SlimDecision } from './judged.ts';
import { RECHECKS, recheckOf } from './model.ts';

/** What the list knows of a page. */
export interface PageInfo {
  readonly id: string;
  readonly body: string;
  readonly title: string;
  readonly indexNumber: string;
  readonly published: string;
  readonly auditedAt: string;
  readonly auditCount: number;
}

type NumberColumn = Uint8Array | Uint16Array | Uint32Array;

const OPEN = Status.options.indexOf('open');

/**
 * The findings as columns of numbers, one position each: a hundred thousand of them are filtered and sorted within a frame.
 * Rows of a page lie together; when they change, the old ones are marked dead and the new ones put behind all others.
 */
export class Columns {
  size = 0;
  dead = 0;
  readonly keys: string[] = [];
  readonly at = new Map<string, number>();
  readonly rules = new Dictionary();
  readonly days = new Dictionary();
  readonly people = new Dictionary();
  readonly rounds = new Dictionary();
  readonly pages: PageInfo[] = [];
  readonly #pageNumbers = new Map<string, number>();
  /** First position and number of rows of each page. */
  readonly spans: { start: number; count: number }[] = [];

  page = new Uint32Array(0);
  rule = new Uint16Array(0);
  /** The rule's severity, by rank. */
  grade = new Uint8Array(0);
  /** The severity that holds, by rank. */
  severity = new Uint8Array(0);
  status = new Uint8Array(0);
  recheck = new Uint8Array(0);
  day = new Uint16Array(0);
  person = new Uint16Array(0);
  round = new Uint16Array(0);
  alive = new Uint8Array(0);
  /** 1 where there is a judgement. */
  judged = new Uint8Array(0);
  /** What was worked out from the pages and rows, until they change. */
  readonly cache = new Map<string, unknown>();
  /** Few findings have tags or words of the inspector. */
  readonly tags = new Map<number, readonly string[]>();
  readonly said = new Map<number, string>();

  constructor() {
    this.people.id('');
  }

  pageNumber(id: string): number | undefined {
    return this.#pageNumbers.get(id);
  }

  /** Puts a page's findings in the place of those it had; none takes the page away. */
  put(info: PageInfo, rows: readonly SlimRow[]): void {
    const number = this.#pageNumbers.get(info.id) ?? this.pages.length;
    this.#pageNumbers.set(info.id, number);
    this.pages[number] = info;
    this.#bury(this.spans[number]);
    this.cache.clear();
    this.spans[number] = { start: this.size, count: rows.length };
    this.#grow(this.size + rows.length);
    for (const [key, rule, rank, present, seen, round] of rows) {
      const p = this.size++;
      this.keys[p] = key;
      this.at.set(key, p);
      this.page[p] = number;
      this.rule[p] = this.rules.id(rule);
      this.grade[p] = rank;
      this.severity[p] = rank;
      this.status[p] = OPEN;
      this.recheck[p] = RECHECKS.indexOf(recheckOf(info, present, seen));
      this.day[p] = this.days.id(seen.slice(0, 10));
      this.round[p] = this.rounds.id(round);
      this.person[p] = 0;
      this.judged[p] = 0;
      this.alive[p] = 1;
    }
  }

  /** Takes over a judgement; null: the finding is unjudged. */
  judge(key: string, decision: SlimDecision | null): void {
    const p = this.at.get(key);
    if (p === undefined) return;
    this.judged[p] = Number(decision !== null);
    this.status[p] = Status.options.indexOf(decision?.status ?? 'open');
    this.severity[p] = decision?.severity ? Severity.options.indexOf(decision.severity) : (this.grade[p] ?? 0);
    const people = this.people.values.length;
    this.person[p] = this.people.id(decision?.person ?? '');
    if (this.people.values.length > people) this.cache.delete('inspector');
    if (decision && decision.tags.length > 0) this.tags.set(p, decision.tags);
    else this.tags.delete(p);
    if (decision && decision.words !== '') this.said.set(p, decision.words);
    else this.said.delete(p);
  }

  #bury(span: { start: number; count: number } | undefined): void {
    if (!span) return;
    for (let p = span.start; p < span.start + span.count; p++) {
      this.alive[p] = 0;
      this.at.delete(this.keys[p] ?? '');
      this.tags.delete(p);
      this.said.delete(p);
    }
    this.dead += span.count;
  }

  #grow(size: number): void {
    if (size <= this.page.length) return;
    const room = Math.max(1024, size, this.page.length * 2);
    this.page = grown(this.page, new Uint32Array(room));
    this.rule = grown(this.rule, new Uint16Array(room));
    this.grade = grown(this.grade, new Uint8Array(room));
    this.severity = grown(this.severity, new Uint8Array(room));
    this.status = grown(this.status, new Uint8Array(room));
    this.recheck = grown(this.recheck, new Uint8Array(room));
    this.day = grown(this.day, new Uint16Array(room));
    this.person = grown(this.person, new Uint16Array(room));
    this.round = grown(this.round, new Uint16Array(room));
    this.judged = grown(this.judged, new Uint8Array(room));
    this.alive = grown(this.alive, new Uint8Array(room));
  }
}

function grown<C extends NumberColumn>(column: NumberColumn, larger: C): C {
  larger.set(column);
  return larger;
}
