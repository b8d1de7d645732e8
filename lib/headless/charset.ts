const HEAD = 8192;

/** Encoding a page declares (`<meta charset>`, `http-equiv`, XML declaration) as `TextDecoder` names it; null for none or an unknown one. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const xml = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']\s*([\w.:-]{1,40})/i.exec(head)?.[1];
  const meta = /<meta\s[^>]{0,500}charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1];
  return known(meta) ?? known(xml);
}

function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  const name = label.toLowerCase();
  // The superset reads what pages call gb2312 and gbk; a page in UTF-16 could not have been read this far.
  if (/^(?:gb|x-gbk|chinese|euc-cn|hz)/.test(name)) return 'gb18030';
  if (name.startsWith('utf-16')) return 'utf-8';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
