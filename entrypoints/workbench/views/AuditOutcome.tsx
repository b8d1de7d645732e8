import { Banner } from '../../../components/Banner.tsx';
import { useWords } from '../../../components/words.ts';
import type { Words } from '../../../lib/i18n/text.ts';
import type { RefusalReason } from '../../sidepanel/state/refusal.ts';
import type { Auditing } from '../state/auditing.ts';

/** How auditing a page again ended, and what to do where it did not work. */
export function AuditOutcome({ auditing }: { readonly auditing: Auditing }) {
  const { t } = useWords();
  const last = auditing.last.value;
  const running = auditing.running.value.size;
  if (running > 0)
    return (
      <p class="hint tools-said" role="status">
        {t('again.running', { count: running })}
      </p>
    );
  if (!last) return null;
  if (last.ok)
    return (
      <p class="hint tools-said" role="status">
        {t('again.done', { title: last.title, count: last.findings })}
      </p>
    );
  const { title, reason, detail } = last;
  return (
    <Banner>
      {reason === 'refused' ? t('again.refused') : t('again.failed', { title, why: whyNot(reason, detail, t) })}
      {reason === 'failed' && ` ${detail}`}
    </Banner>
  );
}

function whyNot(reason: RefusalReason, detail: string, t: Words['t']): string {
  return reason === 'notHtml' ? t('refusal.notHtml.why', { type: detail }) : t(`refusal.${reason}.why`);
}
