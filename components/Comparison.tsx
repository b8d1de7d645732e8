import { useWords } from './words.ts';

export interface ComparisonProps {
  readonly expected: string | null;
  readonly actual: string | null;
  readonly difference: string | null;
}

/** Expected, actual and difference, those that there are, side by side. */
export function Comparison({ expected, actual, difference }: ComparisonProps) {
  const { t } = useWords();
  const parts = [
    { name: t('finding.expected'), value: expected },
    { name: t('finding.actual'), value: actual },
    { name: t('finding.difference'), value: difference },
  ].filter(({ value }) => value !== null && value !== '');
  if (parts.length === 0) return null;
  return (
    <dl class="comparison">
      {parts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
