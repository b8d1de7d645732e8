import { SentCopy } from '../page/copy/model.ts';
import { Place } from '../page/model.ts';
import { Severity } from '../rules/model.ts';
import { z } from '../zod.ts';

/**
 * Everything that crosses between an extension page and the script in the inspected page. One typed list of calls per
 * direction, each with a sentence. Both ends validate; the page's own scripts can send none of these.
 */

/** A place with the words that stand there, so that it can be verified and, after a reload, found again. */
export const Target = z.object({
  place: Place,
  /** The page's own characters at the place; '' where nothing stands there. */
  quote: z.string(),
  /** Text before and after (text), row label and column label (cell). */
  before: z.string(),
  after: z.string(),
});
export type Target = z.infer<typeof Target>;

/** One finding as it is drawn on the page. */
export const Mark = z.object({
  /** The finding's key. */
  id: z.string(),
  /** Number in the corner; the same as on the finding's card. */
  number: z.int(),
  severity: Severity,
  /** Drawn in outline: a person must look. */
  review: z.boolean(),
  /** Drawn only while it is selected: it was dismissed, yet its place must be found. */
  quiet: z.boolean().optional(),
  /** The finding's sentence, for the hover; shown only inside the closed shadow root. */
  title: z.string(),
  targets: z.array(Target),
});
export type Mark = z.infer<typeof Mark>;

/**
 * What the inspector does while picking a place: begins, goes to the element around, inside, after or before the one shown,
 * takes it, or ends without one.
 */
export const PickStep = z.enum(['start', 'out', 'in', 'next', 'previous', 'take', 'end']);
export type PickStep = z.infer<typeof PickStep>;

/** Calls from the panel to the page, sent with `tabs.sendMessage`. `run` names the audit they belong to. */
export const PageCall = z.discriminatedUnion('call', [
  /**
   * Draws these marks and drops those drawn before; starts watching the page for changes. `structure` (lib/page/structure.ts):
   * of the reading that the places are of, where the page itself was not walked over.
   */
  z.object({ call: z.literal('show'), run: z.string(), marks: z.array(Mark), structure: z.int().optional() }),
  /** Emphasises all places of one mark (null: none) and, with `reveal`, scrolls to its target with that index. */
  z.object({
    call: z.literal('select'),
    run: z.string(),
    id: z.string().nullable(),
    reveal: z.int().nullable(),
  }),
  /** Scrolls to places that belong to no mark (a field, a statistic) and lights them up until the next call. */
  z.object({ call: z.literal('reveal'), run: z.string(), targets: z.array(Target) }),
  /** Shows or hides everything drawn, without forgetting it. */
  z.object({ call: z.literal('visible'), run: z.string(), visible: z.boolean() }),
  /** Says where a mark's places (null: what is lit up) are in the window now, and what of other marks stands beside them. */
  z.object({ call: z.literal('view'), run: z.string(), id: z.string().nullable() }),
  /** Lets the inspector pick a cell or an element. */
  z.object({ call: z.literal('pick'), run: z.string(), step: PickStep }),
  /** Removes everything drawn and stops watching; nothing stays behind. */
  z.object({ call: z.literal('clear'), run: z.string() }),
]);
export type PageCall = z.infer<typeof PageCall>;

/** Why a place could not be found. `hidden`: it is there, but a person cannot see it. */
export const Misplacement = z.enum(['gone', 'changed', 'ambiguous', 'hidden', 'noPlace']);
export type Misplacement = z.infer<typeof Misplacement>;

export const Unplaced = z.object({
  /** Mark, or null in the reply to `reveal`. */
  id: z.string().nullable(),
  /** Index of the target. */
  target: z.int(),
  reason: Misplacement,
});
export type Unplaced = z.infer<typeof Unplaced>;

/** Where a mark's places are in the window after a call, in CSS pixels of the window. */
export const MarkView = z.object({
  width: z.number(),
  height: z.number(),
  boxes: z.array(
    z.object({ target: z.int(), left: z.number(), top: z.number(), width: z.number(), height: z.number() }),
  ),
  /** What of the other marks is in the window. */
  others: z
    .array(
      z.object({
        id: z.string(),
        target: z.int(),
        left: z.number(),
        top: z.number(),
        width: z.number(),
        height: z.number(),
      }),
    )
    .optional(),
});
export type MarkView = z.infer<typeof MarkView>;

/** What the page answers to every call; `view` to `select`, `reveal` and `view`. `stale`: the run is not the one whose nodes the page still holds. */
export const PageReply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), unplaced: z.array(Unplaced), view: MarkView.optional() }),
  z.object({ ok: z.literal(false), error: z.enum(['invalid', 'stale', 'failed']), detail: z.string() }),
]);
export type PageReply = z.infer<typeof PageReply>;

/** Events from the page to the panel, sent with `runtime.sendMessage`. */
export const PageEvent = z.discriminatedUnion('event', [
  /** The inspector clicked a mark on the page. */
  z.object({ event: z.literal('clicked'), run: z.string(), id: z.string() }),
  /** The pointer is over a mark, or (null) no longer. */
  z.object({ event: z.literal('hovered'), run: z.string(), id: z.string().nullable() }),
  /** The inspector picked an element: what of the page's model it stands for, nothing for one without text. */
  z.object({ event: z.literal('picked'), run: z.string(), places: z.array(Place) }),
  /** Picking ended without an element. */
  z.object({ event: z.literal('pickEnded'), run: z.string() }),
  /** The page is no longer what was audited: its text changed, or its address did (single-page navigation). */
  z.object({ event: z.literal('changed'), run: z.string(), what: z.enum(['content', 'address']), url: z.string() }),
]);
export type PageEvent = z.infer<typeof PageEvent>;

/** What `reader.js` returns, as a JSON string, to `scripting.executeScript`; `model` is a SentPage (lib/page/wire.ts), unpacked and checked apart. */
export const ReaderOutput = z.object({
  /** `document.readyState` when the page was read. */
  readyState: z.enum(['loading', 'interactive', 'complete']),
  /** `document.contentType`; the PDF viewer and plain files are told apart by it. */
  contentType: z.string().default(''),
  model: z.unknown(),
});
export type ReaderOutput = z.infer<typeof ReaderOutput>;

/** What `copy.js` returns to `scripting.executeScript`; `copy` is null where the page must be read in place. */
export const CopyOutput = ReaderOutput.omit({ model: true }).extend({ copy: SentCopy.nullable() });
export type CopyOutput = z.infer<typeof CopyOutput>;
