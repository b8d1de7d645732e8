import { STATUS_TERMS } from '../../i18n/terms.ts';
import type { Language } from '../../rules/model.ts';
import type { SavedFinding } from '../../store/records.ts';
import { shortTime } from '../../text/moment.ts';
import { dataAddress } from '../captures.ts';
import { factsOf, type Quoted } from '../facts.ts';
import { statusOf } from '../groups.ts';
import type { ExportCapture } from '../model.ts';
import { escapeXml } from '../xml.ts';
import { REPORT_WORDS } from './words.ts';

/** More quotes than this may stand in two columns, and than that may run on over the end of a printed page. */
const MANY = 3;
const LONG = 16;
/** Characters of a quote that finds room in half a line, or in two. */
const SHORT = 50;

/** A finding as a list item. All text is escaped: it is the page's own. */
export async function findingHtml(
  finding: SavedFinding,
  pictures: readonly ExportCapture[],
  language: Language,
): Promise<string> {
  const { severity, review, rule, message, details, quotes } = factsOf(finding, language);
  const words = REPORT_WORDS[language];
  const { decision } = finding;
  const dismissed = statusOf(finding) === 'dismissed';
  const status = STATUS_TERMS[statusOf(finding)][language];
  const facts = [
    ...details,
    { name: words.status, value: finding.present ? status : `${status} · ${words.gone}` },
    ...(dismissed ? [{ name: words.reason, value: decision?.reason || words.noReason }] : []),
    ...(decision?.note ? [{ name: words.note, value: decision.note }] : []),
    ...(decision?.by ? [{ name: words.by, value: decision.by }] : []),
  ];
  const grade = [severity, review].filter((word) => word !== '').join(' · ');
  return [
    `<li${quotes.length > LONG ? ' class="long"' : ''}><p class="message">${escapeXml(message)}</p>`,
    `<p class="rule"><span class="grade">${escapeXml(grade)}</span> ${escapeXml(rule)}</p>`,
    quotesHtml(quotes),
    ...(await Promise.all(pictures.map((picture) => pictureHtml(picture, language)))),
    `<dl>${facts.map(({ name, value }) => `<div><dt>${escapeXml(name)}</dt><dd>${escapeXml(value)}</dd></div>`).join('')}</dl>`,
    '</li>\n',
  ].join('');
}

/** Many short quotes, the cells of a table, stand side by side. */
function quotesHtml(quotes: readonly Quoted[]): string {
  const all = quotes.map(
    ({ label, quote }) =>
      `<blockquote>${label ? `<span class="label">${escapeXml(label)}</span> ` : ''}${escapeXml(quote)}</blockquote>`,
  );
  const short = quotes.every(({ label, quote }) => label.length + quote.length <= SHORT);
  return quotes.length > MANY && short ? `<div class="many">${all.join('')}</div>` : all.join('');
}

/** Shown in CSS pixels of an ordinary screen, never wider than the page. */
async function pictureHtml(picture: ExportCapture, language: Language): Promise<string> {
  const { width, height, at } = picture;
  const caption = escapeXml(`${REPORT_WORDS[language].picture} ${shortTime(at)}`);
  const image = `<img src="${await dataAddress(picture)}" width="${width}" height="${height}" alt="${caption}">`;
  return `<figure>${image}<figcaption class="meta">${caption}</figcaption></figure>`;
}
