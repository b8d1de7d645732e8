import { SIZED } from './sized.ts';

/** What a tag says of its elements in a copy. */
export interface CopiedTag {
  readonly name: string;
  /** Written without an end. */
  readonly ended: boolean;
  /** Its text is written as it is. */
  readonly raw: boolean;
  /** Has a size that the page tells. */
  readonly sized: boolean;
  readonly link: boolean;
}

const ENDED = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
const RAW = new Set('script style xmp iframe noembed noframes plaintext noscript'.split(' '));
const WITH_SIZE: ReadonlySet<string> = new Set(SIZED);

export function tagOf(name: string): CopiedTag {
  return {
    name,
    ended: ENDED.has(name),
    raw: RAW.has(name),
    sized: WITH_SIZE.has(name),
    link: name === 'a' || name === 'area',
  };
}
