import type { ComponentChildren } from 'preact';
import { OUTCOME_TERMS } from '../lib/i18n/terms.ts';
import type { FigureView, RowView, TableView } from '../lib/view/statistics.ts';
import { moveInGrid } from './grid.ts';
import { readingText } from './reading.ts';
import { useWords } from './words.ts';

export interface FormTableProps {
  readonly table: TableView;
  /** Address of the figure whose details are open. */
  readonly selected: string | null;
  readonly onSelect: (figure: FigureView) => void;
  /** Details of the selected figure, shown below its row. */
  readonly detail: ComponentChildren;
}

/** An official table as laid out in its form, with the page's figures; arrow keys move from figure to figure. */
export function FormTable({ table, selected, onSelect, detail }: FormTableProps) {
  const { t } = useWords();
  const single = table.columns.length === 1;
  const units = table.rows.some(({ unit }) => unit !== '');
  const width = 1 + (units ? 1 : 0) + table.columns.length;
  return (
    <div class="form-scroll">
      <table class={`form${single ? ' form-single' : ''}`} onKeyDown={moveInGrid}>
        <caption>{table.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('statistics.item')}</th>
            {units && <th scope="col">{t('statistics.unit')}</th>}
            {table.columns.map((column) => (
              <th scope="col" key={column} class="form-number">
                {single ? t('statistics.figure') : column.split('/').at(-1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, y) => (
            <FormRow
              key={row.id}
              row={row}
              y={y}
              units={units}
              selected={selected}
              onSelect={onSelect}
              width={width}
              detail={detail}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FormRowProps extends Pick<FormTableProps, 'selected' | 'onSelect' | 'detail'> {
  readonly row: RowView;
  readonly y: number;
  readonly units: boolean;
  readonly width: number;
}

function FormRow({ row, y, units, selected, onSelect, width, detail }: FormRowProps) {
  const open = selected !== null && row.figures.some((figure) => figure?.address === selected);
  return (
    <>
      <tr class={row.heading ? 'form-heading' : ''}>
        <th scope="row" style={{ paddingLeft: `${12 + row.depth * 12}px` }}>
          {row.label}
        </th>
        {units && <td class="form-unit">{row.unit}</td>}
        {row.figures.map((figure, x) => (
          <td key={x} class="form-number">
            {figure && <Figure view={figure} x={x} y={y} open={figure.address === selected} onSelect={onSelect} />}
          </td>
        ))}
      </tr>
      {open && (
        <tr class="form-detail">
          <td colSpan={width}>{detail}</td>
        </tr>
      )}
    </>
  );
}

interface FigureProps extends Pick<FormTableProps, 'onSelect'> {
  readonly view: FigureView;
  readonly x: number;
  readonly y: number;
  readonly open: boolean;
}

function Figure({ view, x, y, open, onSelect }: FigureProps) {
  const words = useWords();
  const verdict = view.verdict ? words.term(OUTCOME_TERMS[view.verdict]) : words.t('statistics.unguarded');
  const text = readingText(view.figure, words);
  return (
    <button
      type="button"
      class={`figure verdict-${view.verdict ?? 'none'} grade-${view.severity ?? 'none'}`}
      data-x={x}
      data-y={y}
      aria-expanded={open}
      aria-label={`${view.figure.item} ${view.figure.columnLabel ?? ''} ${text} ${verdict}`}
      title={verdict}
      onClick={() => onSelect(view)}
    >
      {text}
    </button>
  );
}
