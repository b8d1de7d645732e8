import { Banner } from '../../../components/Banner.tsx';
import { faultText } from '../../../components/fault.ts';
import { useWords } from '../../../components/words.ts';
import type { Workbench } from '../state/workbench.ts';

/** How the last export ended. */
export function ExportOutcome({ workbench: { exporting } }: { readonly workbench: Pick<Workbench, 'exporting'> }) {
  const words = useWords();
  const { t } = words;
  const state = exporting.state.value;
  switch (state.kind) {
    case 'failed':
      return <Banner>{t('export.failed', { why: faultText(state.error, words) })}</Banner>;
    case 'nothing':
      return <Banner>{t('export.nothing')}</Banner>;
    case 'done':
      return (
        <p class="hint tools-said" role="status">
          {t('export.done', { count: state.count, file: state.file })}
          {state.unjudged > 0 && <strong> {t('export.unjudged', { count: state.unjudged })}</strong>}
        </p>
      );
    default:
      return null;
  }
}
