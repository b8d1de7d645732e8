import { OwnFindingForm } from '../../../components/OwnFindingForm.tsx';
import { PickBar } from '../../../components/PickBar.tsx';
import { TypeList } from '../../../components/TypeList.tsx';
import type { OwnFinding } from '../../../lib/own/model.ts';
import type { ViewProps } from './Content.tsx';

/** The finding being written down. */
export function OwnDraft({ panel, commands, own }: ViewProps & { readonly own: OwnFinding }) {
  const { ownTypes, picking } = panel;
  const types = ownTypes.all.value;
  return (
    <OwnFindingForm
      own={own}
      types={types}
      typeList={
        <TypeList types={types} onRemove={(type) => void ownTypes.remove(type)} onReset={() => void ownTypes.reset()} />
      }
      picking={picking.on.value ? <PickBar onStep={(step) => void picking.step(step)} /> : null}
      onChange={panel.own.change}
      onTakeSelection={() => void panel.own.takeSelection()}
      onPick={() => void picking.step('start')}
      onWholePage={() => void panel.own.takePlaces([])}
      onSave={commands.saveOwn}
      onCancel={commands.leaveOwn}
    />
  );
}
