import type { Language } from '../../rules/model.ts';
import type { SavedPage } from '../../store/records.ts';
import { shortTime } from '../../text/moment.ts';
import type { ExportSnapshot } from '../model.ts';
import { snapshotLine } from '../snapshots.ts';
import { escapeXml } from '../xml.ts';
import { REPORT_WORDS } from './words.ts';

/** Title, address, index number and date of a page, and what proves how it read; only addresses of the web become links. */
export function pageHtml(
  page: SavedPage | undefined,
  kept: ExportSnapshot | null,
  language: Language,
  level: 'h3' | 'h4',
): string {
  const words = REPORT_WORDS[language];
  if (!page) return `<${level}>${words.unknownPage}</${level}>\n`;
  const facts = [
    page.indexNumber ? `${words.indexNumber} ${page.indexNumber}` : '',
    page.publicationDate ? `${words.published} ${page.publicationDate}` : '',
    `${words.audited} ${shortTime(page.auditedAt)}`,
  ].filter((fact) => fact !== '');
  const lines = [addressHtml(page.url), escapeXml(facts.join(' · '))];
  if (kept) lines.push(escapeXml(snapshotLine(kept, language)));
  const meta = lines.map((line) => `<p class="meta">${line}</p>`).join('');
  return `<${level}>${escapeXml(page.title || page.url)}</${level}>${meta}\n`;
}

function addressHtml(address: string): string {
  const url = escapeXml(address);
  return /^https?:\/\/\S+$/.test(address) ? `<a href="${url}" rel="noreferrer">${url}</a>` : url;
}
