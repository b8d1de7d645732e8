/** A page with `count` sentences that contradict themselves, each a finding of its own, and the few that the page as a whole makes. */
export function manyFindings(count: number): string {
  const paragraphs = Array.from({ length: count }, (_, i) =>
    i % 2 === 0
      ? `<p>2022年第${i}街道办件${100 + i}件，比2021年的100件增长${i + 50}%。</p>`
      : `<p>第${i}街道设置“公开指南”“公开年报”“重点领域”${4 + (i % 3)}个栏目。</p>`,
  );
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>示例市2022年政府信息公开工作年度报告</title></head>
<body><h1>示例市2022年政府信息公开工作年度报告</h1>${paragraphs.join('\n')}</body></html>`;
}
