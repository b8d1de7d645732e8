import { useEffect, useState } from 'preact/hooks';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { faultText } from '../../../components/fault.ts';
import { Notice } from '../../../components/Notice.tsx';
import { RoundList } from '../../../components/RoundList.tsx';
import { RoundSelect } from '../../../components/RoundSelect.tsx';
import { useKeepFocus } from '../../../components/useKeepFocus.ts';
import { WipeRecord } from '../../../components/WipeRecord.tsx';
import { useWords } from '../../../components/words.ts';
import type { PlaceProps } from './props.ts';
import { RoundEditor } from './RoundEditor.tsx';
import { RoundPane } from './RoundPane.tsx';

/** The inspection rounds: the list, and the one looked at with its pages. */
export function RoundsPlace({ workbench }: PlaceProps) {
  const words = useWords();
  const { t } = words;
  const { rounds } = workbench;
  const [inspector, setInspector] = useState('');
  const home = useKeepFocus<HTMLDivElement>('.banner .button', '.round-pane .button');
  useEffect(() => {
    void rounds.refresh();
    void workbench.store.setting('inspector').then(
      (name) => setInspector(typeof name === 'string' ? name : ''),
      () => undefined,
    );
  }, [rounds, workbench]);
  const fault = rounds.fault.value;
  const undo = rounds.undoable.value;
  const editing = rounds.editing.value;
  const empty = rounds.all.value.length === 0;
  const wiped = rounds.loading.value ? [] : rounds.wipedOfDeleted.value;
  return (
    <div class="place-view" ref={home}>
      <div class="tools tools-row">
        <Button
          icon="add"
          onClick={() => {
            rounds.editing.value = 'new';
          }}
        >
          {t('round.new')}
        </Button>
        <RoundSelect
          rounds={rounds.all.value}
          current={rounds.current.value?.id ?? null}
          onChoose={(id) => void rounds.makeCurrent(id)}
        />
      </div>
      {fault !== null && <Banner>{faultText(fault, words)}</Banner>}
      {undo && (
        <Banner
          action={
            <Button icon="undo" onClick={() => void rounds.undo()}>
              {t('action.undo')}
            </Button>
          }
        >
          {undo.kind === 'round'
            ? t('round.removed', { name: undo.deleted.round.name })
            : t('scope.removed', { name: undo.entry.body || undo.entry.url })}
        </Banner>
      )}
      {wiped.length > 0 && (
        <details class="wipes-of-deleted">
          <summary>{t('wipe.ofDeleted', { count: wiped.length })}</summary>
          {wiped.map((wipe) => (
            <WipeRecord key={wipe.id} wipe={wipe} named />
          ))}
        </details>
      )}
      {empty && editing === null ? (
        <Notice title={rounds.loading.value ? t('workbench.loading') : t('round.none.title')}>
          {!rounds.loading.value && <p>{t('round.none.do')}</p>}
        </Notice>
      ) : (
        <div class="rounds">
          {!empty && (
            <RoundList
              rounds={rounds.all.value}
              current={rounds.current.value?.id ?? null}
              chosen={rounds.chosen.value}
              onChoose={(id) => {
                rounds.chosen.value = id;
                rounds.editing.value = null;
              }}
            />
          )}
          {editing === null ? (
            <RoundPane workbench={workbench} />
          ) : (
            <RoundEditor key={editing} rounds={rounds} inspector={inspector} />
          )}
        </div>
      )}
    </div>
  );
}
