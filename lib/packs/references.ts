import { addressBook } from '../forms/address-book.ts';
import { FORMS } from '../forms/index.ts';
import type { Form } from '../forms/model.ts';
import { RULES } from '../rules/index.ts';
import type { PackFault } from './fault.ts';
import { formFaults } from './form-faults.ts';
import { packForms } from './forms.ts';
import type { RulePack } from './model.ts';

export type Path = (string | number)[];
export type Fault = Pick<PackFault, 'reason' | 'args'> & { readonly path: Path };

/** What a well-formed pack names and the program does not have: rules, items of forms, ids given twice. */
export function references(pack: RulePack): Fault[] {
  const wrong = formFaults(pack);
  // Relations are held against forms that are right.
  const forms = wrong.length > 0 ? null : [...FORMS, ...packForms(pack)];
  const relations = forms === null ? [] : pack.relations.flatMap((one, index) => relationFaults(one, index, forms));
  return [...unknownRules(pack), ...wrong, ...relations, ...duplicates(pack)];
}

function unknownRules(pack: RulePack): Fault[] {
  const known = new Set(RULES.map(({ id }) => id));
  return Object.keys(pack.severities)
    .filter((id) => !known.has(id))
    .map((name) => ({ path: ['severities', name], reason: 'rule', args: { name } }));
}

function relationFaults(relation: RulePack['relations'][number], index: number, known: readonly Form[]): Fault[] {
  const terms = (['left', 'right'] as const).flatMap((side) =>
    relation[side].map((term, i) => ({ address: term.replace(/^-/, ''), path: ['relations', index, side, i] })),
  );
  const unknown = terms.filter(({ address }) => !isAddress(address, known));
  const forms = new Set(
    terms.map(({ address }) => address.split(':')[0]).filter((id) => FORMS.some((form) => form.id === id)),
  );
  const mixed: Fault[] = forms.size > 1 ? [{ path: ['relations', index], reason: 'forms', args: {} }] : [];
  return [
    ...unknown.map(({ address, path }): Fault => ({ path, reason: 'address', args: { name: address } })),
    ...mixed,
  ];
}

function isAddress(address: string, known: readonly Form[]): boolean {
  const form = known.find(({ id }) => id === address.split(':')[0]);
  return form !== undefined && addressBook(form).has(address);
}

function duplicates(pack: RulePack): Fault[] {
  const seen = new Set<string>();
  const lists = ['fields', 'relations', 'requiredWords', 'forbiddenWords'] as const;
  return lists.flatMap((list) =>
    pack[list].flatMap(({ id }, i): Fault[] => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ path: [list, i, 'id'], reason: 'duplicate', args: { name: id } }];
    }),
  );
}
