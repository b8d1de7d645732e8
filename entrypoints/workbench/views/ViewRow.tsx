import { ColumnMenu } from '../../../components/ColumnMenu.tsx';
import { SearchField } from '../../../components/SearchField.tsx';
import { Select } from '../../../components/Select.tsx';
import { ViewMenu } from '../../../components/ViewMenu.tsx';
import { useWords } from '../../../components/words.ts';
import { GROUPINGS } from '../../../lib/store/list/model.ts';
import { BUILT_IN_VIEWS, FIXED_COLUMNS, LIST_COLUMNS, type ListColumn, moved } from '../../../lib/view/listView.ts';
import { focusList } from '../focus.ts';
import { isBuiltIn } from '../state/views.ts';
import type { Workbench } from '../state/workbench.ts';

/** How the list is looked at: the named view, the search, the groups, the columns. */
export function ViewRow({ workbench }: { readonly workbench: Workbench }) {
  const { t } = useWords();
  const { findings, views, store } = workbench;
  const view = findings.view.value;
  const change = (next: Partial<typeof view>) => {
    findings.view.value = { ...view, ...next };
  };
  const column = (id: string) => LIST_COLUMNS.find((one) => one === id);
  const named = [
    ...Object.keys(BUILT_IN_VIEWS).flatMap((id) =>
      isBuiltIn(id) ? [{ id: String(id), name: t(`view.${id}`), own: false }] : [],
    ),
    ...views.own.value.map(({ id, name }) => ({ id, name, own: true })),
  ];
  return (
    <div class="tools-row">
      <ViewMenu
        views={named}
        current={views.current.value}
        onShow={views.show}
        onSave={(name) => {
          void views.save(name).then((kept) => {
            if (kept) workbench.said.value = t('views.saved', { name });
          });
        }}
        onRename={(id, name) => void views.rename(id, name)}
        onRemove={(id) => void views.remove(id)}
      />
      <SearchField
        label={t('workbench.search')}
        value={view.filter.text ?? ''}
        keys="/"
        onDone={focusList}
        onSearch={(text) => change({ filter: { ...findings.view.value.filter, text } })}
        onPrepare={() => void store.prepareSearch().catch(() => undefined)}
      />
      <Select
        label={t('group.label')}
        value={view.group ?? ''}
        active={view.group !== null}
        options={[
          { value: '', label: t('group.none') },
          ...GROUPINGS.map((value) => ({ value, label: t(`group.${value}`) })),
        ]}
        onChange={(value) => change({ group: GROUPINGS.find((one) => one === value) ?? null })}
      />
      <ColumnMenu
        all={LIST_COLUMNS.map((id) => ({ id, name: t(`column.${id}`), fixed: FIXED_COLUMNS.includes(id) }))}
        shown={view.columns}
        onToggle={(id) => {
          const one = column(id);
          if (one) change({ columns: toggled(view.columns, one) });
        }}
        onMove={(id, by) => {
          const one = column(id);
          if (one) change({ columns: moved(view.columns, one, by) });
        }}
      />
    </div>
  );
}

function toggled(columns: readonly ListColumn[], column: ListColumn): readonly ListColumn[] {
  return columns.includes(column) ? columns.filter((one) => one !== column) : [...columns, column];
}
