import { Button } from '../../../components/Button.tsx';
import { periodOf } from '../../../components/period.ts';
import { ScopeList } from '../../../components/ScopeList.tsx';
import { WipeSection } from '../../../components/WipeSection.tsx';
import { useWords } from '../../../components/words.ts';
import { findingsAddress } from '../../../lib/view/listAddress.ts';
import type { PlaceProps } from './props.ts';

/** One round: how far it is, what comes next, its pages, what was exported and wiped. */
export function RoundPane({ workbench }: Pick<PlaceProps, 'workbench'>) {
  const { t } = useWords();
  const { rounds } = workbench;
  const round = rounds.round.value;
  const progress = rounds.progress.value;
  if (!round || !progress) return <div class="round-pane" />;
  const { counts, next } = progress;
  const isCurrent = rounds.current.value?.id === round.id;
  const facts = [
    round.inspector,
    periodOf(round),
    t('round.audited', { count: rounds.audited.value }),
    round.endedAt ? t('round.endedAt', { at: round.endedAt.slice(0, 10) }) : '',
  ];
  return (
    <div class="round-pane">
      <h2 class="pane-title">{round.name}</h2>
      <p class="hint">{facts.filter(Boolean).join(' · ')}</p>
      {progress.rows.length > 0 && (
        <div class="round-progress">
          <progress max={progress.rows.length} value={counts.done} aria-label={t('round.progress')} />
          <span>{t('round.counts', { ...counts, all: progress.rows.length })}</span>
        </div>
      )}
      <div class="actions">
        {next && (
          <Button kind="primary" icon="open" onClick={() => rounds.open(next.url)}>
            {t('round.openNext')}
          </Button>
        )}
        {round.endedAt === null && (
          <Button pressed={isCurrent} onClick={() => void rounds.makeCurrent(isCurrent ? null : round.id)}>
            {isCurrent ? t('round.isCurrent') : t('round.makeCurrent')}
          </Button>
        )}
        <a class="button" href={findingsAddress({ rounds: [round.id] })}>
          {t('round.findings')}
        </a>
        <Button
          icon="note"
          onClick={() => {
            rounds.editing.value = round.id;
          }}
        >
          {t('round.change')}
        </Button>
        <Button onClick={() => void rounds.end(round.id, round.endedAt === null)}>
          {round.endedAt === null ? t('round.end') : t('round.resume')}
        </Button>
        <Button icon="trash" onClick={() => void rounds.remove(round.id)}>
          {t('round.remove')}
        </Button>
      </div>
      {next && !isCurrent && round.endedAt === null && <p class="hint">{t('round.becomesCurrent')}</p>}
      <ScopeList
        key={round.id}
        progress={progress}
        open={round.endedAt === null}
        onOpen={(url) => rounds.open(url)}
        findings={(pageId) => findingsAddress({ pageId })}
        onMark={(url, state, reason) => void rounds.mark(url, { state, reason })}
        onRemove={(url) => void rounds.removeEntry(url)}
      />
      <WipeSection
        exports={rounds.exports.value}
        wipes={rounds.wipes.value}
        plan={rounds.plan.value}
        onAsk={() => void rounds.askWipe()}
        onWipe={() => void rounds.wipe()}
        onCancel={() => {
          rounds.plan.value = null;
        }}
      />
    </div>
  );
}
