import type { Severity } from '../lib/rules/model.ts';

/** Shapes in a 12 × 12 box; severities differ by shape as well as by colour. */
const SHAPES: Readonly<Record<Severity, string>> = {
  veto: 'M6 .8 11.2 6 6 11.2 .8 6Z',
  error: 'M6 1.2 11.4 10.6H.6Z',
  warning: 'M1.6 1.6h8.8v8.8H1.6Z',
  info: 'M6 1.4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2Z',
};

export interface MarkProps {
  readonly severity: Severity;
  /** Drawn in outline: a person must look. */
  readonly review?: boolean;
}

/** The sign of a severity. Decoration: the word stands beside it. */
export function Mark({ severity, review = false }: MarkProps) {
  return (
    <svg
      class={`mark mark-${severity}`}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={SHAPES[severity]}
        fill={review ? 'none' : 'currentColor'}
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linejoin="round"
      />
    </svg>
  );
}
