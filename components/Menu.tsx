import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

export interface MenuProps {
  readonly label: string;
  /** Said after the label: how many are chosen. */
  readonly count?: number;
  readonly active?: boolean;
  /** Content; made only while the menu is open. */
  readonly children: () => ComponentChildren;
  readonly end?: boolean;
}

/** A button that opens a small panel below it. Escape, and a click elsewhere, close it. */
export function Menu({ label, count = 0, active = false, children, end = false }: MenuProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    // Also where nothing in it has the focus any more: a control that was used may be gone.
    const escaped = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      event.stopPropagation();
      event.preventDefault();
      setOpen(false);
      box.current?.querySelector('summary')?.focus();
    };
    addEventListener('pointerdown', elsewhere);
    document.addEventListener('keydown', escaped);
    return () => {
      removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('keydown', escaped);
    };
  }, [open]);
  return (
    <details
      class={`menu${end ? ' menu-end' : ''}`}
      ref={box}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary class={`button menu-button${active ? ' is-active' : ''}`}>
        <span>{label}</span>
        {count > 0 && <span class="menu-count">{count}</span>}
        <Icon name="chevron" small />
      </summary>
      {open && <div class="menu-panel">{children()}</div>}
    </details>
  );
}
