/** A report's page around its sections, with nothing wrong in it. */
export function reportPage(year: number, sections: { two: string; three: string; four: string }): string {
  const next = year + 1;
  const title = `云溪市林业局${year}年政府信息公开工作年度报告`;
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>${title}-云溪市林业局</title>
<meta name="SiteName" content="云溪市林业局"><meta name="SiteDomain" content="lyj.yunxi.gov.cn"><meta name="SiteIDCode" content="4407020015">
<meta name="ColumnName" content="政府信息公开年报"><meta name="ColumnType" content="政务公开"><meta name="ArticleTitle" content="${title}">
<meta name="PubDate" content="${next}-01-18 09:30"><meta name="ContentSource" content="云溪市林业局"></head><body>
<table class="classify"><tr><th>索引号：</th><td>11441702007280420U/${next}-00012</td><th>分类：</th><td>林业、年度报告</td></tr>
<tr><th>发布机构：</th><td>云溪市林业局</td><th>成文日期：</th><td>${next}年1月16日</td></tr>
<tr><th>名称：</th><td colspan="3">${title}</td></tr>
<tr><th>文号：</th><td>无</td><th>发布日期：</th><td>${next}年01月18日</td></tr></table>
<h1>${title}</h1><div class="article">
<p>　　根据《中华人民共和国政府信息公开条例》（国务院令第711号）要求，现公布云溪市林业局${year}年政府信息公开工作年度报告。</p>
<p>　　一、总体情况</p><p>　　${year}年，我局认真落实《条例》，持续做好政府信息公开工作。</p>
<p>　　二、主动公开政府信息情况</p>${sections.two}
<p>　　三、收到和处理政府信息公开申请情况</p>${sections.three}
<p>　　四、${year < 2021 ? '因政府信息公开工作被申请行政复议、提起行政诉讼情况' : '政府信息公开行政复议、行政诉讼情况'}</p>${sections.four}
<p>　　五、存在的主要问题及改进情况</p><p>　　政策解读形式仍较单一，下一步将进一步丰富。</p>
<p>　　六、其他需要报告的事项</p><p>　　无其他需要报告的事项。</p>
<p style="text-align:right">云溪市林业局</p><p style="text-align:right">${next}年1月16日</p></div></body></html>`;
}

/** A report on 2014 to 2018 around its table, with nothing wrong in it. */
export function listPage(table: string, year = 2016): string {
  const next = year + 1;
  const title = `云溪市林业局${year}年政府信息公开工作年度报告`;
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>${title}-云溪市林业局</title>
<meta name="SiteName" content="云溪市林业局"><meta name="SiteDomain" content="lyj.yunxi.gov.cn"><meta name="SiteIDCode" content="4407020015">
<meta name="ColumnName" content="政府信息公开年报"><meta name="ColumnType" content="政务公开"><meta name="ArticleTitle" content="${title}">
<meta name="PubDate" content="${next}-01-18 09:30"><meta name="ContentSource" content="云溪市林业局"></head><body>
<table class="classify"><tr><th>索引号：</th><td>11441702007280420U/${next}-00012</td><th>发布机构：</th><td>云溪市林业局</td></tr>
<tr><th>名称：</th><td>${title}</td><th>发布日期：</th><td>${next}年01月18日</td></tr></table>
<h1>${title}</h1><div class="article">
<p>　　根据《中华人民共和国政府信息公开条例》要求，现公布云溪市林业局${year}年政府信息公开工作年度报告。</p>
<p>　　一、概述</p><p>　　${year}年，我局持续做好政府信息公开工作。</p>
<p>　　二、存在的主要问题及改进情况</p><p>　　政策解读形式仍较单一，下一步将进一步丰富。</p>
<p style="text-align:right">云溪市林业局</p><p style="text-align:right">${next}年1月16日</p>
<p style="text-align:center">政府信息公开情况统计表</p>${table}</div></body></html>`;
}
