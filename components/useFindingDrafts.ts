import { useEffect, useRef, useState } from 'preact/hooks';
import type { FindingDrafts } from './FindingDetail.tsx';

/** Where drafts are kept; given by the entry point. */
export interface DraftKeeper {
  load(id: string): Promise<string>;
  type(id: string, text: string): void;
}

/** What was decided of a finding, as it stands in the fields. */
export type SavedWords = Pick<FindingDrafts, 'note' | 'tags'>;

export interface TypedFinding {
  readonly drafts: FindingDrafts;
  readonly typeNote: (text: string) => void;
  readonly typeReason: (text: string) => void;
  readonly typeTags: (text: string) => void;
  /** This text is in the database now; its draft is no longer needed unless more was typed meanwhile. */
  readonly done: (what: keyof FindingDrafts, text: string) => void;
}

/** What is being typed for a finding: what the database still has of it, else what was saved. */
export function useFindingDrafts(
  keeper: DraftKeeper,
  ids: Readonly<Record<keyof FindingDrafts, string>>,
  saved: SavedWords,
): TypedFinding {
  const [drafts, set] = useState<FindingDrafts>({ ...saved, reason: '' });
  /** What was typed and is not saved yet. */
  const typed = useRef<Partial<FindingDrafts>>({});
  const { note: noteId, reason: reasonId, tags: tagsId } = ids;

  // What was saved last, or taken back; never over what is being typed.
  useEffect(() => set((now) => changedBy(now, { ...saved, ...typed.current })), [saved.note, saved.tags]);
  useEffect(() => {
    let gone = false;
    void Promise.all([keeper.load(noteId), keeper.load(reasonId), keeper.load(tagsId)]).then(([note, reason, tags]) => {
      if (gone) return;
      const found = { ...(note && { note }), ...(reason && { reason }), ...(tags && { tags }) };
      typed.current = { ...found, ...typed.current };
      set((now) => changedBy(now, typed.current));
    });
    return () => {
      gone = true;
    };
  }, [keeper, noteId, reasonId, tagsId]);

  const type = (what: keyof FindingDrafts) => (text: string) => {
    typed.current = { ...typed.current, [what]: text };
    set((now) => ({ ...now, [what]: text }));
    keeper.type(ids[what], text);
  };
  const done = (what: keyof FindingDrafts, text: string) => {
    const { [what]: now = text, ...rest } = typed.current;
    if (now !== text) return;
    typed.current = rest;
    keeper.type(ids[what], '');
  };
  return { drafts, typeNote: type('note'), typeReason: type('reason'), typeTags: type('tags'), done };
}

/** The same object where nothing is new, so that nothing is drawn anew. */
function changedBy(now: FindingDrafts, next: Partial<FindingDrafts>): FindingDrafts {
  const all = { ...now, ...next };
  return all.note === now.note && all.reason === now.reason && all.tags === now.tags ? now : all;
}
