import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useWords } from '../../../components/words.ts';
import type { Shown } from '../state/tab.ts';
import type { ViewProps } from './Content.tsx';
import { FindingRows } from './FindingRows.tsx';
import { ListTools } from './ListTools.tsx';
import { OwnDraft } from './OwnDraft.tsx';

/** The findings of the page, what narrows them, and the one being written. */
export function FindingsView({ panel, commands, shown }: ViewProps & { readonly shown: Shown }) {
  const { t } = useWords();
  const own = panel.own.draft.value;
  const draft = own && <OwnDraft panel={panel} commands={commands} own={own} />;
  if (panel.findings.value.length === 0) {
    // Nothing to narrow, and nothing that was narrowed away.
    if (draft) return <div class="view scroll">{draft}</div>;
    const { pass, fail, review, notAssessable } = shown.result.coverage;
    return (
      <Notice title={t('findings.none')}>
        <p>{t('findings.noneWhat', { checked: pass + fail + review, open: notAssessable })}</p>
        <Button icon="add" command="add" onClick={() => commands.run('add')}>
          {t('own.title')}
        </Button>
      </Notice>
    );
  }
  return (
    <div class="view">
      <ListTools panel={panel} />
      {draft}
      {panel.list.rows.value.length === 0 ? (
        <Notice title={t('findings.filteredOut')} />
      ) : (
        <FindingRows panel={panel} commands={commands} shown={shown} />
      )}
    </div>
  );
}
