import type { PageView } from '../../page/view.ts';
import type { Measures } from '../layout-measure.ts';
import type { BoxTree } from '../layout-tree.ts';

/** What is known of the page before its fields are judged. */
export interface Setting {
  readonly view: PageView;
  readonly tree: BoxTree;
  readonly measures: Measures;
  /** The box that holds the document. */
  readonly root: number;
  /** Block of the title, -1 where none was found. */
  readonly title: number;
  /** First and last block of the document's prose; equal to the number of blocks and -1 where it has none. */
  readonly firstProse: number;
  readonly lastProse: number;
}
