import { useComputed } from '@preact/signals';
import { FindingCard } from '../../../components/FindingCard.tsx';
import type { FindingView } from '../../../lib/view/finding.ts';
import type { Shown } from '../state/tab.ts';
import type { ViewProps } from './Content.tsx';
import { SelectedFinding } from './SelectedFinding.tsx';

export interface FindingLineProps extends ViewProps {
  readonly finding: FindingView;
  readonly shown: Shown;
}

/**
 * One finding of the list, open where it is the selected one. It asks only whether it is: going from one to the next draws
 * these two, not all there are. (No hook but these here: what keeps state or context draws with its parent.)
 */
export function FindingLine({ finding, panel, commands, shown }: FindingLineProps) {
  const selected = useComputed(() => panel.list.selectedKey.value === finding.key).value;
  const pointed = useComputed(() => panel.pointed.value === finding.key).value;
  return (
    <FindingCard finding={finding} selected={selected} pointed={pointed} onSelect={commands.select}>
      {selected && (
        <SelectedFinding key={finding.key} finding={finding} panel={panel} commands={commands} shown={shown} />
      )}
    </FindingCard>
  );
}
