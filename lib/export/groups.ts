import type { Language } from '../rules/model.ts';
import type { SavedFinding, SavedPage } from '../store/records.ts';
import type { ExportInput } from './model.ts';

export interface PageGroup {
  readonly page: SavedPage | undefined;
  readonly findings: readonly SavedFinding[];
}

export interface BodyGroup {
  readonly body: string;
  readonly pages: readonly PageGroup[];
  /** Findings of all its pages. */
  readonly count: number;
}

/** Findings by body and page, each in the order of the list. */
export function groupFindings(findings: readonly SavedFinding[], pages: ExportInput['pages']): BodyGroup[] {
  const bodies = new Map<string, Map<string, SavedFinding[]>>();
  for (const finding of findings) {
    const ofBody = bodies.get(finding.body) ?? new Map<string, SavedFinding[]>();
    bodies.set(finding.body, ofBody);
    const ofPage = ofBody.get(finding.pageId) ?? [];
    ofBody.set(finding.pageId, ofPage);
    ofPage.push(finding);
  }
  return [...bodies].map(([body, ofBody]) => {
    const groups = [...ofBody].map(([id, list]) => ({ page: pages.get(id), findings: list }));
    return { body, pages: groups, count: groups.reduce((sum, group) => sum + group.findings.length, 0) };
  });
}

/** Findings in the order of their groups. */
export function inGroups(groups: readonly BodyGroup[]): SavedFinding[] {
  return groups.flatMap(({ pages }) => pages.flatMap(({ findings }) => findings));
}

export function bodyName(body: string, language: Language): string {
  return body || { zh: '单位不详', en: 'Body not known' }[language];
}

export function statusOf({ decision }: SavedFinding): 'open' | 'confirmed' | 'dismissed' | 'fixed' {
  return decision?.status ?? 'open';
}

/** What a body is still held to: not dismissed, not rectified, and still there. */
export function isOutstanding(finding: SavedFinding): boolean {
  return finding.present && statusOf(finding) !== 'dismissed' && statusOf(finding) !== 'fixed';
}
