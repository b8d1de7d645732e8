import { useEffect, useState } from 'preact/hooks';
import { type Choice, CorrectionField } from '../../../components/CorrectionField.tsx';
import { useWords } from '../../../components/words.ts';
import { subjectOfTarget, type Target } from '../../../lib/corrections/input.ts';
import { subjectOf } from '../../../lib/corrections/model.ts';
import { draftIds } from '../../../lib/judging/drafts.ts';
import type { Panel } from '../state/panel.ts';

export interface CorrectingProps {
  readonly panel: Panel;
  readonly corrected: Target;
  readonly name: string;
  /** What the checks ran on. */
  readonly value: string;
  /** What the program read, where it is no value (`——`); `value` otherwise. */
  readonly reading?: string;
  readonly choices?: readonly Choice[];
}

/** Ties one value to its correction; what is being typed is kept like a note. */
export function Correcting({ panel, corrected, name, value, reading = value, choices }: CorrectingProps) {
  const { t } = useWords();
  const { corrections } = panel;
  const subject = subjectOfTarget(corrected);
  const correction = corrections.mine.value.find((one) => subjectOf(one) === subject);
  const pageId = panel.session.shown.value?.pageId ?? null;
  const id = pageId === null ? null : draftIds.correction(pageId, subject);
  const [draft, setDraft] = useState('');
  useEffect(() => {
    let gone = false;
    if (id !== null)
      void panel.drafts.load(id).then((text) => {
        if (!gone) setDraft(text);
      });
    return () => {
      gone = true;
    };
  }, [id, panel]);
  const found = () => panel.session.shown.peek()?.result.findings.length ?? 0;
  return (
    <CorrectionField
      name={name}
      value={value}
      correction={correction}
      choices={choices}
      draft={draft}
      onType={(text) => {
        setDraft(text);
        if (id !== null) panel.drafts.type(id, text);
      }}
      onCorrect={async (typed) => {
        // Left as it was read, nothing was corrected.
        if (!correction && typed === value) return null;
        const fault = await corrections.correct(corrected, typed, correction?.reading ?? reading);
        if (fault === null) panel.said.value = t('said.corrected', { count: found() });
        return fault;
      }}
      onRevoke={async () => {
        if (await corrections.revoke(corrected)) panel.said.value = t('said.revoked', { count: found() });
      }}
    />
  );
}
