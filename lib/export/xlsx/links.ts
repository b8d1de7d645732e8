import { escapeXml } from '../xml.ts';
import { RELATIONS } from './package.ts';

/** Links a sheet can hold in Excel. */
const MAX_LINKS = 65_530;
/** Links that are written at a time. */
const PIECE = 500;

/** The links of a sheet: many cells, few addresses. Written in pieces, as there may be tens of thousands. */
export class SheetLinks {
  readonly #refs: string[] = [];
  readonly #targets: number[] = [];
  readonly #numbers = new Map<string, number>();

  /** Makes a cell a link to an address of the web; false where the address is none or the sheet holds no more. */
  add(ref: string, target: string): boolean {
    if (!/^https?:\/\/\S+$/.test(target) || this.#refs.length >= MAX_LINKS) return false;
    const number = this.#numbers.get(target) ?? this.#numbers.size + 1;
    this.#numbers.set(target, number);
    this.#refs.push(ref);
    this.#targets.push(number);
    return true;
  }

  /** What the sheet says of its links. */
  *cells(): Generator<string> {
    if (this.#refs.length === 0) return;
    yield '<hyperlinks>';
    for (let i = 0; i < this.#refs.length; i += PIECE) {
      const some = this.#refs.slice(i, i + PIECE);
      yield some.map((ref, j) => `<hyperlink ref="${ref}" r:id="rId${this.#targets[i + j]}"/>`).join('');
    }
    yield '</hyperlinks>';
  }

  /** The addresses, as relations of the sheet. */
  *relations(): Generator<string> {
    for (const [target, number] of this.#numbers) {
      yield `<Relationship Id="rId${number}" Type="${RELATIONS}/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`;
    }
  }
}
