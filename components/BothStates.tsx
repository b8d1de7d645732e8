import { shortTime } from '../lib/text/moment.ts';
import { shortQuote } from '../lib/view/quote.ts';
import type { CheckState, BothStates as States } from '../lib/view/recheck.ts';
import { Button } from './Button.tsx';
import { Comparison } from './Comparison.tsx';
import { OutcomeSign } from './OutcomeSign.tsx';
import { Sentence } from './Sentence.tsx';
import { useWords } from './words.ts';

export interface BothStatesProps {
  readonly states: States;
  /** Shows on the page what stands there now; undefined where the page is not at hand. */
  readonly onLocateNow: (() => void) | undefined;
}

/** What a check said at an earlier audit and what it says now, each with its date and the page's own words. */
export function BothStates({ states, onLocateNow }: BothStatesProps) {
  const { t } = useWords();
  return (
    <dl class="states">
      <div class="state">
        <dt>{t('states.before', { time: shortTime(states.before.at) })}</dt>
        <dd>
          <State state={states.before} />
        </dd>
      </div>
      <div class="state">
        <dt>
          {t('states.now', { time: shortTime(states.now.at) })}
          {onLocateNow && states.now.evidence.some(({ kind }) => kind !== 'page') && (
            <Button icon="locate" kind="quiet" name={t('states.locateNow')} onClick={onLocateNow} />
          )}
        </dt>
        <dd>
          <State state={states.now} />
        </dd>
      </div>
    </dl>
  );
}

/** More quotes than this say no more. */
const SHOWN = 4;

function State({ state }: { readonly state: CheckState }) {
  const { t } = useWords();
  if (state.outcome === null) return <p>{t('states.nothingLeft')}</p>;
  return (
    <>
      <p class="state-message">
        <OutcomeSign outcome={state.outcome} />
        <span>
          <Sentence text={state.message} />
        </span>
      </p>
      <Comparison expected={state.expected} actual={state.actual} difference={state.difference} />
      <p class="state-quotes">
        {state.evidence.slice(0, SHOWN).map(({ quote, label }, i) => (
          <span key={i}>
            {label && <span class="evidence-label">{shortQuote(label)} </span>}
            {quote ? <q class="quote">{shortQuote(quote)}</q> : <span class="nothing">{t('finding.blankPlace')}</span>}
          </span>
        ))}
      </p>
    </>
  );
}
