import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { FindingDates } from '../../../components/FindingDates.tsx';
import { FindingDetail } from '../../../components/FindingDetail.tsx';
import { SeverityWord } from '../../../components/SeverityWord.tsx';
import { StatusWord } from '../../../components/StatusWord.tsx';
import { useFindingDrafts } from '../../../components/useFindingDrafts.ts';
import { useWriting } from '../../../components/useWriting.ts';
import { useWords } from '../../../components/words.ts';
import { draftIds } from '../../../lib/judging/drafts.ts';
import type { Capture } from '../../../lib/store/captures.ts';
import type { FindingView } from '../../../lib/view/finding.ts';
import { findingsAddress } from '../../../lib/view/listAddress.ts';
import { judgeSelected } from '../keys.ts';
import { openFinding } from '../open.ts';
import type { Workbench } from '../state/workbench.ts';

export interface FindingPaneProps {
  readonly workbench: Workbench;
  readonly finding: FindingView;
}

/** The chosen finding, with its page and everything that can be done with it. */
export function FindingPane({ workbench, finding }: FindingPaneProps) {
  const words = useWords();
  const { t } = words;
  const { key } = finding;
  const { judge } = workbench;
  const opened = workbench.opened.value;
  const page = workbench.pages.byId.value.get(finding.pageId);
  const { drafts, typeNote, typeReason, typeTags, saveNote, saveTags } = useFindingDrafts(
    workbench.drafts,
    finding,
    (change) => judge.decide([key], change),
  );
  const [captures, setCaptures] = useState<readonly Capture[]>([]);
  useEffect(() => {
    let gone = false;
    workbench.store.captures(key).then(
      (found) => {
        if (!gone) setCaptures(found);
      },
      // A database that fails is told above the list; the pane only has no pictures.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [key, workbench]);
  const dismiss = async (reason: string) => {
    workbench.dismissing.value = false;
    if (!(await judge.decide([key], { status: 'dismissed', reason }))) return;
    workbench.drafts.type(draftIds.reason(key), '');
    workbench.said.value = t('said.dismissed');
  };
  const remove = async () => {
    const removed = await judge.perform(async () => {
      const gone = await workbench.store.removeFindings([key]);
      return { keys: [key], undo: () => workbench.store.restoreFindings(gone) };
    });
    if (removed) workbench.said.value = t('bulk.removed', { count: 1 });
  };
  const home = useWriting<HTMLElement>((writing) => {
    workbench.findings.writing.value = writing;
  });
  return (
    <article class="pane" ref={home}>
      <div class="pane-head">
        <SeverityWord severity={finding.severity} review={finding.review} />
        <StatusWord status={finding.status} />
      </div>
      <h2 class="pane-title">{finding.message}</h2>
      <FindingDates finding={finding} />
      {page && (
        <p class="pane-page">
          <span>{page.title || page.url}</span>
          <span class="hint">{[page.body, page.indexNumber, page.publicationDate].filter(Boolean).join(' · ')}</span>
          <span class="actions">
            <Button icon="open" command="locate" onClick={() => openFinding(workbench, words)}>
              {t('workbench.openPage')}
            </Button>
            <a class="jump" href={findingsAddress({ pageId: page.id })}>
              {t('workbench.samePage')}
            </a>
          </span>
        </p>
      )}
      {opened?.key === key && opened.how !== 'marked' && (
        <p class="card-alert" role="status">
          {opened.how === 'unplaced'
            ? t('finding.unplaced', { why: t(`unplaced.${opened.why}`) })
            : t(`opened.why.${opened.why}`)}
        </p>
      )}
      <FindingDetail
        finding={finding}
        drafts={drafts}
        dismissing={workbench.dismissing.value ? 'one' : null}
        sameRule={0}
        unplaced={null}
        captures={captures}
        actions={{
          locate: (index) => openFinding(workbench, words, index),
          decide: (status) => judgeSelected(workbench, status, words),
          dismiss: (reason) => void dismiss(reason),
          decideAll: () => {},
          startDismissing: () => {
            workbench.dismissing.value = true;
          },
          stopDismissing: () => {
            workbench.dismissing.value = false;
          },
          typeReason,
          typeNote,
          saveNote: (note) => void saveNote(note),
          setSeverity: (severity) => void judge.decide([key], { severity }),
          remove: () => void remove(),
          capture: undefined,
          typeTags,
          saveTags: (text) => void saveTags(text),
        }}
      />
    </article>
  );
}
