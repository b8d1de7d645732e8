import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const CONTROLS = 'button:not(:disabled), a[href], input:not(:disabled), select, textarea, summary';

/**
 * Ref of a part of a view in which the keyboard stays: where the control that had the focus goes or is disabled by what it
 * did, the first of `next` that is there gets it, else the part's first control.
 */
export function useKeepFocus<T extends HTMLElement>(...next: readonly string[]): RefObject<T | null> {
  const home = useRef<T>(null);
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const element = home.current;
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    const leave = ({ relatedTarget, target }: FocusEvent) => {
      // A control that goes is left for nothing; so is one whose window is left, but that is there when it comes back.
      if (relatedTarget !== null && target === last.current) last.current = null;
    };
    element?.addEventListener('focusin', note);
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('focusin', note);
      element?.removeEventListener('focusout', leave);
    };
  }, []);
  // After every drawing: that is when controls go.
  useLayoutEffect(() => {
    const gone = last.current !== null && !(last.current.isConnected && last.current.matches(':not(:disabled)'));
    if (!gone || ![document.body, last.current].includes(document.activeElement)) return;
    last.current = null;
    const heir = [...next, CONTROLS]
      .map((selector) => home.current?.querySelector<HTMLElement>(selector))
      .find(Boolean);
    heir?.focus();
  });
  return home;
}
