import type { Mark, PageCall, PageEvent, PageReply, PickStep, Target, Unplaced } from '../../messages/model.ts';
import { held } from '../held.ts';
import type { Spot } from '../refs.ts';
import { ChangeWatch } from './changes.ts';
import { documentOf } from './geometry.ts';
import { PhrasePainter } from './highlights.ts';
import { heldReading } from './late.ts';
import { Overlay } from './overlay.ts';
import { Picker } from './picker.ts';
import type { PlacedMark } from './placed.ts';
import { isUnseen, Placing } from './placing.ts';
import { Pointer } from './pointer.ts';
import { scrollToSpot } from './scroll.ts';
import { viewOf } from './view.ts';
import { LayoutWatch } from './watch.ts';

/** Everything drawn on one page, and the calls that change it. Nothing of it stays behind after `dispose`. */
export class Marks {
  readonly #send: (event: PageEvent) => void;
  readonly #overlay = new Overlay({
    clicked: (id) => this.#clicked(id),
    hovered: (id, x, y) => this.#hovered(id, x, y),
    shown: (places, selected) => this.#phrases.paint(places, selected),
  });
  readonly #phrases = new PhrasePainter();
  readonly #layout = new LayoutWatch((restyled) => this.#overlay.place(restyled));
  readonly #changes = new ChangeWatch((what) => this.#changed(what));
  readonly #pointer = new Pointer(this.#overlay, {
    clicked: (id) => this.#clicked(id),
    hovered: (id, x, y) => this.#hovered(id, x, y),
  });
  readonly #picker = new Picker({
    picked: (places) => this.#tell((run) => ({ event: 'picked', run, places: [...places] })),
    ended: () => this.#tell((run) => ({ event: 'pickEnded', run })),
  });
  #run: string | null = null;
  #placing: Placing | null = null;
  #marks: PlacedMark[] = [];
  #lit: Spot[] = [];
  #selected: string | null = null;
  #over: string | null = null;
  #visible = true;
  #drawnOnce = false;

  constructor(send: (event: PageEvent) => void) {
    this.#send = send;
  }

  handle(call: PageCall): PageReply {
    if (call.call === 'show') return this.#show(call.run, call.marks, call.structure);
    if (call.run !== this.#run || !this.#placing) return { ok: false, error: 'stale', detail: '' };
    switch (call.call) {
      case 'select':
        return this.#select(call.id, call.reveal);
      case 'reveal':
        return this.#reveal(call.targets);
      case 'visible':
        this.#visible = call.visible;
        this.#draw();
        return { ok: true, unplaced: [] };
      case 'view':
        return this.#view(call.id);
      case 'pick':
        return this.#pick(call.step);
      case 'clear':
        this.dispose();
        return { ok: true, unplaced: [] };
    }
  }

  dispose(): void {
    this.#run = null;
    this.#placing = null;
    this.#marks = [];
    this.#lit = [];
    this.#changes.stop();
    this.#picker.dispose();
    this.#erase();
  }

  #pick(step: PickStep): PageReply {
    const sources = held()?.sources;
    if (!sources) return { ok: false, error: 'stale', detail: '' };
    this.#picker.step(step, sources);
    return { ok: true, unplaced: [] };
  }

  #show(run: string, marks: readonly Mark[], structure: number | undefined): PageReply {
    const sources = heldReading(structure)?.sources;
    if (!sources) return { ok: false, error: 'stale', detail: '' };
    if (run !== this.#run || !this.#placing) {
      this.#placing = new Placing(sources);
      this.#changes.start();
      // What was being picked was of the reading before.
      this.#picker.dispose();
      this.#visible = true;
      this.#selected = null;
    }
    this.#run = run;
    this.#lit = [];
    const unplaced: Unplaced[] = [];
    this.#marks = marks.map((mark) => ({ mark, spots: this.#find(mark.targets, mark.id, unplaced) }));
    this.#placing.forget();
    this.#draw();
    return { ok: true, unplaced };
  }

  #select(id: string | null, reveal: number | null): PageReply {
    // A quiet mark comes and goes with its being selected.
    let anew = id !== this.#selected && [id, this.#selected].some((one) => this.#isQuiet(one));
    this.#selected = id;
    this.#lit = [];
    const unplaced: Unplaced[] = [];
    const at = this.#marks.findIndex(({ mark }) => mark.id === id);
    const chosen = this.#marks[at];
    const spots = chosen ? this.#find(chosen.mark.targets, id, unplaced) : [];
    if (chosen) {
      this.#marks[at] = { mark: chosen.mark, spots };
      // So does one whose places are found elsewhere than before.
      anew ||= !sameSpots(chosen.spots, spots);
    }
    if (anew) this.#draw();
    else this.#emphasise();
    const spot = reveal === null ? null : (spots[reveal] ?? null);
    if (spot) scrollToSpot(spot);
    this.#placing?.forget();
    return { ok: true, unplaced, view: viewOf(spots, []) };
  }

  #reveal(targets: readonly Target[]): PageReply {
    const unplaced: Unplaced[] = [];
    const found = this.#find(targets, null, unplaced);
    this.#lit = found.filter((spot) => spot !== null);
    this.#placing?.forget();
    this.#emphasise();
    const [first] = this.#lit;
    if (first) scrollToSpot(first);
    return { ok: true, unplaced, view: viewOf(found, []) };
  }

  #view(id: string | null): PageReply {
    const near = this.#overlay.near();
    const spots = id === null ? this.#lit : this.#marks.flatMap(({ mark, spots }) => (mark.id === id ? spots : []));
    const others = this.#marks.filter(({ mark }) => mark.id !== id && near.has(mark.id));
    return { ok: true, unplaced: [], view: viewOf(spots, others) };
  }

  #find(targets: readonly Target[], id: string | null, unplaced: Unplaced[]): (Spot | null)[] {
    return targets.map((one, target) => {
      const spot = this.#placing?.find(one) ?? 'gone';
      if (typeof spot === 'string') {
        unplaced.push({ id, target, reason: spot });
        return null;
      }
      if (isUnseen(spot)) unplaced.push({ id, target, reason: 'hidden' });
      return spot;
    });
  }

  #isQuiet(id: string | null): boolean {
    return this.#marks.some(({ mark }) => mark.id === id && mark.quiet);
  }

  #draw(): void {
    const marks = this.#marks.filter(({ mark }) => !mark.quiet || mark.id === this.#selected);
    if (!this.#visible || (marks.length === 0 && this.#lit.length === 0)) {
      this.#erase();
      return;
    }
    this.#drawnOnce = true;
    this.#overlay.draw(byUrgency(marks), this.#selected, this.#lit);
    this.#watch();
  }

  /** Shows what is selected and lit up; a page with very many marks is not drawn anew for it. */
  #emphasise(): void {
    if (!this.#visible || !this.#drawnOnce) {
      this.#draw();
      return;
    }
    this.#overlay.update(this.#selected, this.#lit);
    this.#watch();
  }

  #watch(): void {
    const spots = [...this.#marks.flatMap(({ spots }) => spots), ...this.#lit];
    const documents = new Set([document, ...spots.flatMap((spot) => (spot ? [documentOf(spot)] : []))]);
    this.#layout.start(documents);
    this.#pointer.start(documents);
  }

  #erase(): void {
    this.#drawnOnce = false;
    this.#layout.stop();
    this.#pointer.stop();
    this.#phrases.clear();
    this.#overlay.clear();
  }

  #clicked(id: string): void {
    this.#tell((run) => ({ event: 'clicked', run, id }));
  }

  #hovered(id: string | null, x: number, y: number): void {
    this.#overlay.tell(this.#marks.find(({ mark }) => mark.id === id)?.mark.title ?? null, x, y);
    if (id === this.#over) return;
    this.#over = id;
    this.#tell((run) => ({ event: 'hovered', run, id }));
  }

  #changed(what: 'content' | 'address'): void {
    this.#tell((run) => ({ event: 'changed', run, what, url: location.href }));
  }

  #tell(event: (run: string) => PageEvent): void {
    if (this.#run !== null) this.#send(event(this.#run));
  }
}

const RANK = { info: 0, warning: 1, error: 2, veto: 3 } as const;

/** Least urgent first: what is drawn later lies on top. */
function byUrgency(marks: readonly PlacedMark[]): PlacedMark[] {
  const rank = ({ mark }: PlacedMark) => RANK[mark.severity] * 2 - Number(mark.review);
  return [...marks].sort((a, b) => rank(a) - rank(b));
}

/** True where every place is where it was. */
function sameSpots(before: readonly (Spot | null)[], now: readonly (Spot | null)[]): boolean {
  return before.every((spot, i) => {
    const other = now[i] ?? null;
    if (spot === null || other === null) return spot === other;
    if (spot.kind === 'element') return other.kind === 'element' && other.element === spot.element;
    return (
      other.kind === 'words' && (['first', 'from', 'last', 'to'] as const).every((part) => other[part] === spot[part])
    );
  });
}
