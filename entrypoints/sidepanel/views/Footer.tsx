import { browser } from 'wxt/browser';
import { Icon } from '../../../components/Icon.tsx';
import { useWords } from '../../../components/words.ts';
import type { Panel } from '../state/panel.ts';

/** Whether the result is in the database, and the way to the workbench. */
export function Footer({ panel }: { readonly panel: Panel }) {
  const { t } = useWords();
  const shown = panel.session.shown.value;
  const state = panel.kept.fault.value !== null ? 'notSaved' : shown?.pageId ? 'saved' : 'saving';
  return (
    <footer class="panel-footer">
      <span>{shown ? t(`footer.${state}`) : ''}</span>
      <a class="jump" href={browser.runtime.getURL('/workbench.html')} target="_blank" rel="noreferrer">
        {t('footer.workbench')} <Icon name="open" />
      </a>
    </footer>
  );
}
