/** Puts the keys into the list that is shown. */
export function focusList(): void {
  document.querySelector<HTMLElement>('.grid')?.focus({ preventScroll: true });
}
