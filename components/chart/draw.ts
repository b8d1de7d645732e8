import { axisX, axisY, barX, barY, plot, text } from '@observablehq/plot';
import { fitted, monthLabels, widthOf } from './labels.ts';
import { addPatterns, fillOf } from './patterns.ts';
import type { ChartRow } from './rows.ts';

/** Height of a bar with the room around it, in pixels. */
const BAND = 26;
/** Room between a name and its bar. */
const GAP = 10;
/** Part of the width that names may take. */
const NAMES = 0.42;
/** Room for the number behind the longest bar. */
const NUMBER = 56;

/** Bars from left to right, one row each; every bar is a link into the list. Names are only ever text. */
export function drawBars(rows: readonly ChartRow[], width: number, id: string): SVGElement {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const room = Math.min(Math.max(...rows.map(({ name }) => widthOf(name))), width * NAMES);
  return finished(
    plot({
      width,
      height: rows.length * BAND + 8,
      marginLeft: Math.ceil(room) + GAP,
      marginRight: NUMBER,
      marginTop: 4,
      marginBottom: 4,
      x: { domain: [0, most], axis: null },
      y: { domain: rows.map((row) => row.id), padding: 0.28, label: null },
      marks: [
        axisY({
          tickSize: 0,
          tickFormat: (one: string) => fitted(byId.get(one)?.name ?? one, room),
          fill: 'currentColor',
        }),
        ...rows.map((row) =>
          barX([row], {
            x: 'count',
            y: 'id',
            fill: fillOf(row.pattern, id),
            stroke: `var(--chart-${row.pattern})`,
            href: row.count > 0 ? 'href' : undefined,
          }),
        ),
        text(rows, { x: 'count', y: 'id', text: (row: ChartRow) => String(row.count), dx: 6, textAnchor: 'start' }),
      ],
    }),
    rows,
    id,
  );
}

/** A column with the room around it is at most so wide: a single month is no wall. */
const COLUMN = 96;

/** Columns side by side, for what runs on in time: the rows' ids are months. */
export function drawColumns(rows: readonly ChartRow[], width: number, id: string): SVGElement {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const months = monthLabels(rows.map((row) => row.id));
  return finished(
    plot({
      width: Math.min(width, rows.length * COLUMN + 16),
      height: 176,
      marginLeft: 8,
      marginRight: 8,
      marginTop: 18,
      marginBottom: 36,
      y: { domain: [0, most], axis: null },
      x: { domain: rows.map((row) => row.id), padding: 0.3, label: null },
      marks: [
        axisX({ tickSize: 0, tickFormat: (month: string) => months.get(month) ?? month, fill: 'currentColor' }),
        ...rows.map((row) =>
          barY([row], {
            x: 'id',
            y: 'count',
            fill: fillOf(row.pattern, id),
            stroke: `var(--chart-${row.pattern})`,
            href: row.count > 0 ? 'href' : undefined,
          }),
        ),
        text(rows, { x: 'id', y: 'count', text: (row: ChartRow) => String(row.count), dy: -7 }),
      ],
    }),
    rows,
    id,
  );
}

/** Patterns for what tells bars apart without colour, and a name for every link instead of the library's words for its groups. */
function finished(drawn: SVGElement | HTMLElement, rows: readonly ChartRow[], id: string): SVGElement {
  if (!(drawn instanceof SVGElement)) throw new Error('A chart with a legend is no plain drawing.');
  addPatterns(drawn, id);
  drawn.setAttribute('role', 'group');
  for (const group of drawn.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  const linked = rows.filter(({ count }) => count > 0);
  drawn.querySelectorAll('a').forEach((link, i) => {
    const row = linked[i];
    if (row) link.setAttribute('aria-label', `${row.name} ${row.count}`);
  });
  return drawn;
}
