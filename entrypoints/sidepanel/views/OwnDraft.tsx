import { OwnFindingForm } from '../../../components/OwnFindingForm.tsx';
import type { OwnFinding } from '../../../lib/own/model.ts';
import type { ViewProps } from './Content.tsx';

/** The finding being written down. */
export function OwnDraft({ panel, commands, own }: ViewProps & { readonly own: OwnFinding }) {
  return (
    <OwnFindingForm
      own={own}
      types={panel.own.types.value}
      onChange={panel.own.change}
      onTakeSelection={() => void panel.own.takeSelection()}
      onSave={commands.saveOwn}
      onCancel={panel.own.cancel}
    />
  );
}
