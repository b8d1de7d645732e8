import type { Conflict } from '../lib/backup/merge/choice.ts';
import { SEVERITY_TERMS, STATUS_TERMS } from '../lib/i18n/terms.ts';
import type { Words } from '../lib/i18n/text.ts';
import { partOf } from '../lib/settings/stored.ts';
import type { Decision } from '../lib/store/records.ts';
import type { Round } from '../lib/store/rounds-model.ts';
import { exactTime } from '../lib/text/moment.ts';
import { periodOf } from './period.ts';

/** What a conflict is about: the page's title, the round's name, the setting as views call it. */
export function nameOf(conflict: Conflict, { t }: Words): string {
  if (conflict.kind === 'round') return conflict.mine.name;
  if (conflict.kind !== 'setting') return conflict.title;
  const part = partOf(conflict.key);
  return part === null ? conflict.key : t(`settingsFile.part.${part}`);
}

/** What each side of a conflict says, in short lines. */
export function sidesOf(conflict: Conflict, words: Words): { readonly mine: string[]; readonly theirs: string[] } {
  if (conflict.kind === 'decision') {
    return { mine: judgement(conflict.mine, words), theirs: judgement(conflict.theirs, words) };
  }
  if (conflict.kind === 'round') return { mine: roundLines(conflict.mine), theirs: roundLines(conflict.theirs) };
  if (conflict.kind === 'setting') return { mine: [shown(conflict.mine)], theirs: [shown(conflict.theirs)] };
  const side = ({ corrections, auditedAt }: typeof conflict.mine) => [
    words.t('conflict.audited', { at: exactTime(auditedAt) }),
    ...corrections.map(
      (one) => `${'address' in one ? one.address : one.of}: ${one.value} (${one.by || '—'} ${exactTime(one.at)})`,
    ),
  ];
  return { mine: side(conflict.mine), theirs: side(conflict.theirs) };
}

function judgement(one: Decision, { term }: Words): string[] {
  const graded = one.severity === null ? [] : [term(SEVERITY_TERMS[one.severity])];
  const said = [one.reason, one.note, one.tags.join('、'), one.assignee].filter(Boolean);
  return [[term(STATUS_TERMS[one.status]), ...graded].join(' · '), ...said, `${one.by || '—'} ${exactTime(one.at)}`];
}

function roundLines(round: Round): string[] {
  return [round.name, round.inspector, periodOf(round), exactTime(round.changedAt)].filter(Boolean);
}

/** A setting's value, cut to what helps to tell two apart. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return (text ?? '—').slice(0, 200);
}
