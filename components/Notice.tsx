import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  readonly title: string;
  /** What to do next. */
  readonly children?: ComponentChildren;
  /** The program's own words, for a report. */
  readonly detail?: string;
  readonly detailLabel?: string;
  /** It is all there is on the page, so its title is the page's. */
  readonly whole?: boolean;
}

/** An empty, refused or broken view: what is the case, and what to do next. */
export function Notice({ title, children, detail, detailLabel, whole = false }: NoticeProps) {
  return (
    <div class="notice">
      {whole ? <h1 class="notice-title">{title}</h1> : <h2 class="notice-title">{title}</h2>}
      {children && <div class="notice-text">{children}</div>}
      {detail && (
        <details class="notice-detail">
          <summary>{detailLabel}</summary>
          <pre>{detail}</pre>
        </details>
      )}
    </div>
  );
}
