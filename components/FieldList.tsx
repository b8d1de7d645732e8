import type { ComponentChildren } from 'preact';
import { FIELD_NAMES, type FieldName, type FieldOccurrence, type Fields } from '../lib/extract/fields/model.ts';
import { FIELD_TERMS } from '../lib/i18n/terms.ts';
import { shortQuote } from '../lib/view/quote.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

export interface FieldListProps {
  readonly fields: Fields;
  /** Jumps to an occurrence; undefined where the page is not at hand. */
  readonly onLocate: ((occurrence: FieldOccurrence) => void) | undefined;
  /** Puts a field's reading right by hand; `value` as it was read. */
  readonly correcting: (field: FieldName, value: string) => ComponentChildren;
}

/** The metadata fields: the value taken, the page's own characters where they differ, where it stood, and other occurrences. */
export function FieldList({ fields, onLocate, correcting }: FieldListProps) {
  const { t, term } = useWords();
  const missing = FIELD_NAMES.filter((name) => chosenOf(fields, name) === undefined);
  return (
    <div class="fields">
      <dl class="field-list">
        {FIELD_NAMES.flatMap((name) => {
          const chosen = chosenOf(fields, name);
          if (!chosen) return [];
          const rest = fields.occurrences.filter((one) => one.field === name && one !== chosen);
          const same = rest.filter(({ value, state }) => value === chosen.value && state === chosen.state);
          const others = rest.filter((one) => !same.includes(one));
          return [
            <div key={name} class="field-row">
              <dt>{term(FIELD_TERMS[name])}</dt>
              <dd>
                <div class="field-actions">
                  <Occurrence occurrence={chosen} same={same} onLocate={onLocate} />
                  {correcting(name, chosen.value ?? chosen.raw)}
                </div>
                {others.map((other, i) => (
                  <Occurrence key={i} occurrence={other} onLocate={onLocate} other />
                ))}
              </dd>
            </div>,
          ];
        })}
      </dl>
      {missing.length > 0 && (
        <div class="missing-fields">
          <p class="hint">
            {t('fields.missing', { names: missing.map((name) => term(FIELD_TERMS[name])).join(t('list.comma')) })}
          </p>
          <details>
            <summary class="hint">{t('correction.missing')}</summary>
            <dl class="field-list">
              {missing.map((name) => (
                <div key={name} class="field-row">
                  <dt>{term(FIELD_TERMS[name])}</dt>
                  <dd>{correcting(name, '')}</dd>
                </div>
              ))}
            </dl>
          </details>
        </div>
      )}
    </div>
  );
}

function chosenOf(fields: Fields, name: FieldName): FieldOccurrence | undefined {
  const index = fields.chosen[name];
  return index === null || index === undefined ? undefined : fields.occurrences[index];
}

interface OccurrenceProps {
  readonly occurrence: FieldOccurrence;
  readonly onLocate: ((occurrence: FieldOccurrence) => void) | undefined;
  /** Occurrences elsewhere with the same value. */
  readonly same?: readonly FieldOccurrence[];
  readonly other?: boolean;
}

function Occurrence({ occurrence, onLocate, same = [], other = false }: OccurrenceProps) {
  const { t } = useWords();
  const { value, raw, state } = occurrence;
  const shown = value ?? raw;
  const content = (
    <span class="field-words">
      {shown ? <span class="field-value">{shortQuote(shown)}</span> : <span class="nothing">{t('field.blank')}</span>}
      {state === 'invalid' && <span class="badge badge-alert">{t('field.invalid')}</span>}
      {value !== null && raw !== value && raw !== '' && <q class="quote">{shortQuote(raw)}</q>}
      <span class="field-source">
        {[occurrence, ...same]
          .map((one) => t('field.source', { label: one.label, place: t(`fieldPlace.${one.place}`) }))
          .join(t('list.semicolon'))}
      </span>
    </span>
  );
  const kind = `field-occurrence${other ? ' is-other' : ''}`;
  if (!onLocate || occurrence.at.kind === 'meta') return <span class={kind}>{content}</span>;
  return (
    <button type="button" class={kind} title={t('finding.locate')} onClick={() => onLocate(occurrence)}>
      {content}
      <Icon name="locate" small />
    </button>
  );
}
