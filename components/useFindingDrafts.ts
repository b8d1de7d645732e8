import { useEffect, useRef, useState } from 'preact/hooks';
import { type Drafts, draftIds } from '../lib/judging/drafts.ts';
import type { Judgement, SavedFinding } from '../lib/store/index.ts';
import type { FindingDrafts } from './FindingDetail.tsx';
import { tagsOf } from './TagField.tsx';

export interface TypedFinding {
  readonly drafts: FindingDrafts;
  readonly typeNote: (text: string) => void;
  readonly typeReason: (text: string) => void;
  readonly typeTags: (text: string) => void;
  /** The inspector has finished with the note. True where it is another one and in the database now. */
  readonly saveNote: (text: string) => Promise<boolean>;
  /** The same of the tags, as they stand in their field. */
  readonly saveTags: (text: string) => Promise<boolean>;
}

/**
 * What is being typed for a finding: what the database still has of it, else what was saved. `decide` writes a change of its
 * judgement and tells whether it could.
 */
export function useFindingDrafts(
  keeper: Pick<Drafts, 'load' | 'type'>,
  { key, decision }: Pick<SavedFinding, 'key' | 'decision'>,
  decide: (change: Partial<Judgement>) => Promise<boolean>,
): TypedFinding {
  const saved = { note: decision?.note ?? '', tags: decision?.tags.join(' ') ?? '' };
  const [drafts, set] = useState<FindingDrafts>({ ...saved, reason: '' });
  /** What was typed and is not on its way to the database yet. */
  const typed = useRef<Partial<FindingDrafts>>({});

  // What was saved last, or taken back; never over what is being typed.
  useEffect(() => set((now) => changedBy(now, { note: saved.note, ...typed.current })), [saved.note]);
  useEffect(() => set((now) => changedBy(now, { tags: saved.tags, ...typed.current })), [saved.tags]);
  useEffect(() => {
    let gone = false;
    const kept = [draftIds.note(key), draftIds.reason(key), draftIds.tags(key)].map((id) => keeper.load(id));
    void Promise.all(kept).then(([note, reason, tags]) => {
      if (gone) return;
      const found = { ...(note && { note }), ...(reason && { reason }), ...(tags && { tags }) };
      typed.current = { ...found, ...typed.current };
      set((now) => changedBy(now, typed.current));
    });
    return () => {
      gone = true;
    };
  }, [keeper, key]);

  const put = (what: keyof FindingDrafts, text: string) => {
    typed.current = { ...typed.current, [what]: text };
    set((now) => changedBy(now, typed.current));
  };
  const type = (what: keyof FindingDrafts) => (text: string) => {
    put(what, text);
    keeper.type(draftIds[what](key), text);
  };
  const save = async (what: 'note' | 'tags', text: string, change: Partial<Judgement> | null) => {
    // From here on the field follows what is saved: it may be taken back before the database has answered.
    const { [what]: _, ...others } = typed.current;
    typed.current = others;
    keeper.type(draftIds[what](key), '');
    const kept = change === null || (await decide(change));
    // What was typed meanwhile is a draft of its own.
    if (!kept && typed.current[what] === undefined) type(what)(text);
    return kept && change !== null;
  };
  return {
    drafts,
    typeNote: type('note'),
    typeReason: type('reason'),
    typeTags: type('tags'),
    saveNote: (note) => save('note', note, note === saved.note ? null : { note }),
    saveTags: (text) => {
      const tags = tagsOf(text);
      return save('tags', text, tags.join(' ') === saved.tags ? null : { tags });
    },
  };
}

/** The same object where nothing is new, so that nothing is drawn anew. */
function changedBy(now: FindingDrafts, next: Partial<FindingDrafts>): FindingDrafts {
  const all = { ...now, ...next };
  return all.note === now.note && all.reason === now.reason && all.tags === now.tags ? now : all;
}
