import type { ExportRecord, Wipe } from '../lib/store/rounds-model.ts';
import type { WipePlan } from '../lib/store/wipe.ts';
import { shortTime } from '../lib/text/moment.ts';
import { bytes } from '../lib/view/bytes.ts';
import { Button } from './Button.tsx';
import { Section } from './Section.tsx';
import { useKeepFocus } from './useKeepFocus.ts';
import { WipeRecord } from './WipeRecord.tsx';
import { useWords } from './words.ts';

export interface WipeSectionProps {
  readonly exports: readonly ExportRecord[];
  readonly wipes: readonly Wipe[];
  /** What a wipe would take; null before it was asked for. */
  readonly plan: WipePlan | null;
  readonly onAsk: () => void;
  readonly onWipe: () => void;
  readonly onCancel: () => void;
}

/** What was exported of a round, and how its evidence and personal data are wiped after that. */
export function WipeSection({ exports, wipes, plan, onAsk, onWipe, onCancel }: WipeSectionProps) {
  const { t } = useWords();
  // Not to what wipes: it must not happen by the same key pressed twice.
  const home = useKeepFocus<HTMLDivElement>('.wipe-ask .button:not(.button-primary)', '.button');
  return (
    <Section title={t('wipe.title')}>
      <div ref={home}>
        {exports.length === 0 ? (
          <p class="hint">{t('wipe.afterExport')}</p>
        ) : (
          <ul class="record-list">
            {exports.map((one) => (
              <li key={one.id}>
                {t('wipe.exported', { at: shortTime(one.at), by: one.by || '—', file: one.file, count: one.findings })}
              </li>
            ))}
          </ul>
        )}
        {wipes.map((wipe) => (
          <WipeRecord key={wipe.id} wipe={wipe} />
        ))}
        {exports.length > 0 && !plan && (
          <Button icon="trash" onClick={onAsk}>
            {t('wipe.ask')}
          </Button>
        )}
        {plan && (
          <div class="wipe-ask">
            <p>{t('wipe.will', { ...plan, size: bytes(plan.bytes) })}</p>
            <p class="hint">{t('wipe.stays')}</p>
            <div class="actions">
              <Button kind="primary" onClick={onWipe}>
                {t('wipe.now')}
              </Button>
              <Button onClick={onCancel}>{t('action.cancel')}</Button>
            </div>
          </div>
        )}
      </div>
    </Section>
  );
}
