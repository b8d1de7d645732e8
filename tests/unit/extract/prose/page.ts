import type { DocumentFacts } from '../../../../lib/extract/document/model.ts';
import type { Layout } from '../../../../lib/extract/layout.ts';
import type { PageModel } from '../../../../lib/page/model.ts';
import { PageView } from '../../../../lib/page/view.ts';

/** A page of plain paragraphs, all of them body. */
export function pageOf(...lines: string[]): { view: PageView; layout: Layout } {
  const page: PageModel = {
    version: 1,
    url: '',
    title: '',
    metas: [],
    boxes: [{ tag: 'body', parent: -1, name: '', hidden: false }],
    blocks: lines.map((text) => ({ box: 0, cell: -1, text, bounds: [], hidden: false })),
    cells: [],
    tables: [],
    links: [],
    images: [],
    unread: [],
  };
  return { view: new PageView(page), layout: { roles: lines.map(() => 'body' as const), titleBlock: -1 } };
}

/** The facts of a city's annual report on a year, unless told otherwise. */
export function reportOn(reportYear: number | null, facts: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    title: `某市${reportYear}年政府信息公开工作年度报告`,
    titleAt: null,
    kind: 'annualReport',
    profile: false,
    bodyLevel: 'unknown',
    reportYear,
    reportYearAt: null,
    bodies: [],
    sections: [],
    signatureDate: null,
    attachments: [],
    citations: [],
    ...facts,
  };
}
