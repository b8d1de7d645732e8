import { FigureList } from '../../../components/FigureList.tsx';
import type { AuditResult } from '../../../lib/result.ts';
import type { Panel } from '../state/panel.ts';

export interface UnguardedFiguresProps {
  readonly panel: Panel;
  readonly result: AuditResult;
  readonly atHand: boolean;
}

/** The figures that nothing on the page can be held against. */
export function UnguardedFigures({ panel, result, atHand }: UnguardedFiguresProps) {
  const unguarded = new Set(result.coverage.unguarded);
  return (
    <FigureList
      figures={result.figures.filter(({ address }) => unguarded.has(address))}
      onLocate={atHand ? ({ at }) => void panel.marks.reveal([at]) : undefined}
    />
  );
}
