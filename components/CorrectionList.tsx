import { Button } from './Button.tsx';
import { useWords } from './words.ts';

export interface CorrectionListProps {
  readonly corrections: readonly {
    readonly id: string;
    readonly name: string;
    readonly value: string;
    readonly onRevoke: () => void;
  }[];
}

/** All that was put right on a page, each with the way back to what was read. */
export function CorrectionList({ corrections }: CorrectionListProps) {
  const { t } = useWords();
  return (
    <dl class="field-list">
      {corrections.map(({ id, name, value, onRevoke }) => (
        <div key={id} class="field-row">
          <dt>{name}</dt>
          <dd class="field-actions">
            <span>{value}</span>
            <Button icon="undo" kind="quiet" name={t('correction.revoke', { name })} onClick={onRevoke} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
