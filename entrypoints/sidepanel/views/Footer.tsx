import { browser } from 'wxt/browser';
import { Icon } from '../../../components/Icon.tsx';
import { ariaKey, useKey } from '../../../components/keys.ts';
import { RoundSelect } from '../../../components/RoundSelect.tsx';
import { useWords } from '../../../components/words.ts';
import type { ViewProps } from './Content.tsx';

/** Whether the result and what was judged of it are in the database, the round that audits belong to, and the way to the workbench. */
export function Footer({ panel, commands }: ViewProps) {
  const { t } = useWords();
  const key = useKey('undo');
  const shown = panel.session.shown.value;
  const { kept, judge } = panel;
  const lost = kept.fault.value !== null || judge.fault.value !== null;
  const state = lost ? 'notSaved' : shown?.saved && !judge.writing.value ? 'saved' : 'saving';
  return (
    <footer class="panel-footer">
      <span class="panel-state">
        {shown ? t(`footer.${state}`) : ''}
        {judge.undoable.value > 0 && (
          <button type="button" class="jump" aria-keyshortcuts={ariaKey(key)} title={key} onClick={commands.undo}>
            <Icon name="undo" small /> {t('action.undo')}
          </button>
        )}
      </span>
      <RoundSelect
        rounds={panel.rounds.open.value}
        current={panel.rounds.current.value}
        onChoose={(id) => void panel.rounds.choose(id)}
      />
      <a class="jump" href={browser.runtime.getURL('/workbench.html')} target="_blank" rel="noreferrer">
        {t('footer.workbench')} <Icon name="open" />
      </a>
    </footer>
  );
}
