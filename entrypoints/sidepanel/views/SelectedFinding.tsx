import { useEffect, useState } from 'preact/hooks';
import { FindingDetail } from '../../../components/FindingDetail.tsx';
import { useFindingDrafts } from '../../../components/useFindingDrafts.ts';
import { useWriting } from '../../../components/useWriting.ts';
import { useWords } from '../../../components/words.ts';
import type { Capture } from '../../../lib/store/captures.ts';
import type { FindingView } from '../../../lib/view/finding.ts';
import { openOfRule } from '../commands.ts';
import type { Shown } from '../state/tab.ts';
import type { ViewProps } from './Content.tsx';
import { FindingReadings } from './FindingReadings.tsx';

export interface SelectedFindingProps extends ViewProps {
  readonly finding: FindingView;
  readonly shown: Shown;
}

/** The open card: ties a finding's details to its drafts and decisions. */
export function SelectedFinding({ finding, panel, commands, shown }: SelectedFindingProps) {
  const { t, language } = useWords();
  const { key } = finding;
  const { drafts, typeNote, typeReason, typeTags, saveNote, saveTags } = useFindingDrafts(
    panel.drafts,
    finding,
    (change) => panel.judge.decide([key], change),
  );

  const [captures, setCaptures] = useState<readonly Capture[]>([]);
  const taking = panel.camera.waiting.value;
  const saving = panel.judge.writing.value;
  useEffect(() => {
    // What is on its way may bring pictures or take some: they are read when it is there.
    if (saving) return;
    let gone = false;
    panel.captures(key).then(
      (found) => {
        if (!gone) setCaptures((before) => (before.length + found.length === 0 ? before : found));
      },
      // A database that fails is told by the banner; the card only has no pictures.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [key, panel, taking, saving]);

  const states = panel.past.states(key, language);
  const atHand = shown.binding === 'live' || shown.binding === 'changed';

  const remove = async () => {
    if (await panel.own.remove(key)) panel.said.value = t('said.removed');
  };

  const home = useWriting<HTMLDivElement>((writing) => {
    if (writing) panel.list.writing.value = key;
    else if (panel.list.writing.peek() === key) panel.list.writing.value = null;
  });

  return (
    <div class="card-parts" ref={home}>
      <FindingDetail
        finding={finding}
        drafts={drafts}
        dismissing={panel.dismissing.value}
        sameRule={openOfRule(panel.findings.value, finding.rule).length}
        captures={captures}
        states={states}
        readings={<FindingReadings panel={panel} finding={finding} result={shown.result} />}
        unplaced={panel.marks.unplaced.value.get(key) ?? null}
        actions={{
          locate: atHand ? commands.locate : undefined,
          locateNow: atHand
            ? () => void panel.marks.reveal((states?.now.evidence ?? []).map(({ place }) => place))
            : undefined,
          decide: commands.decide,
          dismiss: commands.dismiss,
          decideAll: commands.confirmRule,
          startDismissing: (all) => {
            panel.dismissing.value = all ? 'rule' : 'one';
          },
          stopDismissing: () => {
            panel.dismissing.value = null;
          },
          typeReason,
          typeNote,
          saveNote: async (note) => {
            if (await saveNote(note)) panel.said.value = t('said.noteSaved');
          },
          setSeverity: (severity) => void panel.judge.decide([key], { severity }),
          capture: shown.binding === 'live' ? () => commands.run('capture') : undefined,
          remove: finding.own ? () => void remove() : undefined,
          typeTags,
          saveTags: (text) => void saveTags(text),
        }}
      />
    </div>
  );
}
