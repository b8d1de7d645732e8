import { Column } from './column.ts';
import type { Block, Box, Cell, Image, Link, Meta, PageModel, Table } from './model.ts';
import { CONCEALMENTS, HEADER, HIDDEN, OUT_OF_SIGHT, type PackedPage, SPANS, STANDINGS, STRUCK_OUT } from './wire.ts';

/** The PageModel behind its columns. Throws a RangeError where a number is none or points nowhere. */
export function unpack(packed: PackedPage): PageModel {
  const { version, url, title, unread } = packed;
  const boxes = boxesOf(packed);
  const tables = tablesOf(packed, boxes.length);
  const cells = cellsOf(packed, tables, boxes.length);
  for (const { cell } of tables) if (cell >= cells.length) throw new RangeError(`table in cell ${cell}`);
  const blocks = blocksOf(packed, boxes.length, cells.length);
  const links = linksOf(packed, boxes.length);
  const images = imagesOf(packed, boxes.length);
  return { version, url, title, metas: metasOf(packed), boxes, blocks, cells, tables, links, images, unread };
}

function boxesOf({ boxes, words }: PackedPage): Box[] {
  const column = new Column(boxes);
  const made: Box[] = [];
  while (column.more) {
    const tag = column.below(2 * words.length);
    const parent = column.below(made.length, -1);
    const name = words[column.below(words.length)] ?? '';
    made.push({ tag: words[tag >> 1] ?? '', parent, name, hidden: (tag & 1) === 1 });
  }
  return made;
}

function tablesOf({ tables }: PackedPage, boxes: number): Table[] {
  const column = new Column(tables);
  const made: Table[] = [];
  while (column.more) {
    made.push({
      box: column.below(boxes),
      cell: column.count(-1),
      rows: column.count(),
      columns: column.count(),
      firstCell: column.count(),
      cellCount: column.count(),
      hidden: column.flag(),
    });
  }
  return made;
}

function cellsOf({ cells, spans }: PackedPage, tables: readonly Table[], boxes: number): Cell[] {
  const column = new Column(cells);
  const spanned = new Column(spans);
  const made: Cell[] = [];
  for (let table = 0; table < tables.length; table++) {
    const { firstCell, cellCount } = tables[table] ?? { firstCell: 0, cellCount: 0 };
    if (firstCell !== made.length) throw new RangeError(`cells of table ${table}`);
    for (let left = cellCount; left > 0; left--) {
      const box = column.below(boxes);
      const row = column.count();
      const place = column.count();
      const flags = column.below(8);
      const rowSpan = flags & SPANS ? spanned.count() : 1;
      const columnSpan = flags & SPANS ? spanned.count() : 1;
      const [header, hidden] = [(flags & HEADER) !== 0, (flags & HIDDEN) !== 0];
      made.push({ table, box, row, column: place, rowSpan, columnSpan, header, hidden });
    }
  }
  column.end();
  spanned.end();
  return made;
}

function blocksOf({ blocks, bounds: all, texts }: PackedPage, boxes: number, cells: number): Block[] {
  const column = new Column(blocks);
  const rest = new Column(all);
  const made: Block[] = [];
  for (const text of texts) {
    const box = column.below(boxes);
    const cell = column.below(cells, -1);
    const count = column.below(STANDINGS * (text.length + 1));
    const bounds: number[] = [];
    for (let left = count >> 2; left > 0; left--) bounds.push(rest.below(text.length + 1));
    const standing = count & 3;
    if (standing > OUT_OF_SIGHT)
      made.push({ box, cell, text, bounds, hidden: true, apart: standing === STRUCK_OUT ? 'struck' : 'note' });
    else made.push({ box, cell, text, bounds, hidden: standing !== 0 });
  }
  column.end();
  rest.end();
  return made;
}

function linksOf({ links, linkWords, texts }: PackedPage, boxes: number): Link[] {
  const column = new Column(links);
  const made: Link[] = [];
  while (column.more) {
    const box = column.below(boxes);
    const block = column.below(texts.length, -1);
    const start = column.count();
    const end = column.count();
    const concealed = CONCEALMENTS[column.below(CONCEALMENTS.length)] ?? null;
    const at = 2 * made.length;
    const text = linkWords[at + 1] || (texts[block]?.slice(start, end) ?? '');
    made.push({ href: linkWords[at] ?? '', box, block, start, end, text, concealed });
  }
  return made;
}

function imagesOf({ images, imageWords }: PackedPage, boxes: number): Image[] {
  const column = new Column(images);
  const made: Image[] = [];
  while (column.more) {
    const [src = '', alt = ''] = imageWords.slice(2 * made.length, 2 * made.length + 2);
    const box = column.below(boxes);
    made.push({ src, alt, box, width: column.count(), height: column.count(), hidden: column.flag() });
  }
  return made;
}

function metasOf({ metas }: PackedPage): Meta[] {
  const made: Meta[] = [];
  for (let i = 0; i + 1 < metas.length; i += 2) made.push({ name: metas[i] ?? '', content: metas[i + 1] ?? '' });
  return made;
}
