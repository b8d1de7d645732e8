import { useCallback, useRef } from 'preact/hooks';
import { DataGrid, type GridColumn } from '../../../components/DataGrid.tsx';
import { type FindingHome, FindingRow } from '../../../components/FindingRow.tsx';
import { GroupHead, GroupRow } from '../../../components/GroupRow.tsx';
import { useWords } from '../../../components/words.ts';
import { recheckOf } from '../../../lib/store/list/model.ts';
import type { SavedFinding } from '../../../lib/store/records.ts';
import { viewOf } from '../../../lib/view/finding.ts';
import { COLUMN_SORTS, LIST_COLUMNS, type ListColumn, moved, sortedBy } from '../../../lib/view/listView.ts';
import { valueNames } from '../names.ts';
import type { Workbench } from '../state/workbench.ts';

const WIDTHS: Readonly<Record<ListColumn, string>> = {
  severity: '22px',
  message: 'minmax(180px, 3fr)',
  body: 'minmax(84px, 1fr)',
  page: 'minmax(110px, 1.4fr)',
  rule: 'minmax(100px, 1.2fr)',
  seen: '82px',
  status: '56px',
  recheck: '66px',
  inspector: '72px',
  tags: 'minmax(70px, 0.8fr)',
  round: 'minmax(80px, 1fr)',
  indexNumber: 'minmax(90px, 1fr)',
  published: '82px',
};

/** The list itself. */
export function FindingGrid({ workbench }: { readonly workbench: Workbench }) {
  const words = useWords();
  const { t, language } = words;
  const { findings, pages, chosen } = workbench;
  const rules = workbench.words.value;
  const view = findings.view.value;
  const display = findings.display.value;
  const closed = findings.closed.value;
  const at = findings.at.value;
  findings.version.value;
  const keys = chosen.keys.value;
  const byId = pages.byId.value;
  const rounds = workbench.roundNames.value;
  const anchor = useRef<number | null>(null);
  const select = useCallback(
    (index: number) => {
      findings.at.value = index;
      anchor.current = index;
    },
    [findings],
  );
  const choose = useCallback(
    (index: number, range: boolean) => {
      const from = range ? (anchor.current ?? findings.at.peek() ?? index) : index;
      if (range && from !== index) chosen.add(keysBetween(workbench, from, index));
      else {
        const [key] = keysBetween(workbench, index, index);
        if (key !== undefined) chosen.toggle(key);
      }
      anchor.current = index;
    },
    [workbench, chosen, findings],
  );
  const names = valueNames(workbench, words);
  const groupName = (value: string) => {
    if (view.group === 'page') return byId.get(value)?.title || byId.get(value)?.url || value;
    return names(view.group === 'rule' ? 'rule' : 'body', value);
  };
  const group = (index: number, copy: boolean) => {
    const line = display.line(index);
    if (line.kind !== 'group') return null;
    const { value, count } = line.group;
    const head = {
      name: groupName(value),
      count,
      open: !closed.has(value),
      onToggle: () => {
        findings.at.value = index;
        findings.toggle(value);
      },
    };
    if (copy) return <GroupHead {...head} />;
    return <GroupRow key={`g${value}`} id={`f-${index}`} index={index} current={index === at} {...head} />;
  };
  const home = (row: SavedFinding): FindingHome => {
    const page = byId.get(row.pageId);
    return {
      title: page?.title || page?.url || '',
      indexNumber: page?.indexNumber ?? '',
      published: page?.publicationDate ?? '',
      round: rounds.get(row.roundId ?? '') ?? '',
      recheck: page ? recheckOf(page, row.present, row.firstSeen) : row.present ? 'once' : 'gone',
    };
  };
  const columns: GridColumn[] = [
    { id: 'tick', name: t('bulk.choose'), silent: true, width: '16px', sortable: false, sorted: null },
    ...view.columns.map((id) => {
      const place = view.sort.findIndex(({ by }) => by === COLUMN_SORTS[id]);
      const sort = view.sort[place];
      return {
        id,
        name: t(`column.${id}`),
        silent: id === 'severity',
        width: WIDTHS[id],
        sortable: COLUMN_SORTS[id] !== null,
        sorted: sort ? { place: place + 1, down: sort.down } : null,
      };
    }),
  ];
  const columnOf = (id: string) => LIST_COLUMNS.find((one) => one === id);
  return (
    <DataGrid
      id="f"
      label={t('findings.label')}
      columns={columns}
      count={display.length}
      at={at}
      multiple
      choose={{
        state: keys.size === 0 ? 'none' : keys.size < findings.total.value ? 'some' : 'all',
        name: t('bulk.chooseAll'),
        onToggle: () => {
          const list = findings.list.value;
          if (keys.size > 0 || !list) chosen.clear();
          else chosen.all(list);
        },
      }}
      onNeed={findings.need}
      onSort={(id, add) => {
        const column = columnOf(id);
        const by = column && COLUMN_SORTS[column];
        if (by) findings.view.value = { ...view, sort: sortedBy(view.sort, by, add) };
      }}
      onMove={(id, by) => {
        const column = columnOf(id);
        if (column) findings.view.value = { ...view, columns: moved(view.columns, column, by) };
      }}
      head={(first) => {
        const index = display.headOf(first);
        return index === null ? null : group(index, true);
      }}
      render={(index) => {
        const line = display.line(index);
        if (line.kind === 'group') return group(index, false);
        const row = findings.row(line.at);
        return (
          <FindingRow
            key={row?.key ?? index}
            id={`f-${index}`}
            index={index}
            columns={view.columns}
            finding={row && rules ? viewOf(row, rules, language) : undefined}
            home={row && home(row)}
            current={index === at}
            chosen={row !== undefined && keys.has(row.key)}
            onChoose={choose}
            onSelect={select}
          />
        );
      }}
    />
  );
}

/** Keys of the findings from one line to another, both included; heads of groups have none. */
export function keysBetween({ findings }: Pick<Workbench, 'findings'>, from: number, to: number): string[] {
  const list = findings.list.peek();
  const display = findings.display.peek();
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const keys: string[] = [];
  for (let i = first; i <= last; i++) {
    const line = display.line(i);
    if (line.kind === 'finding') keys.push(...(list?.keys(line.at, line.at + 1) ?? []));
  }
  return keys;
}
