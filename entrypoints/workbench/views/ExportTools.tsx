import { ExportBar } from '../../../components/ExportBar.tsx';
import { useWords } from '../../../components/words.ts';
import type { FindingQuery } from '../../../lib/store/index.ts';
import type { Workbench } from '../state/workbench.ts';

export interface ExportToolsProps {
  readonly workbench: Pick<Workbench, 'exporting'>;
  /** The list as it is shown. */
  readonly query: FindingQuery;
  readonly total: number;
  /** Keys of what is chosen in it; empty where all of it is meant. */
  readonly chosen: ReadonlySet<string>;
}

/** Exports what is shown or chosen: the way to start it, and how far it is. */
export function ExportTools({ workbench: { exporting }, query, total, chosen }: ExportToolsProps) {
  const { language } = useWords();
  const state = exporting.state.value;
  return (
    <ExportBar
      progress={state.kind === 'running' ? state : null}
      chosen={chosen.size}
      empty={total === 0}
      defaults={exporting.defaults.value}
      onExport={(format, pictures) =>
        void exporting.run({ format, language, pictures }, chosen.size > 0 ? { query, keys: chosen } : { query })
      }
      onCancel={exporting.cancel}
    />
  );
}
