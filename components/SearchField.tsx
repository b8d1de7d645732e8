import { useEffect, useRef, useState } from 'preact/hooks';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
  /** The field is about to be used. */
  readonly onPrepare?: () => void;
  /** The hand goes on into the list: Enter, an arrow down, or Escape where there is nothing left to clear. */
  readonly onDone?: () => void;
  readonly keys?: string;
}

/** Waits this long after a keystroke, so that fast typing is one search. */
const PAUSE = 160;

/** A search that starts by itself; nothing is searched while an input method composes. */
export function SearchField({ label, value, onSearch, onPrepare, onDone, keys }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const sent = useRef(value);
  useEffect(() => {
    // Changed from elsewhere: another view, a link.
    if (value !== sent.current) setText(value);
    sent.current = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (next: string, at: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      sent.current = next;
      onSearch(next);
    }, at);
  };
  return (
    <input
      type="search"
      class="input filter-text"
      aria-label={label}
      placeholder={label}
      aria-keyshortcuts={keys}
      value={text}
      onFocus={onPrepare}
      onInput={(event) => {
        setText(event.currentTarget.value);
        if (!event.isComposing) search(event.currentTarget.value, PAUSE);
      }}
      onCompositionEnd={(event) => search(event.currentTarget.value, PAUSE)}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter') search(text, 0);
        if (event.key === 'Escape' && text !== '') {
          event.stopPropagation();
          setText('');
          search('', 0);
        } else if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onDone?.();
        }
      }}
    />
  );
}
