import type { ComponentChildren } from 'preact';

export interface BannerProps {
  readonly children: ComponentChildren;
  /** Control at its end. */
  readonly action?: ComponentChildren;
}

/** One line above the content that must be seen before it is used. */
export function Banner({ children, action }: BannerProps) {
  return (
    <div class="banner" role="status">
      <div class="banner-text">{children}</div>
      {action}
    </div>
  );
}
