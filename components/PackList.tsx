import type { PackRead } from '../lib/view/ruleSettings.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';

export interface PackListProps {
  readonly packs: readonly PackRead[];
  /** What is wrong with the file chosen last, line by line; empty where nothing is. */
  readonly faults: readonly string[];
  readonly onAdd: (file: File) => void;
  readonly onExport: (index: number) => void;
  readonly onRemove: (index: number) => void;
}

/** Local rule packs: what is loaded, the way to add one from a file, and what is wrong with a file. */
export function PackList({ packs, faults, onAdd, onExport, onRemove }: PackListProps) {
  const { t } = useWords();
  return (
    <div class="pack-list">
      <ul>
        {packs.map((read, index) => (
          <Pack key={index} read={read} onExport={() => onExport(index)} onRemove={() => onRemove(index)} />
        ))}
      </ul>
      <p class="hint">{t('packs.hint')}</p>
      <p>
        <a href="/example-pack.json" download="minghe-example-pack.json">
          {t('packs.example')}
        </a>
      </p>
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

interface PackProps {
  readonly read: PackRead;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}

function Pack({ read, onExport, onRemove }: PackProps) {
  const { t } = useWords();
  const name = read.ok ? read.pack.name : t('packs.unreadable', { reason: read.faults[0] ?? '' });
  return (
    <li class="rule-row">
      <span>
        {name}{' '}
        {read.ok && (
          <>
            <span class="hint">{read.pack.basis}</span> <span class="hint">{read.pack.hash.slice(0, 8)}</span>
          </>
        )}
      </span>
      <span class="rule-tools">
        {read.ok && <Button icon="download" kind="quiet" name={t('packs.export', { name })} onClick={onExport} />}
        <Button icon="trash" kind="quiet" name={t('packs.remove', { name })} onClick={onRemove} />
      </span>
    </li>
  );
}
