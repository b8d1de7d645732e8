const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Check character of an organisation code's first eight characters (GB 11714). */
export function organisationCheck(code: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, i) => total + weight * rank(code.charAt(i)), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** 0–9 as they are, A = 10 … Z = 35. */
function rank(character: string): number {
  return Number.parseInt(character, 36);
}

/** Check character of a unified social credit code's first seventeen characters (GB 32100). */
export function creditCheck(code: string): string {
  const sum = CREDIT_WEIGHTS.reduce((total, weight, i) => total + weight * CREDIT_ALPHABET.indexOf(code.charAt(i)), 0);
  return CREDIT_ALPHABET.charAt((31 - (sum % 31)) % 31);
}
