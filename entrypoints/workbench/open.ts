import { addressAt } from '../../lib/view/openAt.ts';
import type { Workbench } from './state/workbench.ts';

/** Opens the selected finding's page where the finding is. */
export function openFinding(workbench: Workbench, evidence = 0): void {
  const finding = workbench.findings.selected.value;
  const page = finding && workbench.pages.byId.value.get(finding.pageId);
  const address = page && addressAt(page.url, finding.evidence[evidence]);
  if (address) workbench.desk.open(address);
}
