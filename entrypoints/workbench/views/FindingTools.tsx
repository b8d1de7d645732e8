import { Banner } from '../../../components/Banner.tsx';
import { BulkBar } from '../../../components/BulkBar.tsx';
import { Button } from '../../../components/Button.tsx';
import { ExportBar } from '../../../components/ExportBar.tsx';
import { FilterBar } from '../../../components/FilterBar.tsx';
import { faultText } from '../../../components/fault.ts';
import { useWords } from '../../../components/words.ts';
import { FAMILY_TERMS } from '../../../lib/i18n/terms.ts';
import { Severity } from '../../../lib/rules/model.ts';
import { Status } from '../../../lib/store/records.ts';
import { undo } from '../keys.ts';
import { conditions } from '../state/findings.ts';
import type { Workbench } from '../state/workbench.ts';

/** Filter, undo and export above the long list. */
export function FindingTools({ workbench }: { readonly workbench: Workbench }) {
  const words = useWords();
  const { t, language } = words;
  const { findings, exporting, pages } = workbench;
  const filter = findings.filter.value;
  const state = exporting.state.value;
  const page = filter.pageId === null ? undefined : pages.byId.value.get(filter.pageId);
  const scope = page?.title ?? filter.body;
  const chosen = workbench.chosen.keys.value.size;
  const done = async (work: Promise<boolean>) => {
    const count = chosen;
    if (await work) workbench.said.value = t('bulk.done', { count });
  };
  const plain = (values: readonly string[]) => values.map((value) => ({ value, count: null }));
  return (
    <div class="tools">
      <FilterBar
        filter={filter}
        counts={{
          severity: plain(Severity.options),
          family: plain(Object.keys(FAMILY_TERMS)),
          status: plain(Status.options),
        }}
        shown={findings.total.value}
        total={null}
        onChange={(next) => {
          findings.filter.value = { ...filter, ...next };
        }}
      />
      <div class="tools-row">
        <span class="hint">{t('workbench.total', { total: findings.total.value })}</span>
        {scope !== undefined && scope !== null && (
          <Button
            icon="dismiss"
            kind="quiet"
            onClick={() => {
              findings.filter.value = { ...filter, pageId: null, body: null };
            }}
          >
            {scope}
          </Button>
        )}
        {workbench.judge.undoable.value > 0 && (
          <Button icon="undo" kind="quiet" command="undo" onClick={() => void undo(workbench, words)}>
            {t('action.undo')}
          </Button>
        )}
        <ExportBar
          running={state.kind === 'running'}
          done={state.kind === 'running' ? state.done : 0}
          empty={findings.total.value === 0}
          onExport={(format) => void exporting.run(format, conditions(filter), language)}
          onCancel={exporting.cancel}
        />
      </div>
      {chosen > 0 && (
        <BulkBar
          count={chosen}
          total={findings.total.value}
          onDecide={(status) => void done(workbench.chosen.judge({ status, reason: '' }))}
          onDismiss={(reason) => void done(workbench.chosen.judge({ status: 'dismissed', reason }))}
          onTag={(tags) => void done(workbench.chosen.tag(tags))}
          onAll={() => void workbench.chosen.all(conditions(filter))}
          onClear={workbench.chosen.clear}
        />
      )}
      {state.kind === 'failed' && <Banner>{t('export.failed', { why: faultText(state.error, words) })}</Banner>}
      {state.kind === 'nothing' && <Banner>{t('export.nothing')}</Banner>}
      {state.kind === 'done' && (
        <p class="hint tools-said" role="status">
          {t('export.done', { count: state.count })}
        </p>
      )}
    </div>
  );
}
