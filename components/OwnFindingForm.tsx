import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { SEVERITY_TERMS } from '../lib/i18n/terms.ts';
import type { OwnFinding } from '../lib/own/model.ts';
import { Severity } from '../lib/rules/model.ts';
import { Button } from './Button.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Select } from './Select.tsx';
import { useWords } from './words.ts';

export interface OwnFindingFormProps {
  readonly own: OwnFinding;
  /** Types of defect offered. */
  readonly types: readonly string[];
  /** Edits the types offered. */
  readonly typeList: ComponentChildren;
  /** Shown while a place is picked on the page; null otherwise. */
  readonly picking: ComponentChildren;
  readonly onChange: (own: OwnFinding) => void;
  /** Takes what is selected on the page now. */
  readonly onTakeSelection: () => void;
  /** Picks a cell or an element on the page. */
  readonly onPick: () => void;
  readonly onWholePage: () => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** Writes down what the inspector found: kind, place, sentence, severity. */
export function OwnFindingForm(props: OwnFindingFormProps) {
  const { own, onChange, onSave, onCancel } = props;
  const { t, term } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const picking = Boolean(props.picking);
  // The focus begins in the sentence, and comes back to it from the page.
  useLayoutEffect(() => {
    if (!picking) field.current?.focus();
  }, [picking]);
  const ready = own.text.trim() !== '' && own.type.trim() !== '';
  const placed = own.evidence.some(({ kind }) => kind !== 'page');
  return (
    <form
      class="own-form"
      aria-label={t('own.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSave();
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') onCancel();
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && ready) onSave();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <h2 class="section-title">{t('own.title')}</h2>
      <div class="card-row">
        <input
          class="input tags"
          type="text"
          list="own-types"
          aria-label={t('own.type')}
          placeholder={t('own.type')}
          value={own.type}
          onInput={(event) => onChange({ ...own, type: event.currentTarget.value })}
        />
        <datalist id="own-types">
          {props.types.map((type) => (
            <option key={type} value={type} />
          ))}
        </datalist>
        <Select
          label={t('finding.severity')}
          value={own.severity}
          options={Severity.options.map((value) => ({ value, label: term(SEVERITY_TERMS[value]) }))}
          onChange={(value) => onChange({ ...own, severity: Severity.parse(value) })}
        />
      </div>
      <textarea
        ref={field}
        class="input"
        rows={3}
        aria-label={t('own.text')}
        placeholder={t('own.text')}
        value={own.text}
        onInput={(event) => onChange({ ...own, text: event.currentTarget.value })}
      />
      {props.picking ?? (
        <>
          {placed ? (
            <EvidenceList evidence={own.evidence} onLocate={undefined} />
          ) : (
            <p class="hint">{t('own.wholePage')}</p>
          )}
          <div class="actions">
            <Button icon="pick" onClick={props.onPick}>
              {t('own.pick')}
            </Button>
            <Button icon="quote" onClick={props.onTakeSelection}>
              {t('own.takeSelection')}
            </Button>
            {placed && (
              <Button kind="quiet" onClick={props.onWholePage}>
                {t('own.takePage')}
              </Button>
            )}
          </div>
        </>
      )}
      <div class="actions">
        <Button kind="primary" disabled={!ready} shortcut="Ctrl+Enter" onClick={onSave}>
          {t('own.save')}
        </Button>
        <Button kind="quiet" shortcut="Esc" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      </div>
      {props.typeList}
    </form>
  );
}
