/**
 * Words of planted text, each kind in base64 of UTF-8, one word a line, so that nobody has to read them in the source.
 * `STRONG` words have no place in a government text; `WEAK` ones stand in reports on fighting them too.
 */
const STRONG = [
  '5LmF5LmF57K+5ZOBCuS5heS5heeDrQrlvbHpn7PlhYjplIsK5Lqa5rSyYXYK5Lqa5rSy5LiA57qnCuS6mua0suaXoOeggQrlm73kuqfml6DnoIEK',
  '5peg56CB5Zyo57q/CuaXoOeggeinhumikQrml6DnoIFhdgrlrZfluZXml6DnoIEK5peg56CB5Lit5paHCuasp+e+jmF2CuaXpemfqWF2CmF25Zyo',
  '57q/CmF255S15b2xCmF2572R56uZCuaIkOS6umF2CuaIkOS6uuinhumikQrmiJDkurrnlLXlvbEK5oiQ5Lq65b2x6ZmiCuaIkOS6uue9keermQrp',
  'u4ToibLnvZHnq5kK6buE6Imy6KeG6aKRCum7hOiJsueUteW9sQroo7jogYoK6KO45L2T55u05pKtCue6pueCrgrkuIDnuqfmr5vniYcK5LiA57qn',
  '6buE54mHCuavm+eJh+WFjei0uQrlm73kuqfoh6rmi40K5YG35ouN6Ieq5ouNCuWbveS6p+eyvuWTgeiHquaLjQrlm73kuqfnsr7lk4Hop4bpopEK',
  '5r+A5oOF5bCP6K+0Cua/gOaDheS6lOaciArmg4XoibIK5Lmx5LymCuW8uuWluOinhumikQrlgZrniLHop4bpopEK5oCn54ix6KeG6aKRCueci+eJ',
  'h+elnuWZqArlhY3otLnnnIvniYcKYXblpbPkvJgK6I2J5qa0CuiJsummmeiViQrni6Dni6DlubIK54ug54ug5pK4CuWkqeWkqeW5sgrmk43pgLwK',
  '5pel6YC8Cua3q+iNoQrmt6vkubEK6Imy5oOF572R56uZCuiJsuaDheinhumikQroibLmg4XnlLXlvbEK6buE572R56uZCuaXpeacrOmBkwrmrKfn',
  'vo7mgKfniLEK5LiJ57qn5Zyo57q/CuS8pueQhueJhwrnvo7lpbPoo7jkvZMK6auY5riF5peg56CBCuS6uuWmu+S4reaWhwrnhp/lpbMK5ZCM5Z+O',
  '57qmCuaPtOS6pArmlrDokaHkuqwK6JGh5Lqs5aix5LmQCuiRoeS6rOi1jOWcugrlqIHlsLzmlq/kurrlqLHkuZAK6ZO25rKz5aix5LmQ5Z+OCumH',
  'keaymeWoseS5kOWfjgrmvrPpl6jph5HmspkK5aSq6Ziz5Z+O5aix5LmQ5Z+OCueUs+WNmuWoseS5kArnlLPljZrlpKrpmLPln44K55yf5Lq66I23',
  '5a6YCueZvuWutuS5kOW5s+WPsArnnJ/kurrnmb7lrrbkuZAK5pe25pe25b2p5bmz5Y+wCuaXtuaXtuW9qeiuoeWIkgrljJfkuqzotZvovaZwazEw',
  'Cui1m+i9pnBrMTAKcGsxMOW8gOWllgpwazEw6K6h5YiSCuWFreWQiOW9qeW8gOWllgrlha3lkIjlvanotYTmlpkK6aaZ5riv5YWt5ZCI5b2pCuS4',
  'gOiCluS4reeJuQrnmb3lsI/lp5AK5pu+6YGT5Lq6CuWNmuW9qeWFrOWPuArljZrlvanlubPlj7AK5Y2a5b2p572RCue9keS4iui1jOWcugrlnKjn',
  'ur/otYzlnLoK5r6z6Zeo6LWM5Zy6Cue9kee7nOi1jOWcugrogIHomY7mnLrmuLjmiI8K6ICB6JmO5py65bmz5Y+wCuW8gOWFg+aji+eJjArmo4vn',
  'iYzlubPlj7AK5Lqa5Y2a5L2T6IKyCuS6muWNmuWoseS5kArnmoflhqDkvZPogrIK55qH5Yag6Laz55CDCueah+WGoOW8gOaItwpiZXQzNjUK5b+F',
  '5Y2a5L2T6IKyCuWogeW7ieW4jOWwlArnjrDph5HnvZHlvIDmiLcK5b2p56Wo5bmz5Y+wCuW/q+S4ieW8gOWllgrlv6vkuInorqHliJIK5aSn5Y+R',
  '5b+r5LiJCumAgeW9qemHkQrms6jlhozpgIHlvakK5Yek5Yew5b2p56WoCuaYn+epuuS9k+iCsgrljY7kvZPkvJoK5LmQ6bG85L2T6IKyCm1n55S1',
  '5a2QCmFn55yf5Lq6CmFn5Lqa5ri4CnB06ICB6JmO5py6CuaNlemxvOW5s+WPsArotrPnkIPmipXms6gK5L2T6IKy5oqV5rOoCui1jOeQgwrnvZHk',
  'uIrmipXms6gK5r6z6Zeo6ZO25rKzCua+s+mXqOawuOWIqQrmsLjliKnlqLHkuZAK5rC45Yip6LWM5Zy6CuW/hei1ouS6mua0sgrph5Hlrp3ljZoK',
  '5LiH5Y2a5L2T6IKyCuernuW9qeW5s+WPsArnlLXnq57mipXms6gK6L+35oOF6I2vCui/t+aDheawtArov7foja/lh7rllK4K5YKs5oOF5rC0CuWC',
  'rOaDheiNrwrlkKzor53msLQK5Yaw5q+S5Ye65ZSuCuWHuuWUruWGsOavkgrmnqrmlK/lh7rllK4K5Ye65ZSu5p6q5pSvCuWBh+W4geWHuuWUrgrl',
  'h7rllK7lgYfluIEK5Yqe5YGH6K+BCuWIu+eroOWKnuivgQrov7fprYLoja8K5LiJ5ZSR5LuRCuaYpeiNrw==',
];
const WEAK = [
  '5Lit5paH5a2X5bmVCuWcqOe6v+ingueciwrlnKjnur/mkq3mlL4K5YWN6LS56KeC55yLCua/gOaDheinhumikQroibLmg4UK5LiJ57qn54mHCuS6',
  'uuWmuwrkuJ3oopwK5oCn54ixCuaXoOeggQrmr5vniYcK6KO45L2TCueZvuWutuS5kArlha3lkIjlvakK5pe25pe25b2pCuiAgeiZjuacugrotYzl',
  'nLoK5Y2a5b2pCuaKleazqArlqLHkuZDln44K5b2p6YeRCuS4i+azqArmo4vniYwK5qyn576OCuaXpemfqQrov7foja8K5Yaw5q+S',
];

/** The words of planted text in lower case. */
export const SPAM_WORDS = { strong: decode(STRONG), weak: decode(WEAK) } as const;

function decode(lines: readonly string[]): readonly string[] {
  const bytes = Uint8Array.from(atob(lines.join('')), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes).split('\n');
}
