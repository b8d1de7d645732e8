import { BulkBar } from '../../../components/BulkBar.tsx';
import { Button } from '../../../components/Button.tsx';
import { useWords } from '../../../components/words.ts';
import { narrows, trimmed } from '../../../lib/view/listView.ts';
import { undo } from '../keys.ts';
import type { Workbench } from '../state/workbench.ts';
import { ExportOutcome } from './ExportOutcome.tsx';
import { ExportTools } from './ExportTools.tsx';
import { FilterRow } from './FilterRow.tsx';
import { ViewRow } from './ViewRow.tsx';

/** Views, conditions, undo, export and changes to many, above the long list. */
export function FindingTools({ workbench }: { readonly workbench: Workbench }) {
  const words = useWords();
  const { t } = words;
  const { findings, chosen, judge } = workbench;
  const { filter, sort, group } = findings.view.value;
  const count = chosen.keys.value.size;
  const total = findings.total.value;
  const done = async (work: Promise<boolean>, key: 'bulk.done' | 'bulk.removed' = 'bulk.done') => {
    if (await work) workbench.said.value = t(key, { count });
  };
  return (
    <div class="tools">
      <ViewRow workbench={workbench} />
      <FilterRow workbench={workbench} />
      <div class="tools-row">
        <span class="hint" role="status">
          {findings.list.value ? t('workbench.total', { total }) : t('workbench.counting')}
        </span>
        {narrows(trimmed(filter)) && (
          <Button
            kind="quiet"
            onClick={() => {
              findings.view.value = { ...findings.view.value, filter: {} };
            }}
          >
            {t('filter.clear')}
          </Button>
        )}
        {judge.undoable.value > 0 && (
          <Button icon="undo" kind="quiet" command="undo" onClick={() => void undo(workbench, words)}>
            {t('action.undo')}
          </Button>
        )}
        <ExportTools
          workbench={workbench}
          query={{ filter: trimmed(filter), sort, group }}
          total={total}
          chosen={chosen.keys.value}
        />
      </div>
      {count > 0 && (
        <BulkBar
          count={count}
          total={total}
          progress={chosen.progress.value}
          people={workbench.people.value}
          onDecide={(status) => void done(chosen.judge({ status, reason: '' }))}
          onDismiss={(reason) => void done(chosen.judge({ status: 'dismissed', reason }))}
          onSeverity={(severity) => void done(chosen.judge({ severity }))}
          onTag={(tags) => void done(chosen.tag(tags))}
          onAssign={(assignee) => void done(chosen.judge({ assignee }))}
          onRemove={() => void done(chosen.remove(), 'bulk.removed')}
          onAll={() => {
            const list = findings.list.value;
            if (list) chosen.all(list);
          }}
          onClear={chosen.clear}
        />
      )}
      <ExportOutcome workbench={workbench} />
    </div>
  );
}
