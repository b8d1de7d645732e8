import type { PageModel } from './model.ts';
import { CONCEALMENTS, type PackedPage } from './wire.ts';

/** The PageModel behind its columns. Throws a RangeError where a number points nowhere. */
export function unpack(packed: PackedPage): PageModel {
  const { words, texts } = packed;
  const counts = {
    boxes: packed.boxes.length / 4,
    blocks: texts.length,
    tables: packed.tables.length / 7,
    cells: packed.cells.length / 8,
  };
  const box = (numbers: Column) => numbers.below(counts.boxes);
  const boxes = rows(packed.boxes, 4, (n, i) => {
    const tag = words[n.below(words.length)] ?? '';
    const parent = n.below(i, -1);
    return { tag, parent, name: words[n.below(words.length)] ?? '', hidden: n.flag() };
  });
  const column = new Column(packed.blocks);
  const blocks = texts.map((text) => {
    const block = {
      box: box(column),
      cell: column.below(counts.cells, -1),
      text,
      bounds: [] as number[],
      hidden: column.flag(),
    };
    for (let left = column.below(text.length + 1); left > 0; left--) block.bounds.push(column.below(text.length + 1));
    return block;
  });
  column.end();
  const tables = rows(packed.tables, 7, (n) => {
    const table = {
      box: box(n),
      cell: n.below(counts.cells, -1),
      rows: n.count(),
      columns: n.count(),
      firstCell: n.count(),
      cellCount: n.count(),
      hidden: n.flag(),
    };
    if (table.firstCell + table.cellCount > counts.cells) throw new RangeError('cells of a table');
    return table;
  });
  const cells = rows(packed.cells, 8, (n) => {
    const table = n.below(counts.tables);
    const cell = {
      table,
      box: box(n),
      row: n.count(),
      column: n.count(),
      rowSpan: n.count(),
      columnSpan: n.count(),
      header: n.flag(),
      hidden: n.flag(),
    };
    return cell;
  });
  const links = rows(packed.links, 5, (n, i) => {
    const at = { box: box(n), block: n.below(counts.blocks, -1), start: n.count(), end: n.count() };
    const concealed = CONCEALMENTS[n.below(CONCEALMENTS.length)] ?? null;
    const text = packed.linkWords[2 * i + 1] || (texts[at.block]?.slice(at.start, at.end) ?? '');
    return { href: packed.linkWords[2 * i] ?? '', ...at, text, concealed };
  });
  const images = rows(packed.images, 4, (n, i) => {
    const [src = '', alt = ''] = packed.imageWords.slice(2 * i, 2 * i + 2);
    return { src, alt, box: box(n), width: n.count(), height: n.count(), hidden: n.flag() };
  });
  const metas = [];
  for (let i = 0; i + 1 < packed.metas.length; i += 2)
    metas.push({ name: packed.metas[i] ?? '', content: packed.metas[i + 1] ?? '' });
  const { url, title, unread } = packed;
  return { version: 1, url, title, metas, boxes, blocks, cells, tables, links, images, unread };
}

/** Numbers read one after the other, each held to where it may lie. */
class Column {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** An integer in [low, limit). */
  below(limit: number, low = 0): number {
    const number = this.#numbers[this.#at++];
    if (number === undefined || !Number.isInteger(number) || number < low || number >= limit)
      throw new RangeError(`number ${this.#at - 1} is ${number}`);
    return number;
  }

  count(): number {
    return this.below(Number.MAX_SAFE_INTEGER);
  }

  flag(): boolean {
    return this.below(2) === 1;
  }

  end(): void {
    if (this.#at !== this.#numbers.length) throw new RangeError('numbers left over');
  }
}

function rows<Row>(numbers: readonly number[], width: number, make: (column: Column, index: number) => Row): Row[] {
  const column = new Column(numbers);
  const made = Array.from({ length: Math.ceil(numbers.length / width) }, (_, i) => make(column, i));
  column.end();
  return made;
}
