import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  readonly title: string;
  /** By which a table of contents finds it. */
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A titled part of a view. */
export function Section({ title, id: anchor, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" id={anchor} aria-labelledby={id}>
      <h2 class="section-title" id={id} tabIndex={anchor === undefined ? undefined : -1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
