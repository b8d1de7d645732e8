import { useCallback, useMemo } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { FindingCard } from '../../../components/FindingCard.tsx';
import { GroupTitle } from '../../../components/GroupTitle.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { WindowedList } from '../../../components/WindowedList.tsx';
import { useWords } from '../../../components/words.ts';
import { FAMILY_TERMS, SEVERITY_TERMS, STATUS_TERMS } from '../../../lib/i18n/terms.ts';
import type { FindingView } from '../../../lib/view/finding.ts';
import type { FindingGroup } from '../../../lib/view/group.ts';
import { FATES } from '../../../lib/view/recheck.ts';
import type { Shown } from '../state/tab.ts';
import type { ViewProps } from './Content.tsx';
import { ListTools } from './ListTools.tsx';
import { OwnDraft } from './OwnDraft.tsx';
import { SelectedFinding } from './SelectedFinding.tsx';

/** Height of a closed card with a message of two lines. */
const ESTIMATE = 53;

/** A row of the list: a finding, or the head of a group of them. */
type Row = FindingView | { readonly group: FindingGroup };
const keyOf = (row: Row) => ('group' in row ? `group ${row.group.id}` : row.key);

/** The findings of the page in groups, the most severe first. */
export function FindingsView({ panel, commands, shown }: ViewProps & { readonly shown: Shown }) {
  const { t, term } = useWords();
  const groups = panel.list.groups.value;
  const selected = panel.list.selectedKey.value;
  const pointed = panel.pointed.value;
  const rows = useMemo(
    () => groups.flatMap((group): Row[] => (group.id === '' ? [...group.findings] : [{ group }, ...group.findings])),
    [groups],
  );
  const render = useCallback(
    (row: Row) => {
      if ('group' in row) {
        const { id, findings } = row.group;
        const text = GROUP_TERMS.get(id);
        return <GroupTitle name={text ? term(text) : fateName(id, t)} count={findings.length} />;
      }
      return (
        <FindingCard
          finding={row}
          selected={row.key === selected}
          pointed={row.key === pointed}
          onSelect={commands.select}
        >
          {row.key === selected && (
            <SelectedFinding key={row.key} finding={row} panel={panel} commands={commands} shown={shown} />
          )}
        </FindingCard>
      );
    },
    [selected, pointed, commands, panel, shown, t, term],
  );
  const own = panel.own.draft.value;
  if (panel.findings.value.length === 0 && !own) {
    const { pass, fail, review, notAssessable } = shown.result.coverage;
    return (
      <Notice title={t('findings.none')}>
        <p>{t('findings.noneWhat', { checked: pass + fail + review, open: notAssessable })}</p>
        <Button icon="add" command="add" onClick={() => commands.run('add')}>
          {t('own.title')}
        </Button>
      </Notice>
    );
  }
  return (
    <div class="view">
      <ListTools panel={panel} />
      {own && <OwnDraft panel={panel} commands={commands} own={own} />}
      {rows.length === 0 ? (
        <Notice title={t('findings.filteredOut')} />
      ) : (
        <WindowedList
          rows={rows}
          keyOf={keyOf}
          render={render}
          estimate={ESTIMATE}
          label={t('findings.label')}
          at={selected}
          near={pointed}
        />
      )}
    </div>
  );
}

const GROUP_TERMS = new Map([SEVERITY_TERMS, FAMILY_TERMS, STATUS_TERMS].flatMap((terms) => Object.entries(terms)));

function fateName(id: string, t: ReturnType<typeof useWords>['t']): string {
  return t(`fate.${FATES.find((fate) => fate === id) ?? 'gone'}`);
}
