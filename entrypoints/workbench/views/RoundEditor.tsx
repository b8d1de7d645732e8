import { RoundForm } from '../../../components/RoundForm.tsx';
import type { ScopeEntry } from '../../../lib/store/index.ts';
import type { Rounds } from '../state/rounds.ts';

/** Ties the form of a round to the database. */
export function RoundEditor({ rounds, inspector }: { readonly rounds: Rounds; readonly inspector: string }) {
  const round = rounds.editing.value === 'new' ? null : rounds.round.value;
  return (
    <div class="round-pane">
      <RoundForm
        round={round}
        inspector={inspector}
        readFile={async (file) => {
          const { fileLines } = await import('../../../lib/rounds/file.ts');
          return fileLines(file).catch(() => null);
        }}
        onSave={({ added, ...words }) => {
          const fresh = added.map((item): ScopeEntry => ({ ...item, state: 'open', reason: '', at: null }));
          void rounds.save(round?.id ?? null, { ...words, scope: [...(round?.scope ?? []), ...fresh] });
        }}
        onCancel={() => {
          rounds.editing.value = null;
        }}
      />
    </div>
  );
}
