import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const FIELDS = 'textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit])';

/** Ref of a part of a view. Tells when somebody begins to write in one of its fields, and when he is done or the field is gone. */
export function useWriting<T extends HTMLElement>(tell: (writing: boolean) => void): RefObject<T | null> {
  const home = useRef<T>(null);
  const isField = (target: EventTarget | null) =>
    target instanceof HTMLElement && target.matches(FIELDS) && home.current?.contains(target) === true;
  useLayoutEffect(() => {
    const element = home.current;
    const begins = ({ target }: FocusEvent) => tell(isField(target));
    const ends = ({ relatedTarget }: FocusEvent) => tell(isField(relatedTarget));
    element?.addEventListener('focusin', begins);
    element?.addEventListener('focusout', ends);
    return () => {
      element?.removeEventListener('focusin', begins);
      element?.removeEventListener('focusout', ends);
      tell(false);
    };
  }, []);
  // After every drawing: that is when fields go.
  useLayoutEffect(() => tell(isField(document.activeElement)));
  return home;
}
