export function candidates(
  env?: Readonly<Record<string, string | undefined>>,
  platform?: NodeJS.Platform,
  home?: string,
): string[];
