import type { PackInfo } from '../lib/view/ruleSettings.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';

export interface PackListProps {
  readonly packs: readonly PackInfo[];
  /** What is wrong with the file chosen last, line by line; empty where nothing is. */
  readonly faults: readonly string[];
  readonly onAdd: (file: File) => void;
  readonly onRemove: (index: number) => void;
}

/** Local rule packs: what is loaded, the way to add one from a file, and what is wrong with a file. */
export function PackList({ packs, faults, onAdd, onRemove }: PackListProps) {
  const { t } = useWords();
  return (
    <div class="pack-list">
      <ul>
        {packs.map((pack, index) => (
          <li key={pack.hash} class="rule-row">
            <span>
              {pack.name} <span class="hint">{pack.basis}</span> <span class="hint">{pack.hash.slice(0, 8)}</span>
            </span>
            <Button
              icon="trash"
              kind="quiet"
              name={t('packs.remove', { name: pack.name })}
              onClick={() => onRemove(index)}
            />
          </li>
        ))}
      </ul>
      <label class="file">
        <span class="field-label">{t('packs.add')}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) onAdd(file);
          }}
        />
      </label>
      {faults.length > 0 && (
        <div role="alert" class="card-alert">
          <p>{t('packs.refused')}</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
