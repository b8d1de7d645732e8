import { useEffect, useRef, useState } from 'preact/hooks';
import type { InputFault } from '../lib/corrections/input.ts';
import type { Correction } from '../lib/corrections/model.ts';
import { shortTime } from '../lib/text/moment.ts';
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
  /** What was being typed when the panel was last open; '' where nothing was. */
  readonly draft?: string;
  /** Every keystroke; '' when it is taken over or left. */
  readonly onType?: (text: string) => void;
}

/** Puts a misread value right by hand; the reading stays beside it. */
export function CorrectionField(props: CorrectionFieldProps) {
  const { name, value, correction, choices, draft = '', onCorrect, onRevoke, onType = () => {} } = props;
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  const open = asked || draft !== '';
  const [fault, setFault] = useState<InputFault | 'notKept' | null>(null);
  const home = useRef<HTMLSpanElement>(null);
  const wasOpen = useRef(false);
  // The focus comes back to where it was asked for.
  useEffect(() => {
    if (wasOpen.current && !open) home.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);
  const leave = () => {
    setAsked(false);
    onType('');
  };
  const save = async (text: string) => {
    const why = await onCorrect(text);
    setFault(why);
    if (why === null) leave();
  };
  if (open) {
    return (
      <CorrectionInput
        name={name}
        value={draft || (correction?.value ?? value)}
        asked={asked}
        choices={choices}
        fault={fault === null ? null : t(`correction.fault.${fault}`)}
        onSave={(text) => void save(text)}
        onType={(text) => {
          setAsked(true);
          onType(text);
        }}
        onCancel={leave}
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
          setAsked(true);
        }}
      />
      {correction && <Button icon="undo" kind="quiet" name={t('correction.revoke', { name })} onClick={onRevoke} />}
    </span>
  );
}
