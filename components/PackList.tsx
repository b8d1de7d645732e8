import type { PackRead } from '../lib/view/ruleSettings.ts';
import { Button } from './Button.tsx';
import { FileButton } from './FileButton.tsx';
import { PackLine } from './PackLine.tsx';
import { useWords } from './words.ts';

export interface PackListProps {
  readonly packs: readonly PackRead[];
  /** What is wrong with the file chosen last, line by line; empty where nothing is. */
  readonly faults: readonly string[];
  /** What was done last, in words; null where nothing was. */
  readonly said: string | null;
  /** That can be taken back. */
  readonly undoable: boolean;
  /** Hands over how a pack is written. */
  readonly onGuide: () => void;
  readonly onAdd: (file: File) => void;
  readonly onExport: (index: number) => void;
  readonly onRemove: (index: number) => void;
  readonly onUndo: () => void;
}

/** Local rule packs: what is loaded, the way to add one from a file, and what is wrong with a file. */
export function PackList(props: PackListProps) {
  const { packs, faults, said, undoable, onGuide, onAdd, onExport, onRemove, onUndo } = props;
  const { t } = useWords();
  return (
    <div class="pack-list">
      <p class="hint">{t('packs.hint')}</p>
      <ul>
        {packs.map((read, index) => (
          <PackLine key={index} read={read} onExport={() => onExport(index)} onRemove={() => onRemove(index)} />
        ))}
      </ul>
      <div class="actions">
        <FileButton label={t('packs.add')} accept=".json,application/json" onFile={onAdd} />
        <a href="/example-pack.json" download="minghe-example-pack.json">
          {t('packs.example')}
        </a>
        <Button icon="help" kind="quiet" onClick={onGuide}>
          {t('packs.guide')}
        </Button>
      </div>
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
      <div class="actions">
        <span role="status">{said}</span>
        {undoable && (
          <Button icon="undo" kind="quiet" onClick={onUndo}>
            {t('action.undo')}
          </Button>
        )}
      </div>
    </div>
  );
}
