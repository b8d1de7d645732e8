/** Dates, and numbers with a sign, a unit or a per cent: cut in two by the end of a line they are misread. */
const WHOLE = /\d{4}-\d{2}-\d{2}|[+\-−]?\d[\d,.]*(?:%| ?[件条个项人次元天日%])?/gu;

/** A sentence whose dates and quantities stay in one piece. */
export function Sentence({ text }: { readonly text: string }) {
  const parts: (string | { readonly whole: string })[] = [];
  let from = 0;
  for (const { 0: whole, index } of text.matchAll(WHOLE)) {
    if (!/[^\d]/u.test(whole)) continue;
    if (index > from) parts.push(text.slice(from, index));
    parts.push({ whole });
    from = index + whole.length;
  }
  if (from === 0) return <>{text}</>;
  parts.push(text.slice(from));
  return (
    <>
      {parts.map((part, i) =>
        typeof part === 'string' ? (
          part
        ) : (
          <span key={i} class="whole">
            {part.whole}
          </span>
        ),
      )}
    </>
  );
}
