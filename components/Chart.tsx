import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import type { ChartRow } from './chart/rows.ts';
import { useWords } from './words.ts';

export interface ChartProps {
  readonly title: string;
  readonly rows: readonly ChartRow[];
  /** `columns` for what runs on in time. */
  readonly kind?: 'bars' | 'columns';
  /** What the numbers are of. */
  readonly note?: string;
}

/** Width of a chart in one of two columns on A4, in pixels. */
const PRINTED = 340;

/** A chart whose bars lead to the list behind them, and the same numbers as a table. The library is loaded with the first one. */
export function Chart({ title, rows, kind = 'bars', note }: ChartProps) {
  const { t } = useWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [table, setTable] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let gone = false;
    let width = 0;
    let draw: ((width: number) => void) | undefined;
    const measure = async () => {
      const now = Math.floor(element.clientWidth);
      if (now === 0 || now === width) return;
      width = now;
      try {
        const { drawBars, drawColumns } = await import('./chart/draw.ts');
        draw = (room) => element.replaceChildren((kind === 'columns' ? drawColumns : drawBars)(rows, room, id));
        if (!gone) draw(now);
      } catch {
        // The numbers are all in the table.
        setFailed(true);
      }
    };
    // Drawn for the paper, not shrunk to it: its words stay as large as the others.
    const forPaper = () => draw?.(PRINTED);
    const forScreen = () => draw?.(width);
    const resized = new ResizeObserver(() => requestAnimationFrame(() => void measure()));
    resized.observe(element);
    addEventListener('beforeprint', forPaper);
    addEventListener('afterprint', forScreen);
    return () => {
      gone = true;
      resized.disconnect();
      removeEventListener('beforeprint', forPaper);
      removeEventListener('afterprint', forScreen);
    };
  }, [rows, kind, id]);
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  return (
    <figure class={kind === 'columns' ? 'chart chart-wide' : 'chart'} aria-labelledby={`${id}-title`}>
      <figcaption class="chart-head">
        <span class="chart-title" id={`${id}-title`}>
          {title}
        </span>
        <Button kind="quiet" pressed={table} onClick={() => setTable(!table)}>
          {t('chart.table')}
        </Button>
      </figcaption>
      {note && <p class="hint">{note}</p>}
      {rows.length === 0 || all === 0 ? (
        <p class="hint">{t('chart.empty')}</p>
      ) : (
        <div class="chart-drawing" ref={box} />
      )}
      <div class={table || failed ? '' : 'visually-hidden'}>
        <table class="chart-table">
          <caption class="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('overview.name')}</th>
              <th scope="col">{t('overview.count')}</th>
              <th scope="col">{t('chart.share')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: row, name, count, href }) => (
              <tr key={row}>
                <th scope="row">{table || failed ? <a href={href}>{name}</a> : name}</th>
                <td>{count}</td>
                <td>{all === 0 ? '' : `${Math.round((count / all) * 1000) / 10}%`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
