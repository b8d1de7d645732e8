import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { pastedLines } from '../lib/rounds/lines.ts';
import { type ScopeLine, type ScopeList, scopeOf } from '../lib/rounds/scope.ts';
import type { Round } from '../lib/store/rounds-model.ts';
import { Button } from './Button.tsx';
import { ScopeFaults } from './ScopeFaults.tsx';
import { useWords } from './words.ts';

/** What is written down of a round, and the pages to add to its scope. */
export interface RoundDraft extends Pick<Round, 'name' | 'inspector' | 'from' | 'to'> {
  readonly added: ScopeList['items'];
}

export interface RoundFormProps {
  /** The round that is edited, null for a new one. */
  readonly round: Round | null;
  /** Offered as the inspector of a new one. */
  readonly inspector: string;
  /** Lines of a CSV or XLSX file; null where it is neither. */
  readonly readFile: (file: File) => Promise<readonly ScopeLine[] | null>;
  readonly onSave: (draft: RoundDraft) => void;
  readonly onCancel: () => void;
}

/** Milliseconds after a keystroke before a long list is read again. */
const PAUSE = 200;

type Imported = { readonly name: string; readonly lines: readonly ScopeLine[] | null };

/** A round's name, inspector and period, and its list of pages: pasted, or from a file, with what was understood of it. */
export function RoundForm({ round, inspector, readFile, onSave, onCancel }: RoundFormProps) {
  const { t } = useWords();
  const [words, setWords] = useState(round ?? { name: '', inspector, from: '', to: '' });
  const [text, setText] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const [settled, setSettled] = useState('');
  const [imported, setImported] = useState<Imported | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const known = useMemo(() => round?.scope.map(({ url }) => url) ?? [], [round]);
  const pasted = useMemo(() => scopeOf(pastedLines(settled), known), [settled, known]);
  const read = useMemo(
    () => scopeOf(imported?.lines ?? [], [...known, ...pasted.items.map(({ url }) => url)]),
    [imported, known, pasted],
  );
  const wrong = words.from !== '' && words.to !== '' && words.from > words.to;
  const ready = words.name.trim() !== '' && !wrong && settled === text;
  const added = [...pasted.items, ...read.items];
  const line = (name: 'name' | 'inspector') => (
    <label class="form-field">
      <span class="field-label">{t(`round.${name}`)}</span>
      <input
        class="input"
        type="text"
        maxLength={100}
        value={words[name]}
        onInput={(event) => setWords({ ...words, [name]: event.currentTarget.value })}
      />
    </label>
  );
  const day = (name: 'from' | 'to') => (
    <label class="form-field">
      <span class="field-label">{t(`round.${name}`)}</span>
      <input
        class="input"
        type="date"
        value={words[name]}
        onInput={(event) => setWords({ ...words, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <form
      ref={form}
      class="round-form"
      aria-label={round ? t('round.edit', { name: round.name }) : t('round.new')}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSave({ ...words, name: words.name.trim(), added });
      }}
    >
      {line('name')}
      <div class="form-row">
        {line('inspector')}
        {day('from')}
        {day('to')}
      </div>
      {wrong && <p class="form-fault">{t('round.wrongPeriod')}</p>}
      <label class="form-field">
        <span class="field-label">{round ? t('scope.addMore') : t('scope.paste')}</span>
        <textarea
          class="input"
          rows={8}
          placeholder={t('scope.example')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <ScopeFaults faults={pasted.faults} />
      <label class="form-field">
        <span class="field-label">{t('scope.file')}</span>
        <input
          type="file"
          accept=".csv,.txt,.tsv,.xlsx"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (!file) setImported(null);
            else void readFile(file).then((lines) => setImported({ name: file.name, lines }));
          }}
        />
      </label>
      {imported?.lines === null && <p class="form-fault">{t('scope.noList', { name: imported.name })}</p>}
      <ScopeFaults faults={read.faults} />
      {added.length > 0 && (
        <details class="scope-preview" open={added.length <= 12}>
          <summary>{t('scope.willAdd', { count: added.length })}</summary>
          <ol>
            {added.slice(0, 200).map(({ body, url }) => (
              <li key={url}>
                {body} <span class="hint">{url}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
      <div class="actions">
        <button type="submit" class="button button-primary" disabled={!ready}>
          {t('round.save')}
        </button>
        <Button onClick={onCancel}>{t('action.cancel')}</Button>
      </div>
    </form>
  );
}
