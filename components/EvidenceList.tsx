import type { Evidence, EvidenceRole } from '../lib/rules/model.ts';
import { shortQuote } from '../lib/view/quote.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

export interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  /** Jumps to the piece with this index; undefined where the page is not at hand. */
  readonly onLocate: ((index: number) => void) | undefined;
}

const ROLES: readonly EvidenceRole[] = ['claim', 'total', 'part', 'prior', 'explanation'];
/** More pieces than this are folded away: a list of 60 blank cells is not read, it is opened. */
const SHOWN = 8;

/** The page's own words by the part they play, each a jump to its place. */
export function EvidenceList({ evidence, onLocate }: EvidenceListProps) {
  const { t } = useWords();
  const groups = ROLES.flatMap((role) => {
    const pieces = evidence.flatMap((piece, index) => (piece.role === role ? [{ piece, index }] : []));
    return pieces.length > 0 ? [{ role, pieces }] : [];
  });
  return (
    <div class="evidence">
      {groups.map(({ role, pieces }) => (
        <section key={role} class="evidence-group" aria-label={t(`role.${role}`)}>
          <h3 class="evidence-role">{t(`role.${role}`)}</h3>
          <ul>
            {pieces.slice(0, SHOWN).map(({ piece, index }) => (
              <EvidencePiece key={index} piece={piece} onLocate={onLocate && (() => onLocate(index))} />
            ))}
          </ul>
          {pieces.length > SHOWN && (
            <details>
              <summary>{t('finding.morePlaces', { count: pieces.length - SHOWN })}</summary>
              <ul>
                {pieces.slice(SHOWN).map(({ piece, index }) => (
                  <EvidencePiece key={index} piece={piece} onLocate={onLocate && (() => onLocate(index))} />
                ))}
              </ul>
            </details>
          )}
        </section>
      ))}
    </div>
  );
}

function EvidencePiece({ piece, onLocate }: { piece: Evidence; onLocate: (() => void) | undefined }) {
  const { t } = useWords();
  const quote = shortQuote(piece.quote);
  const content = (
    <>
      {piece.label && <span class="evidence-label">{shortQuote(piece.label)}</span>}
      {quote ? <q class="quote">{quote}</q> : <span class="nothing">{t('finding.blankPlace')}</span>}
    </>
  );
  return (
    <li>
      {onLocate && piece.kind !== 'page' ? (
        <button type="button" class="evidence-piece" title={t('finding.locate')} onClick={onLocate}>
          <span class="evidence-words">{content}</span>
          <Icon name="locate" small />
        </button>
      ) : (
        <span class="evidence-piece">
          <span class="evidence-words">{content}</span>
        </span>
      )}
    </li>
  );
}
