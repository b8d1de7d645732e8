import { SCALE } from '../../../../../lib/engine/number.ts';
import { extractStatistics } from '../../../../../lib/extract/statistics/index.ts';
import type { Figure, Statistics } from '../../../../../lib/extract/statistics/model.ts';
import { readHtml } from '../../../../../lib/headless/read-html.ts';
import { PageView } from '../../../../../lib/page/view.ts';

export function statisticsOf(body: string, title = '某市某局政府信息公开工作年度报告'): Statistics {
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
  return extractStatistics(new PageView(readHtml(html, { url: 'http://www.example.gov.cn/a.html' })));
}

/** What a figure says, for comparing: the number, or how there is none. */
export function said({ reading }: Figure): number | string {
  if (reading.state !== 'number') return reading.state;
  return reading.low === reading.high ? reading.low / SCALE : `${reading.low / SCALE}…${reading.high / SCALE}`;
}

/** Address (without the form) → what the page says there, headings left out. */
export function table(statistics: Pick<Statistics, 'figures'>): Record<string, number | string> {
  const figures = statistics.figures.filter((figure) => !figure.heading);
  return Object.fromEntries(figures.map((figure) => [figure.address.slice(5), said(figure)]));
}
