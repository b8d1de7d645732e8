const NAMED: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  blue: '#0000ff',
  green: '#008000',
  yellow: '#ffff00',
  gray: '#808080',
  silver: '#c0c0c0',
};

/** `#rrggbb` of a CSS colour among the notations that pages use, null for any other. */
export function hexColour(value: string): string | null {
  const text = value.trim().toLowerCase();
  const named = NAMED[text];
  if (named) return named;
  const [, short] = /^#([0-9a-f]{3})$/.exec(text) ?? [];
  if (short !== undefined) return `#${[...short].map((digit) => digit + digit).join('')}`;
  if (/^#?[0-9a-f]{6}$/.test(text)) return text.startsWith('#') ? text : `#${text}`;
  const [, red, green, blue] =
    /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*1(?:\.0*)?\s*)?\)$/.exec(text) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
