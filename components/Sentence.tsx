import { piecesOf } from '../lib/view/pieces.ts';

/** A sentence whose dates and quantities stay in one piece. */
export function Sentence({ text }: { readonly text: string }) {
  return (
    <>
      {piecesOf(text).map(({ text: piece, whole }, i) =>
        whole ? (
          <span key={i} class="whole">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}
