import { FAMILY_TERMS, SEVERITY_TERMS, STATUS_TERMS } from '../../lib/i18n/terms.ts';
import type { Words } from '../../lib/i18n/text.ts';
import { type Facet, RECHECKS } from '../../lib/store/list/model.ts';
import type { Workbench } from './state/workbench.ts';

/** What a value that findings are counted by is called. */
export function valueNames(
  workbench: Pick<Workbench, 'words' | 'roundNames'>,
  { t, term, language }: Words,
): (facet: Facet, value: string) => string {
  const terms = new Map(
    [SEVERITY_TERMS, STATUS_TERMS, FAMILY_TERMS].flatMap((all) =>
      Object.entries(all).map(([id, text]) => [id, term(text)] as const),
    ),
  );
  const rules = workbench.words.value;
  const rounds = workbench.roundNames.value;
  return (facet, value) => {
    switch (facet) {
      case 'severity':
      case 'status':
      case 'family':
        return terms.get(value) ?? value;
      case 'rule':
        return rules?.title(value, language) ?? value;
      case 'body':
        return value || t('overview.noBody');
      case 'round':
        return rounds.get(value) ?? t('round.none');
      case 'inspector':
        return value || t('inspector.none');
      case 'recheck': {
        const state = RECHECKS.find((one) => one === value);
        return state ? t(`recheckState.${state}`) : value;
      }
      default:
        return value;
    }
  };
}
