import { addressBook } from '../forms/address-book.ts';
import { FORMS } from '../forms/index.ts';
import { formsOf } from './forms.ts';
import type { RulePack } from './model.ts';

/** All that relations may name: the figures of the official forms and of the packs' own, with what stands there. */
export function addresses(packs: readonly RulePack[] = []): { readonly address: string; readonly name: string }[] {
  return [...FORMS, ...formsOf(packs)].flatMap((form) =>
    [...addressBook(form).values()].filter(({ row }) => !row.heading).map(({ address, name }) => ({ address, name })),
  );
}
