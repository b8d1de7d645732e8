import type { ComponentChildren } from 'preact';
import type { Misplacement } from '../lib/messages/model.ts';
import type { Severity } from '../lib/rules/model.ts';
import type { Capture } from '../lib/store/captures.ts';
import type { FindingView } from '../lib/view/finding.ts';
import type { BothStates as States } from '../lib/view/recheck.ts';
import { BothStates } from './BothStates.tsx';
import { Button } from './Button.tsx';
import { CaptureList } from './CaptureList.tsx';
import { Comparison } from './Comparison.tsx';
import { DecisionBar } from './DecisionBar.tsx';
import { DecisionHistory } from './DecisionHistory.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { NoteField } from './NoteField.tsx';
import { RuleHelp } from './RuleHelp.tsx';
import { SameRule } from './SameRule.tsx';
import { SeveritySelect } from './SeveritySelect.tsx';
import { TagField } from './TagField.tsx';
import { useWords } from './words.ts';

/** What the inspector is typing for a finding. */
export interface FindingDrafts {
  readonly note: string;
  readonly reason: string;
  /** Separated by white space. */
  readonly tags: string;
}

/** `one`: this finding is being dismissed; `rule`: all open ones of its rule on the page. */
export type Dismissing = 'one' | 'rule' | null;

/** What can be done with a finding. */
export interface FindingActions {
  /** Jumps to a piece of evidence; undefined where the page is not at hand. */
  readonly locate: ((index: number) => void) | undefined;
  /** Shows where a finding that is gone stood, as it is now; absent where the page is not at hand. */
  readonly locateNow?: (() => void) | undefined;
  readonly decide: (status: 'open' | 'confirmed' | 'fixed') => void;
  readonly dismiss: (reason: string) => void;
  readonly decideAll: () => void;
  /** Asks for the reason; of all open findings of the rule where `all`. */
  readonly startDismissing: (all: boolean) => void;
  readonly stopDismissing: () => void;
  readonly typeReason: (text: string) => void;
  readonly typeNote: (text: string) => void;
  readonly saveNote: (text: string) => void;
  readonly setSeverity: (severity: Severity | null) => void;
  readonly typeTags: (text: string) => void;
  readonly saveTags: (text: string) => void;
  /** Deletes an own finding; undefined where it is none. */
  readonly remove: (() => void) | undefined;
  /** Pictures its places; undefined where the page is not at hand. */
  readonly capture: (() => void) | undefined;
}

export interface FindingDetailProps {
  readonly finding: FindingView;
  readonly drafts: FindingDrafts;
  /** Whose dismissal the reason is being asked for. */
  readonly dismissing: Dismissing;
  /** Open findings of its rule on its page. */
  readonly sameRule: number;
  /** Why its place cannot be shown, null where it can or was not tried. */
  readonly unplaced: Misplacement | null;
  readonly captures: readonly Capture[];
  /** What it was at an earlier audit and what it is now; null or absent where nothing changed. */
  readonly states?: States | null;
  /** The values it rests on, to be put right. */
  readonly readings?: ComponentChildren;
  readonly actions: FindingActions;
}

/** Everything about a finding, and everything that can be done with it. */
export function FindingDetail({
  finding,
  drafts,
  dismissing,
  sameRule,
  unplaced,
  captures,
  states = null,
  readings,
  actions,
}: FindingDetailProps) {
  const { t } = useWords();
  return (
    <>
      {finding.changed && <p class="card-alert">{t('finding.changedSinceJudged')}</p>}
      {unplaced && <p class="card-alert">{t('finding.unplaced', { why: t(`unplaced.${unplaced}`) })}</p>}
      {states && <BothStates states={states} onLocateNow={finding.present ? undefined : actions.locateNow} />}
      {(finding.present || !states) && (
        <>
          <Comparison expected={finding.expected} actual={finding.actual} difference={finding.difference} />
          <EvidenceList evidence={finding.evidence} onLocate={finding.present ? actions.locate : undefined} />
        </>
      )}
      {readings}
      {finding.causes.length > 0 && (
        <section class="causes">
          <h3>{t('finding.causes')}</h3>
          <ul>
            {finding.causes.map((cause) => (
              <li key={cause}>{cause}</li>
            ))}
          </ul>
        </section>
      )}
      <p class="basis">
        <span title={finding.rule}>{finding.ruleTitle}</span>
        {finding.own && <span>{t('own.byInspector')}</span>}
        {finding.basis && <span>{t('finding.basis', { basis: finding.basis })}</span>}
      </p>
      {finding.reference && <RuleHelp reference={finding.reference} />}
      <DecisionBar
        status={finding.status}
        reason={drafts.reason}
        dismissing={dismissing !== null}
        label={dismissing === 'rule' ? t('dismiss.labelAll', { count: sameRule }) : t('dismiss.label')}
        onDecide={actions.decide}
        onDismiss={actions.dismiss}
        onStartDismissing={() => actions.startDismissing(false)}
        onStopDismissing={actions.stopDismissing}
        onTypeReason={actions.typeReason}
        onCapture={actions.capture}
      />
      {dismissing === null && (
        <SameRule
          count={sameRule}
          onConfirmAll={actions.decideAll}
          onDismissAll={() => actions.startDismissing(true)}
        />
      )}
      {finding.status === 'dismissed' && finding.decision && (
        <p class="reason">{t('finding.dismissedBecause', { reason: finding.decision.reason })}</p>
      )}
      <CaptureList captures={captures} />
      <NoteField text={drafts.note} onType={actions.typeNote} onSave={actions.saveNote} />
      <div class="card-row">
        <SeveritySelect
          severity={finding.severity}
          own={finding.own ? null : finding.ruleSeverity}
          onChange={actions.setSeverity}
        />
        <TagField text={drafts.tags} onType={actions.typeTags} onSave={actions.saveTags} />
      </div>
      {actions.remove && (
        <div class="actions">
          <Button icon="trash" kind="quiet" onClick={actions.remove}>
            {t('own.remove')}
          </Button>
        </div>
      )}
      {finding.decision && <DecisionHistory decision={finding.decision} />}
    </>
  );
}
