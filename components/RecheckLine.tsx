import type { Recheck } from '../lib/view/recheck.ts';
import { useWords } from './words.ts';

/** What became of the findings since the audit before, at a glance. */
export function RecheckLine({ recheck }: { readonly recheck: Recheck }) {
  const { t } = useWords();
  const { still, fresh, gone, changed } = recheck;
  const parts = [
    t('recheck.still', { count: still }),
    fresh > 0 ? t('recheck.fresh', { count: fresh }) : '',
    changed > 0 ? t('recheck.changed', { count: changed }) : '',
    gone > 0 ? t('recheck.gone', { count: gone }) : '',
  ].filter(Boolean);
  return <p class="recheck hint">{t('recheck.line', { parts: parts.join(' · ') })}</p>;
}
