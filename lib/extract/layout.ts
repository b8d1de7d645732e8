/**
 * What part of the page a block belongs to. `body` is the document itself; everything else is around it.
 * Decided in `layOut`; extractors read roles, they never look at class names themselves.
 */
export type BlockRole =
  | 'title'
  | 'metadata'
  | 'byline'
  | 'body'
  | 'signature'
  | 'table'
  | 'attachment'
  | 'breadcrumb'
  | 'navigation'
  | 'related'
  | 'comment'
  | 'footer'
  | 'hidden';

/** The roles of all blocks (same index as `page.blocks`) and the document's title as shown on the page. */
export interface Layout {
  readonly roles: readonly BlockRole[];
  /** Block that shows the title, -1 where none was recognised. */
  readonly titleBlock: number;
}
