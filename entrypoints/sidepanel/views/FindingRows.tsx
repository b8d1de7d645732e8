import { useCallback, useMemo } from 'preact/hooks';
import { GroupTitle } from '../../../components/GroupTitle.tsx';
import { WindowedList } from '../../../components/WindowedList.tsx';
import { useWords } from '../../../components/words.ts';
import { FAMILY_TERMS, SEVERITY_TERMS, STATUS_TERMS } from '../../../lib/i18n/terms.ts';
import type { FindingView } from '../../../lib/view/finding.ts';
import type { FindingGroup } from '../../../lib/view/group.ts';
import { FATES } from '../../../lib/view/recheck.ts';
import type { Shown } from '../state/tab.ts';
import type { ViewProps } from './Content.tsx';
import { FindingLine } from './FindingLine.tsx';

/** Height of a closed card with a message of two lines. */
const ESTIMATE = 53;

/** A row of the list: a finding, or the head of a group of them. */
type Row = FindingView | { readonly group: FindingGroup };
const keyOf = (row: Row) => ('group' in row ? `group ${row.group.id}` : row.key);

/** The findings in groups, the most severe first. */
export function FindingRows({ panel, commands, shown }: ViewProps & { readonly shown: Shown }) {
  const { t, term } = useWords();
  const groups = panel.list.groups.value;
  const rows = useMemo(
    () => groups.flatMap((group): Row[] => (group.id === '' ? [...group.findings] : [{ group }, ...group.findings])),
    [groups],
  );
  const render = useCallback(
    (row: Row) => {
      if (!('group' in row)) return <FindingLine finding={row} panel={panel} commands={commands} shown={shown} />;
      const { id, findings } = row.group;
      const text = GROUP_TERMS.get(id);
      return <GroupTitle name={text ? term(text) : fateName(id, t)} count={findings.length} />;
    },
    [commands, panel, shown, t, term],
  );
  return (
    <WindowedList
      rows={rows}
      keyOf={keyOf}
      render={render}
      estimate={ESTIMATE}
      label={t('findings.label')}
      at={panel.list.selectedKey.value}
      near={panel.pointed.value}
    />
  );
}

const GROUP_TERMS = new Map([SEVERITY_TERMS, FAMILY_TERMS, STATUS_TERMS].flatMap((terms) => Object.entries(terms)));

function fateName(id: string, t: ReturnType<typeof useWords>['t']): string {
  return t(`fate.${FATES.find((fate) => fate === id) ?? 'gone'}`);
}
