import { CorrectionField } from '../../../components/CorrectionField.tsx';
import { subjectOf } from '../../../lib/corrections/model.ts';
import type { FieldName } from '../../../lib/extract/fields/model.ts';
import type { Panel } from '../state/panel.ts';

/** What is put right. */
type Subject =
  | { readonly of: 'field'; readonly field: FieldName }
  | { readonly of: 'figure'; readonly address: string }
  | { readonly of: 'reportYear' | 'body' };

export interface CorrectingProps {
  readonly panel: Panel;
  readonly corrected: Subject;
  readonly name: string;
  /** What the program read. */
  readonly value: string;
}

/** Ties one value to its correction. */
export function Correcting({ panel, corrected, name, value }: CorrectingProps) {
  const { corrections } = panel;
  const subject = nameOf(corrected);
  const correction = corrections.mine.value.find((one) => subjectOf(one) === subject);
  return (
    <CorrectionField
      name={name}
      value={value}
      correction={correction}
      onCorrect={(text) => corrections.correct({ ...corrected, value: text }, correction?.reading ?? value)}
      onRevoke={() => void corrections.revoke(subject)}
    />
  );
}

function nameOf(corrected: Subject): string {
  if (corrected.of === 'field') return `field:${corrected.field}`;
  return corrected.of === 'figure' ? `figure:${corrected.address}` : corrected.of;
}
