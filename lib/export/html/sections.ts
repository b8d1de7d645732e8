import type { SavedFinding } from '../../store/records.ts';
import { picturesOf } from '../captures.ts';
import { bodyName, Turns } from '../groups.ts';
import type { ExportInput } from '../model.ts';
import { FileSink } from '../sink.ts';
import { lastSnapshot } from '../snapshots.ts';
import { escapeXml } from '../xml.ts';
import { findingHtml } from './finding.ts';
import { pageHtml } from './page.ts';

/** Writes a section for each body and in it a list for each page, the findings numbered through. */
export class SectionWriter {
  readonly #sink = new FileSink();
  readonly #turns = new Turns();
  readonly #input: ExportInput;
  readonly #level: 'h2' | 'h3';
  #number = 0;

  constructor(input: ExportInput, level: 'h2' | 'h3') {
    this.#input = input;
    this.#level = level;
  }

  get empty(): boolean {
    return this.#number === 0;
  }

  async add(finding: SavedFinding): Promise<void> {
    const { language, pages } = this.#input;
    const turn = this.#turns.next(finding);
    if (turn !== null && this.#number > 0) this.#sink.write('</ol>\n');
    this.#number++;
    if (turn === 'body') {
      this.#sink.write(`<${this.#level}>${escapeXml(bodyName(finding.body, language))}</${this.#level}>\n`);
    }
    if (turn !== null) {
      const kept = await lastSnapshot(finding.pageId, this.#input);
      const page = pageHtml(pages.get(finding.pageId), kept, language, this.#level === 'h2' ? 'h3' : 'h4');
      this.#sink.write(page, `<ol start="${this.#number}">\n`);
    }
    const pictures = await picturesOf(finding.key, this.#input);
    this.#sink.write(await findingHtml(finding, pictures, language));
  }

  /** What was written, complete. */
  end(): FileSink {
    if (this.#number > 0) this.#sink.write('</ol>\n');
    return this.#sink;
  }
}
