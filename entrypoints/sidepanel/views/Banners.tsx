import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { faultText } from '../../../components/fault.ts';
import { useWords } from '../../../components/words.ts';
import type { Shown } from '../state/tab.ts';
import type { ViewProps } from './Content.tsx';

/** What must be known before the result is relied on. */
export function Banners({ panel, commands, shown }: ViewProps & { readonly shown: Shown }) {
  const words = useWords();
  const { t } = words;
  const { binding } = shown;
  const title = shown.result.page.title || shown.result.page.url;
  const fault = panel.judge.fault.value ?? panel.draftFault.value;
  const jump = panel.marks.jumpFault.value;
  return (
    <>
      {binding !== 'live' && (
        <Banner action={<Button onClick={commands.audit}>{t('idle.audit')}</Button>}>
          {binding === 'left' ? t('binding.left', { title }) : t(`binding.${binding}`)}
        </Banner>
      )}
      {panel.kept.fault.value !== null && (
        <Banner>{t('fault.save', { why: faultText(panel.kept.fault.value, words) })}</Banner>
      )}
      {panel.corrections.fault.value !== null && (
        <Banner>{t('fault.corrections', { why: faultText(panel.corrections.fault.value, words) })}</Banner>
      )}
      {fault !== null && <Banner>{t('fault.decide', { why: faultText(fault, words) })}</Banner>}
      {panel.camera.waiting.value > 0 && (
        <Banner action={<Button onClick={panel.camera.cancel}>{t('action.cancel')}</Button>}>
          {t('capture.running', { count: panel.camera.waiting.value })}
        </Banner>
      )}
      {panel.camera.fault.value !== null && panel.camera.waiting.value === 0 && (
        <Banner>{t(`capture.${panel.camera.fault.value}`)}</Banner>
      )}
      {jump !== null && binding === 'live' && <Banner>{t(`jump.${jump}`)}</Banner>}
    </>
  );
}
