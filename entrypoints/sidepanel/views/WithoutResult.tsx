import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useWords } from '../../../components/words.ts';
import type { ViewProps } from './Content.tsx';

/** What the panel shows for a page without a result: an invitation, progress, or why it cannot be read and what to do. */
export function WithoutResult({ panel, commands }: ViewProps) {
  const { t } = useWords();
  const state = panel.session.state.value;
  const again = (
    <Button kind="primary" onClick={commands.audit}>
      {t('idle.audit')}
    </Button>
  );
  switch (state.kind) {
    case 'refused': {
      const { reason, detail } = state.refusal;
      const why = reason === 'notHtml' ? t('refusal.notHtml.why', { type: detail }) : t(`refusal.${reason}.why`);
      return (
        <Notice
          whole
          title={why}
          {...(reason === 'failed' && detail ? { detail, detailLabel: t('detail.label') } : {})}
        >
          <p>{t(`refusal.${reason}.do`)}</p>
          {reason === 'failed' && again}
        </Notice>
      );
    }
    case 'broken':
      return (
        <Notice whole title={t('broken.title')} detail={state.detail} detailLabel={t('detail.label')}>
          <p>{t('broken.do')}</p>
          {again}
        </Notice>
      );
    case 'reading':
      return <Notice whole title={t('reading.title')} />;
    default:
      return (
        <Notice whole title={t('idle.title')}>
          <p>{t('idle.what')}</p>
          {again}
        </Notice>
      );
  }
}
