import { useEffect, useRef, useState } from 'preact/hooks';
import type { InputFault } from '../lib/corrections/input.ts';
import type { Correction } from '../lib/corrections/model.ts';
import { shortTime } from '../lib/view/quote.ts';
import { Button } from './Button.tsx';
import { CorrectionInput } from './CorrectionInput.tsx';
import { useWords } from './words.ts';

/** One of the values that there are. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface CorrectionFieldProps {
  /** What is put right, for its name. */
  readonly name: string;
  /** What the checks run on, as it is shown. */
  readonly value: string;
  readonly correction: Correction | undefined;
  /** Set where only these values can be. */
  readonly choices?: readonly Choice[] | undefined;
  /** Why the value was not kept, null where it was. */
  readonly onCorrect: (value: string) => Promise<InputFault | 'notKept' | null>;
  readonly onRevoke: () => void;
}

/** Puts a misread value right by hand; the reading stays beside it. */
export function CorrectionField({ name, value, correction, choices, onCorrect, onRevoke }: CorrectionFieldProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [fault, setFault] = useState<InputFault | 'notKept' | null>(null);
  const home = useRef<HTMLSpanElement>(null);
  const wasOpen = useRef(false);
  // The focus comes back to where it was asked for.
  useEffect(() => {
    if (wasOpen.current && !open) home.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);
  const save = async (text: string) => {
    const why = await onCorrect(text);
    setFault(why);
    if (why === null) setOpen(false);
  };
  if (open) {
    return (
      <CorrectionInput
        name={name}
        value={correction?.value ?? value}
        choices={choices}
        fault={fault === null ? null : t(`correction.fault.${fault}`)}
        onSave={(text) => void save(text)}
        onCancel={() => setOpen(false)}
      />
    );
  }
  const shown = (one: string) => choices?.find((choice) => choice.value === one)?.label || one || t('field.blank');
  return (
    <span class="correction" ref={home}>
      {correction && (
        <span class="hint" title={shortTime(correction.at)}>
          {t('correction.was', { reading: shown(correction.reading), value: shown(correction.value) })}
        </span>
      )}
      <Button
        icon="note"
        kind="quiet"
        name={t('correction.of', { name })}
        command="correct"
        onClick={() => {
          setFault(null);
          setOpen(true);
        }}
      />
      {correction && <Button icon="undo" kind="quiet" name={t('correction.revoke', { name })} onClick={onRevoke} />}
    </span>
  );
}
