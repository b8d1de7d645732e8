import { useLayoutEffect, useRef } from 'preact/hooks';

/** For a list of rows by these keys: where the row with the focus goes, the first link or button of the one in its place gets it. */
export function useRowFocus(keys: readonly string[]) {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef<{ readonly row: Element; readonly at: number } | null>(null);
  const onFocusIn = ({ target }: FocusEvent) => {
    const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-key]') : null;
    last.current = row && { row, at: keys.indexOf(row.dataset.key ?? '') };
  };
  useLayoutEffect(() => {
    if (!last.current || last.current.row.isConnected || document.activeElement !== document.body) return;
    const key = keys[Math.min(last.current.at, keys.length - 1)] ?? '';
    last.current = null;
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] .jump`)?.focus();
  });
  return { list, onFocusIn };
}
