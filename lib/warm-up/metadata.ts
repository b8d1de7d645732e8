import type { Chance } from './chance.ts';

export type Pairs = readonly (readonly [label: string, value: string])[];

/** Metadata in one of the dresses that portals give it. */
export function metadata(pairs: Pairs, chance: Chance): string {
  return (METADATA[chance(METADATA.length)] ?? inTable)(pairs);
}

const METADATA: readonly ((pairs: Pairs) => string)[] = [
  inTable,
  inTable,
  (pairs) =>
    `<ul class="headInfo">${each(pairs, (label, value) => `<li><strong>【${label}】</strong><span>${value}</span></li>\n`)}</ul>`,
  (pairs) => `<ul class="info">${each(pairs, (label, value) => `<li>${label}：${value}</li>`)}</ul>`,
  (pairs) => `<dl>${each(pairs, (label, value) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl>`,
  (pairs) => `<p>${each(pairs, (label, value) => `${label}：${value}　`)}</p>`,
  (pairs) =>
    `<div class="xxgk">${each(pairs, (label, value) => `<b>${label}:</b> <span>${value}</span>&nbsp;&nbsp;`)}</div>`,
  (pairs) => `<div>${each(pairs, (label, value) => `<label>${label}</label>：<em>${value}</em><br>`)}</div>`,
  (pairs) =>
    `<div class="row">${each(pairs, (label, value) => `<div><div class="k">${label}</div><div class="v">${value}</div></div>`)}</div>`,
  (pairs) =>
    `<table><tbody><tr>${each(pairs, (label) => `<th>${label}</th>`)}</tr><tr>${each(pairs, (_, value) => `<td>${value}</td>`)}</tr></tbody></table>`,
  (pairs) =>
    `<div><ul>${each(pairs, (label) => `<li>${label}：</li>`)}</ul><ul>${each(pairs, (_, value) => `<li>${value}</li>`)}</ul></div>`,
];

function each(pairs: Pairs, write: (label: string, value: string) => string): string {
  return pairs.map(([label, value]) => write(label, value)).join('');
}

/** Two to a row, as most have it. */
function inTable(pairs: Pairs): string {
  const cells = pairs.map(([label, value]) => `<td class="th"><b>${label}：</b></td><td>${value}</td>`);
  const rows = cells.map((cell, at) => (at % 2 ? '' : `<tr>${cell}${cells[at + 1] ?? ''}</tr>`));
  return `<table class="xxgk-head"><tbody>${rows.join('')}</tbody></table>`;
}

export function metaTags(pairs: Pairs): string {
  return pairs.map(([name, content]) => `<meta name="${name}" content="${content}">`).join('\n');
}
