import { useEffect, useState } from 'preact/hooks';
import type { FindingDrafts } from './FindingDetail.tsx';

/** Where drafts are kept; given by the entry point. */
export interface DraftKeeper {
  load(id: string): Promise<string>;
  type(id: string, text: string): void;
}

/** What is being typed for a finding: what the database still has of it, else its saved note. */
export function useFindingDrafts(
  keeper: DraftKeeper,
  ids: { readonly note: string; readonly reason: string },
  savedNote: string,
): { drafts: FindingDrafts; typeNote: (text: string) => void; typeReason: (text: string) => void } {
  const [drafts, set] = useState<FindingDrafts>({ note: savedNote, reason: '' });
  const { note: noteId, reason: reasonId } = ids;

  useEffect(() => {
    let gone = false;
    void Promise.all([keeper.load(noteId), keeper.load(reasonId)]).then(([note, reason]) => {
      if (!gone) set((now) => ({ note: note || now.note, reason: reason || now.reason }));
    });
    return () => {
      gone = true;
    };
  }, [keeper, noteId, reasonId]);

  return {
    drafts,
    typeNote: (note) => {
      set((now) => ({ ...now, note }));
      keeper.type(noteId, note);
    },
    typeReason: (reason) => {
      set((now) => ({ ...now, reason }));
      keeper.type(reasonId, reason);
    },
  };
}
