import { PACK_HOLDS, type PackRead } from '../lib/view/ruleSettings.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';

export interface PackLineProps {
  readonly read: PackRead;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}

/** A rule pack: its name, what it rests on, how much it holds, and the hash by which results name it. */
export function PackLine({ read, onExport, onRemove }: PackLineProps) {
  const { t } = useWords();
  const name = read.ok ? read.pack.name : t('packs.unreadable', { reason: read.faults[0] ?? '' });
  return (
    <li class="rule-row pack-row">
      <div>
        <p>{name}</p>
        {read.ok && (
          <p class="hint">
            {read.pack.basis}
            <br />
            {PACK_HOLDS.filter((kind) => read.pack.holds[kind] > 0)
              .map((kind) => t(`packs.holds.${kind}`, { count: read.pack.holds[kind] }))
              .join(t('list.comma'))}
            {' · '}
            {read.pack.hash.slice(0, 8)}
          </p>
        )}
      </div>
      <span class="rule-tools">
        {read.ok && <Button icon="download" kind="quiet" name={t('packs.export', { name })} onClick={onExport} />}
        <Button icon="trash" kind="quiet" name={t('packs.remove', { name })} onClick={onRemove} />
      </span>
    </li>
  );
}
