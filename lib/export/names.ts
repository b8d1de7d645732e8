/** Names for the files in a folder, none of them twice, on any system. */
export class FileNames {
  readonly #taken = new Set<string>();

  /** A name from page text between a start and an ending, numbered where it is taken: `整改通知书-甲局-2.docx`. */
  unused(start: string, name: string, ending: string): string {
    const safe = `${start}${fileWords(name)}`;
    let free = safe;
    for (let i = 2; this.#taken.has(free.toLowerCase()); i++) free = `${safe}-${i}`;
    this.#taken.add(free.toLowerCase());
    return `${free}${ending}`;
  }
}

/** Text as part of a file name: what Windows and others refuse becomes a space, what is long is cut. */
function fileWords(name: string): string {
  const safe = name.replace(/[\p{C}\s/\\:*?"<>|.]+/gu, ' ').trim();
  return [...safe].slice(0, 70).join('').trim() || '_';
}
