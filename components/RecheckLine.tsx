import { shortTime } from '../lib/text/moment.ts';
import { FATES, type Recheck } from '../lib/view/recheck.ts';
import { useWords } from './words.ts';

export interface RecheckLineProps {
  readonly recheck: Recheck;
  /** Shows the findings by what became of them. */
  readonly onShow: () => void;
}

/** What became of the findings since an earlier audit, at a glance. */
export function RecheckLine({ recheck, onShow }: RecheckLineProps) {
  const { t } = useWords();
  const parts = FATES.filter((fate) => recheck.counts[fate] > 0).map((fate) => (
    <span key={fate} class={`fate fate-${fate}`}>
      {t(`fate.${fate}`)} {recheck.counts[fate]}
    </span>
  ));
  return (
    <button type="button" class="jump recheck" title={t('recheck.show')} onClick={onShow}>
      <span>{t('recheck.since', { time: shortTime(recheck.since) })}</span> {parts}
    </button>
  );
}
