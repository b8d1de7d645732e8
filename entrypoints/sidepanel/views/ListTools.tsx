import { FilterBar } from '../../../components/FilterBar.tsx';
import { RecheckLine } from '../../../components/RecheckLine.tsx';
import { Select } from '../../../components/Select.tsx';
import { useWords } from '../../../components/words.ts';
import { GROUPINGS } from '../../../lib/view/group.ts';
import type { Panel } from '../state/panel.ts';

/** Search, filters and grouping of the findings, and what became of them since an earlier audit. */
export function ListTools({ panel }: { readonly panel: Panel }) {
  const { t } = useWords();
  const { list } = panel;
  const counts = panel.counts.value;
  const recheck = panel.past.recheck.value;
  return (
    <>
      <FilterBar
        filter={list.filter.value}
        counts={counts}
        shown={list.rows.value.length}
        total={panel.findings.value.length}
        onChange={(filter) => {
          list.filter.value = filter;
        }}
      />
      <div class="list-line">
        {recheck ? (
          <RecheckLine
            recheck={recheck}
            onShow={() => {
              list.grouping.value = 'fate';
            }}
          />
        ) : (
          <span />
        )}
        <Select
          label={t('group.label')}
          value={list.grouping.value === 'fate' && !recheck ? 'severity' : list.grouping.value}
          options={GROUPINGS.filter((by) => by !== 'fate' || recheck).map((by) => ({
            value: by,
            label: t(`group.${by}`),
          }))}
          onChange={(value) => {
            list.grouping.value = GROUPINGS.find((by) => by === value) ?? 'severity';
          }}
        />
      </div>
    </>
  );
}
