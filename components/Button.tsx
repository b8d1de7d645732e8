import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export interface ButtonProps {
  readonly icon?: IconName;
  /** Text on the button; without it `name` is the accessible name and the tooltip. */
  readonly children?: ComponentChildren;
  readonly name?: string;
  /** Key that does the same, shown beside the text. */
  readonly shortcut?: string;
  readonly kind?: 'plain' | 'primary' | 'quiet';
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly busy?: boolean;
  readonly onClick: () => void;
}

export function Button({
  icon,
  children,
  name,
  shortcut,
  kind = 'plain',
  pressed,
  disabled,
  busy,
  onClick,
}: ButtonProps) {
  const title = name && shortcut ? `${name} (${shortcut})` : name;
  return (
    <button
      type="button"
      class={`button button-${kind}${children === undefined ? ' button-icon' : ''}${busy ? ' is-busy' : ''}`}
      aria-label={children === undefined ? name : undefined}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut === undefined ? undefined : ariaKeys(shortcut)}
      aria-busy={busy}
      title={title}
      disabled={disabled}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
      {children !== undefined && shortcut && <kbd class="key">{shortcut}</kbd>}
    </button>
  );
}

function ariaKeys(shortcut: string): string {
  return shortcut.replace('Ctrl', 'Control').replace('↓', 'ArrowDown').replace('↑', 'ArrowUp');
}
