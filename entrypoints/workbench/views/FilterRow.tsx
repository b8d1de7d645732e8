import { Button } from '../../../components/Button.tsx';
import { DateMenu } from '../../../components/DateMenu.tsx';
import { FacetMenu } from '../../../components/FacetMenu.tsx';
import { useWords } from '../../../components/words.ts';
import type { Facet, FindingFilter } from '../../../lib/store/index.ts';
import { valueNames } from '../names.ts';
import type { Workbench } from '../state/workbench.ts';

/** Conditions that have several values, in the order shown. */
const CONDITIONS = [
  ['severity', 'severities'],
  ['status', 'statuses'],
  ['body', 'bodies'],
  ['family', 'families'],
  ['rule', 'rules'],
  ['round', 'rounds'],
  ['tag', 'tags'],
  ['inspector', 'inspectors'],
  ['recheck', 'rechecks'],
] as const satisfies readonly (readonly [Facet, keyof FindingFilter])[];

/** Everything the list can be narrowed by; all conditions hold together. */
export function FilterRow({ workbench }: { readonly workbench: Workbench }) {
  const words = useWords();
  const { t } = words;
  const { findings } = workbench;
  const view = findings.view.value;
  const { filter } = view;
  const facets = findings.facets.value;
  const nameOf = valueNames(workbench, words);
  const change = (next: Partial<FindingFilter>) => {
    findings.view.value = { ...view, filter: { ...filter, ...next } };
  };
  const page = filter.pageId === undefined ? undefined : workbench.pages.byId.value.get(filter.pageId);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to older browsers
    <div class="tools-row filter" role="search" aria-label={t('filter.label')}>
      {CONDITIONS.map(([facet, key]) => {
        const chosen = filter[key] ?? [];
        const options = facets?.[facet] ?? [];
        // A condition that could not leave anything out is not offered.
        if (
          options.length <= 1 &&
          chosen.length === 0 &&
          (facet === 'round' || facet === 'tag' || facet === 'inspector')
        )
          return null;
        return (
          <FacetMenu
            key={facet}
            label={t(`facet.${facet}`)}
            options={options.map(({ value, count }) => ({ value, count, label: nameOf(facet, value) }))}
            chosen={chosen}
            onChange={(next) => change({ [key]: next })}
          />
        );
      })}
      <DateMenu from={filter.from ?? ''} to={filter.to ?? ''} onChange={(from, to) => change({ from, to })} />
      {filter.pageId !== undefined && (
        <Button
          icon="dismiss"
          kind="quiet"
          onClick={() => {
            const { pageId: _, ...rest } = filter;
            findings.view.value = { ...view, filter: rest };
          }}
        >
          {t('filter.page', { title: page?.title || page?.url || filter.pageId })}
        </Button>
      )}
    </div>
  );
}
