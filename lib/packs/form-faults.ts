import { FORMS } from '../forms/index.ts';
import type { FormRow, FormTable } from '../forms/model.ts';
import { figuresOf } from '../forms/walk.ts';
import { packForms } from './forms.ts';
import type { RulePack } from './model.ts';
import type { Fault, Path } from './references.ts';

/** What is wrong with a pack's forms: ids given twice or taken by an official form, sums of nothing. */
export function formFaults(pack: RulePack): Fault[] {
  const forms = packForms(pack);
  const official = FORMS.map(({ id }) => ({ path: [], id }));
  return [
    ...repeated([...official, ...forms.map(({ id }, i) => ({ path: ['forms', i, 'id'], id }))]),
    ...forms.flatMap((form, i) => {
      const at: Path = ['forms', i, 'tables'];
      const rows = form.tables.flatMap((table, j) => placed(table.rows, [...at, j, 'rows']));
      return [
        ...repeated(form.tables.map(({ id }, j) => ({ path: [...at, j, 'id'], id }))),
        ...repeated(rows.map(({ row, path }) => ({ path: [...path, 'id'], id: row.id }))),
        ...rows.flatMap(rowFaults),
        ...form.tables.flatMap((table, j) => columnFaults(table, [...at, j, 'columns'])),
      ];
    }),
  ];
}

interface Placed {
  readonly row: FormRow;
  readonly path: Path;
  readonly parent: FormRow | null;
  readonly before: readonly FormRow[];
}

function placed(rows: readonly FormRow[], path: Path, parent: FormRow | null = null): Placed[] {
  return rows.flatMap((row, i): Placed[] => {
    const here: Path = [...path, i];
    return [
      { row, path: here, parent, before: rows.slice(0, i) },
      ...placed(row.children ?? [], [...here, 'rows'], row),
    ];
  });
}

function rowFaults({ row, path, parent, before }: Placed): Fault[] {
  const parts = (row.children ?? []).filter(({ partOf }) => !partOf).flatMap(figuresOf);
  const fault = (mark: string, reason: 'noParts' | 'noWhole' | 'heading'): Fault[] => [
    { path: [...path, mark], reason, args: { name: row.label } },
  ];
  if (row.heading && (row.sum || row.partOf || row.total)) return fault('heading', 'heading');
  if (row.sum && parts.length === 0) return fault('sum', 'noParts');
  if (row.total && before.flatMap(figuresOf).length === 0) return fault('total', 'noParts');
  return row.partOf && (!parent || parent.heading) ? fault('partOf', 'noWhole') : [];
}

function columnFaults({ columns }: FormTable, path: Path): Fault[] {
  const totals = columns.flatMap(({ total, label }, i) => (total ? [{ path: [...path, i, 'total'], label }] : []));
  const wrong = columns.length > 1 ? totals.slice(1) : totals;
  return [
    ...repeated(columns.map(({ id }, i) => ({ path: [...path, i, 'id'], id }))),
    ...wrong.map(
      ({ path, label }): Fault => ({
        path,
        reason: columns.length > 1 ? 'totals' : 'noParts',
        args: { name: label },
      }),
    ),
  ];
}

function repeated(all: readonly { readonly path: Path; readonly id: string }[]): Fault[] {
  const seen = new Set<string>();
  return all.flatMap(({ path, id }): Fault[] => {
    if (seen.has(id)) return [{ path, reason: 'duplicate', args: { name: id } }];
    seen.add(id);
    return [];
  });
}
