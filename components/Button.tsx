import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';
import { ariaKey, type Command, useKey } from './keys.ts';

export interface ButtonProps {
  readonly icon?: IconName;
  /** Text on the button; without it `name` is the accessible name and the tooltip. */
  readonly children?: ComponentChildren;
  readonly name?: string;
  /** What it does; the key that does the same is shown beside the text. */
  readonly command?: Command;
  /** A key that is none of the changeable ones. */
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
  command,
  shortcut: fixed,
  kind = 'plain',
  pressed,
  disabled,
  busy,
  onClick,
}: ButtonProps) {
  const shortcut = useKey(command) ?? fixed;
  const title = name && shortcut ? `${name} (${shortcut})` : name;
  return (
    <button
      type="button"
      class={`button button-${kind}${children === undefined ? ' button-icon' : ''}${busy ? ' is-busy' : ''}`}
      aria-label={children === undefined ? name : undefined}
      aria-pressed={pressed}
      aria-keyshortcuts={ariaKey(shortcut)}
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
