import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import type { Choice } from './CorrectionField.tsx';
import { useWords } from './words.ts';

export interface CorrectionInputProps {
  readonly name: string;
  /** What stands there at first. */
  readonly value: string;
  /** The inspector asked for it just now, so it takes the focus; what is left from before does not. */
  readonly asked: boolean;
  readonly choices: readonly Choice[] | undefined;
  /** Why the value was refused, in words. */
  readonly fault: string | null;
  /** Every keystroke. */
  readonly onType: (text: string) => void;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** The value being typed or chosen: Enter keeps it, Escape leaves it as it was. */
export function CorrectionInput(props: CorrectionInputProps) {
  const { name, value, asked, choices, fault, onType, onSave, onCancel } = props;
  const { t } = useWords();
  const [text, setText] = useState(value);
  const field = useRef<HTMLFormElement>(null);
  const faultId = useId();
  useEffect(() => {
    const first = field.current?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
    if (!asked) return;
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, []);
  const type = (next: string) => {
    setText(next);
    onType(next);
  };
  const common = {
    'aria-label': t('correction.of', { name }),
    'aria-invalid': fault !== null,
    'aria-describedby': fault === null ? undefined : faultId,
    value: text,
  };
  return (
    <form
      class="correction-form"
      ref={field}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {choices ? (
        <select class="select" {...common} onChange={(event) => type(event.currentTarget.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input class="input" type="text" {...common} onInput={(event) => type(event.currentTarget.value)} />
      )}
      <Button kind="primary" onClick={() => onSave(text)}>
        {t('own.save')}
      </Button>
      <Button kind="quiet" onClick={onCancel}>
        {t('action.cancel')}
      </Button>
      {fault !== null && (
        <span class="card-alert" role="alert" id={faultId}>
          {fault}
        </span>
      )}
    </form>
  );
}
