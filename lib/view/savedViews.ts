import { Severity } from '../rules/model.ts';
import { GROUPINGS, RECHECKS, SORT_COLUMNS } from '../store/list/model.ts';
import { Status } from '../store/records.ts';
import { z } from '../zod.ts';
import { LIST_COLUMNS, type ListView } from './listView.ts';

/** Key of the setting. */
export const VIEWS_SETTING = 'workbenchViews';

const words = z.array(z.string());

const Filter = z.object({
  pageId: z.string().optional(),
  bodies: words.optional(),
  rules: words.optional(),
  families: words.optional(),
  severities: z.array(Severity).optional(),
  statuses: z.array(Status).optional(),
  rounds: words.optional(),
  tags: words.optional(),
  inspectors: words.optional(),
  rechecks: z.array(z.enum(RECHECKS)).optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  text: z.string().optional(),
  gone: z.boolean().optional(),
});

const SavedView = z.object({
  id: z.string(),
  name: z.string(),
  view: z.object({
    filter: Filter,
    sort: z.array(z.object({ by: z.enum(SORT_COLUMNS), down: z.boolean() })),
    group: z.enum(GROUPINGS).nullable(),
    columns: z.array(z.enum(LIST_COLUMNS)),
  }),
});

/** A view that an inspector gave a name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly view: ListView;
}

/** The stored views; those that are not understood (of another version) are left out. */
export function parseViews(stored: unknown): readonly SavedView[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const read = SavedView.safeParse(one);
    return read.success ? [read.data] : [];
  });
}
