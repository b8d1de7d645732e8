import type { Chance } from './chance.ts';
import { dressed } from './figures.ts';

/** How a page's paragraphs are written. */
export type Dress = 'plain' | 'word' | 'lines';

/** Lines in the notation of `texts/report.ts` as markup; `tables` stand at their `@`. */
export function prose(
  words: string,
  dress: Dress,
  chance: Chance,
  odds: number,
  tables: readonly string[] = [],
): string {
  const lines = dressed(words, chance, odds).split('\n');
  const parts = lines.map((line) => {
    if (line.startsWith('@')) return tables[Number(line.slice(1)) - 1] ?? '';
    const heading = line.startsWith('#');
    const written = inline(heading ? line.slice(1) : line, dress);
    if (dress === 'lines') return heading ? `<strong>　　${written}</strong><br>` : `　　${written}<br>`;
    if (heading) return dress === 'word' ? `<p class="MsoNormal"><b>${written}</b></p>` : `<h3>${written}</h3>`;
    return dress === 'word'
      ? `<p class="MsoNormal" style="margin:0cm"><span style="font-size:16pt">　　${written}</span></p>`
      : `<p style="text-indent:2em">${written}</p>\n`;
  });
  return dress === 'lines' ? `<div id="zoom">${parts.join('')}</div>` : parts.join('');
}

/** Bold words; word processors put each figure into an element of its own. */
function inline(line: string, dress: Dress): string {
  const bold = line.replace(/\*\*(.*?)\*\*/g, '<b>$1</b>');
  return dress === 'word' ? bold.replace(/[\d.,%]+/g, '<span lang="EN-US">$&</span>') : bold;
}
