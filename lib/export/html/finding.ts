import { STATUS_TERMS } from '../../i18n/terms.ts';
import type { Language } from '../../rules/model.ts';
import type { SavedFinding } from '../../store/records.ts';
import { dataAddress } from '../captures.ts';
import { factsOf } from '../facts.ts';
import { statusOf } from '../groups.ts';
import type { ExportCapture } from '../model.ts';
import { escapeXml } from '../xml.ts';
import { REPORT_WORDS } from './words.ts';

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
    `<li><p class="message">${escapeXml(message)}</p>`,
    `<p class="rule"><span class="grade">${escapeXml(grade)}</span> ${escapeXml(rule)}</p>`,
    ...quotes.map(
      ({ label, quote }) =>
        `<blockquote>${label ? `<span class="label">${escapeXml(label)}</span> ` : ''}${escapeXml(quote)}</blockquote>`,
    ),
    ...(await Promise.all(pictures.map((picture) => pictureHtml(picture, language)))),
    `<dl>${facts.map(({ name, value }) => `<dt>${escapeXml(name)}</dt><dd>${escapeXml(value)}</dd>`).join('')}</dl>`,
    '</li>\n',
  ].join('');
}

/** Shown in CSS pixels of an ordinary screen, never wider than the page. */
async function pictureHtml(picture: ExportCapture, language: Language): Promise<string> {
  const { width, height, at } = picture;
  const caption = escapeXml(`${REPORT_WORDS[language].picture} ${at.slice(0, 16).replace('T', ' ')}`);
  const image = `<img src="${await dataAddress(picture)}" width="${width}" height="${height}" alt="${caption}">`;
  return `<figure>${image}<figcaption class="meta">${caption}</figcaption></figure>`;
}
