import { useCallback } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { FilterBar } from '../../../components/FilterBar.tsx';
import { FindingCard } from '../../../components/FindingCard.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { RecheckLine } from '../../../components/RecheckLine.tsx';
import { WindowedList } from '../../../components/WindowedList.tsx';
import { useWords } from '../../../components/words.ts';
import { FAMILY_TERMS } from '../../../lib/i18n/terms.ts';
import { Severity } from '../../../lib/rules/model.ts';
import { Status } from '../../../lib/store/records.ts';
import { countBy } from '../../../lib/view/filter.ts';
import type { FindingView } from '../../../lib/view/finding.ts';
import { recheckOf } from '../../../lib/view/recheck.ts';
import type { Shown } from '../state/tab.ts';
import type { ViewProps } from './Content.tsx';
import { OwnDraft } from './OwnDraft.tsx';
import { SelectedFinding } from './SelectedFinding.tsx';

/** Height of a closed card with a message of two lines. */
const ESTIMATE = 53;
const keyOf = (finding: FindingView) => finding.key;

/** The findings of the page, the most severe first. */
export function FindingsView({ panel, commands, shown }: ViewProps & { readonly shown: Shown }) {
  const { t } = useWords();
  const all = panel.findings.value;
  const rows = panel.list.rows.value;
  const selected = panel.list.selectedKey.value;
  const render = useCallback(
    (finding: FindingView) => (
      <FindingCard finding={finding} selected={finding.key === selected} onSelect={commands.select}>
        {finding.key === selected && (
          <SelectedFinding key={finding.key} finding={finding} panel={panel} commands={commands} shown={shown} />
        )}
      </FindingCard>
    ),
    [selected, commands, panel, shown],
  );
  const own = panel.own.draft.value;
  const recheck = recheckOf(panel.kept.findings.value, shown.pageId === null ? null : panel.kept.record.value);
  if (all.length === 0 && !own) {
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
      <FilterBar
        filter={panel.list.filter.value}
        counts={{
          severity: countBy(all, Severity.options, ({ severity }) => severity),
          family: countBy(all, Object.keys(FAMILY_TERMS), ({ family }) => family),
          status: countBy(all, Status.options, ({ status }) => status),
        }}
        shown={rows.length}
        total={all.length}
        onChange={(filter) => {
          panel.list.filter.value = filter;
        }}
      />
      {recheck && <RecheckLine recheck={recheck} />}
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
        />
      )}
    </div>
  );
}
