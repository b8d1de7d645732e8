const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Arrow keys move the focus between elements with `data-x` and `data-y`, over gaps to the next one in that direction. */
export function moveInGrid(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = STEPS[event.key];
  const from = event.target instanceof HTMLElement ? event.target : null;
  if (!step || !from || from.dataset.x === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  const at = placeOf(from);
  const ahead = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-x]')]
    .map((element) => ({ element, ...placeOf(element) }))
    .map(({ element, x, y }) => ({
      element,
      along: (x - at.x) * step[0] + (y - at.y) * step[1],
      aside: step[0] ? y - at.y : x - at.x,
    }))
    .filter(({ along }) => along > 0)
    .sort((a, b) => Math.abs(a.aside) - Math.abs(b.aside) || a.along - b.along);
  ahead[0]?.element.focus();
}

function placeOf({ dataset }: HTMLElement): { x: number; y: number } {
  return { x: Number(dataset.x), y: Number(dataset.y) };
}
