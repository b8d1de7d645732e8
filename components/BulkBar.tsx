import { useState } from 'preact/hooks';
import { SEVERITY_TERMS } from '../lib/i18n/terms.ts';
import { Severity } from '../lib/rules/model.ts';
import { Button } from './Button.tsx';
import { Select } from './Select.tsx';
import { tagsOf } from './TagField.tsx';
import { useWords } from './words.ts';

export interface BulkBarProps {
  /** How many findings are chosen. */
  readonly count: number;
  /** How many the list has. */
  readonly total: number;
  /** How far the change being made is, null while none is. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** Names offered for giving findings to somebody. */
  readonly people: readonly string[];
  readonly onDecide: (status: 'open' | 'confirmed' | 'fixed') => void;
  readonly onDismiss: (reason: string) => void;
  /** null: back to the rule's. */
  readonly onSeverity: (severity: Severity | null) => void;
  readonly onTag: (tags: readonly string[]) => void;
  readonly onAssign: (person: string) => void;
  readonly onRemove: () => void;
  readonly onAll: () => void;
  readonly onClear: () => void;
}

/** Changes all chosen findings at once; one undo takes them all back. */
export function BulkBar(props: BulkBarProps) {
  const { count, total, progress, people, onDecide, onSeverity, onRemove, onAll, onClear } = props;
  const { t, term } = useWords();
  const [words, setWords] = useState('');
  const ready = words.trim() !== '';
  const use = (act: (words: string) => void) => {
    act(words.trim());
    setWords('');
  };
  return (
    <fieldset class="bulk actions" aria-label={t('bulk.label')} aria-busy={progress !== null}>
      <strong>{t('bulk.chosen', { count })}</strong>
      {count < total && (
        <Button kind="quiet" onClick={onAll}>
          {t('bulk.all', { total })}
        </Button>
      )}
      <Button kind="quiet" onClick={onClear}>
        {t('bulk.clear')}
      </Button>
      <Button icon="confirm" onClick={() => onDecide('confirmed')}>
        {t('action.confirm')}
      </Button>
      <Button icon="fixed" onClick={() => onDecide('fixed')}>
        {t('action.fixed')}
      </Button>
      <Button icon="undo" onClick={() => onDecide('open')}>
        {t('action.reopen')}
      </Button>
      <Select
        label={t('bulk.severity')}
        value=""
        options={[
          { value: '', label: t('bulk.severity') },
          ...Severity.options.map((value) => ({ value, label: term(SEVERITY_TERMS[value]) })),
          { value: 'rule', label: t('bulk.ruleSeverity') },
        ]}
        onChange={(value) => {
          if (value !== '') onSeverity(value === 'rule' ? null : Severity.parse(value));
        }}
      />
      <input
        class="input bulk-words"
        type="text"
        list="bulk-people"
        aria-label={t('bulk.words')}
        placeholder={t('bulk.words')}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <datalist id="bulk-people">
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Button icon="dismiss" disabled={!ready} onClick={() => use(props.onDismiss)}>
        {t('action.dismiss')}
      </Button>
      <Button icon="add" disabled={!ready} onClick={() => use((text) => props.onTag(tagsOf(text)))}>
        {t('bulk.tag')}
      </Button>
      <Button icon="person" disabled={!ready} onClick={() => use(props.onAssign)}>
        {t('bulk.assign')}
      </Button>
      <Button icon="trash" onClick={onRemove}>
        {t('bulk.remove')}
      </Button>
      {progress && (
        <span class="hint" role="status">
          {t('bulk.progress', { done: progress.done, of: progress.of })}
        </span>
      )}
    </fieldset>
  );
}
