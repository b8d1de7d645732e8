/**
 * Words of planted text, each kind in base64 of UTF-8, one word a line, so that nobody has to read them in the source.
 * `STRONG` words have no place in a government text; `SINFUL` ones stand in reports on fighting them too; `NEUTRAL` ones
 * tell only beside others.
 */
const STRONG = [
  '5LmF5LmF57K+5ZOBCuS5heS5heeDrQrlvbHpn7PlhYjplIsK5Lqa5rSyYXYK5Lqa5rSy5peg56CBCuWbveS6p+aXoOeggQrml6DnoIHlnKjnur8K5peg',
  '56CB6KeG6aKRCuaXoOeggWF2CuWtl+W5leaXoOeggQrml6DnoIHkuK3mlocK5qyn576OYXYK5pel6Z+pYXYKYXblnKjnur8KYXbnlLXlvbEKYXbnvZHn',
  'q5kK5oiQ5Lq6YXYK5oiQ5Lq655S15b2xCuaIkOS6uuW9semZogrmiJDkurrnvZHnq5kK6buE6Imy572R56uZCum7hOiJsuinhumikQrpu4ToibLnlLXl',
  'vbEK6KO46IGKCuijuOS9k+ebtOaSrQrnuqbngq4K5LiA57qn5q+b54mHCuS4gOe6p+m7hOeJhwrmr5vniYflhY3otLkK5Zu95Lqn6Ieq5ouNCuWBt+aL',
  'jeiHquaLjQrlm73kuqfnsr7lk4Hoh6rmi40K5Zu95Lqn57K+5ZOB6KeG6aKRCua/gOaDheWwj+ivtArmv4Dmg4XkupTmnIgK5Lmx5LymCuW8uuWluOin',
  'humikQrlgZrniLHop4bpopEK5oCn54ix6KeG6aKRCueci+eJh+elnuWZqArlhY3otLnnnIvniYcKYXblpbPkvJgK6I2J5qa0CuiJsummmeiViQrni6Dn',
  'i6DmkrgK5pON6YC8CuaXpemAvArmt6vojaEK5rer5LmxCuiJsuaDhee9keermQroibLmg4Xop4bpopEK6Imy5oOF55S15b2xCuasp+e+juaAp+eIsQrn',
  'vo7lpbPoo7jkvZMK6auY5riF5peg56CBCuS6uuWmu+S4reaWhwrokaHkuqzlqLHkuZAK6JGh5Lqs6LWM5Zy6CuaWsOiRoeS6rArlqIHlsLzmlq/kurrl',
  'qLHkuZAK5aiB5bC85pav5Lq66LWM5Zy6CumTtuays+WoseS5kOWfjgrph5HmspnlqLHkuZDln44K5r6z6Zeo6YeR5rKZCuWkqumYs+WfjuWoseS5kOWf',
  'jgrnlLPljZrlqLHkuZAK55Sz5Y2a5aSq6Ziz5Z+OCuecn+S6uuiNt+WumArnmb7lrrbkuZDlubPlj7AK55yf5Lq655m+5a625LmQCuaXtuaXtuW9qeW5',
  's+WPsArml7bml7blvanorqHliJIK6LWb6L2mcGsxMApwazEw5byA5aWWCnBrMTDorqHliJIK5YWt5ZCI5b2p5byA5aWWCuWFreWQiOW9qei1hOaWmQrk',
  'uIDogpbkuK3nibkK5pu+6YGT5Lq6CuWNmuW9qeW5s+WPsArljZrlvannvZEK5Y2a5b2p572R56uZCuiAgeiZjuacuua4uOaIjwrogIHomY7mnLrlubPl',
  'j7AK5byA5YWD5qOL54mMCuS6muWNmuS9k+iCsgrkuprljZrlqLHkuZAK55qH5Yag5L2T6IKyCueah+WGoOi2s+eQgwrnmoflhqDlvIDmiLcKYmV0MzY1',
  'CuW/heWNmuS9k+iCsgrlqIHlu4nluIzlsJQK546w6YeR572R5byA5oi3CuW/q+S4ieW8gOWllgrlv6vkuInorqHliJIK5aSn5Y+R5b+r5LiJCumAgeW9',
  'qemHkQrms6jlhozpgIHlvakK5Yek5Yew5b2p56WoCuaYn+epuuS9k+iCsgrkuZDpsbzkvZPogrIKYWfnnJ/kuroKYWfkuprmuLgKcHTogIHomY7mnLoK',
  '5rC45Yip5aix5LmQCuawuOWIqei1jOWcugrlv4XotaLkuprmtLIK6YeR5a6d5Y2aCuS4h+WNmuS9k+iCsgrnlLXnq57mipXms6gK6L+35oOF6I2vCui/',
  't+aDheawtArov7foja/lh7rllK4K5YKs5oOF5rC0CuWQrOivneawtArlhrDmr5Llh7rllK4K5Ye65ZSu5Yaw5q+SCuaequaUr+WHuuWUrgrlh7rllK7m',
  'nqrmlK8K5YGH5biB5Ye65ZSuCuWHuuWUruWBh+W4gQrlip7lgYfor4EK5Yi756ug5Yqe6K+BCui/t+mtguiNrwrlvIDkupHkvZPogrIK5byA5LqRYXBw',
  'CuW8gOS6kee9keWdgArniLHmuLjmiI/kvZPogrIK5Lmd5ri45LyaCuasp+WuneS9k+iCsgrlv4XkuIDov5DliqgK6Zu354Gr55S156ueCuS4lueVjOad',
  'r+S5sOeQgwrkubDnkIPnvZHnq5kK5Lmw55CD5bmz5Y+wCuS5sOeQg2FwcArlpJblm7TmipXms6gK55yf6ZKx5qOL54mMCuecn+mSsea4uOaIjwrnnJ/p',
  'krHmlpflnLDkuLsK5paX5Zyw5Li755yf6ZKxCuecn+S6uuaji+eJjArmjZXpsbzotaLor53otLkK572R5LiK55yf6ZKxCue6v+S4iui1jOWcugrotYzl',
  'nLrnvZHlnYAK6YeR5rKZ5aix5LmQ5Zy6CuiRoeS6rOe9keWdgArmvrPpl6jmlrDokaEK6ZO25rKz5aix5LmQ5Zy6CuS5heS5heinhumikQroibLmg4Xn',
  'm7Tmkq0K5Y2I5aSc56aP5YipCue+juWls+S4iumXqArmgKfmhJ/ojbflrpgKcG9ybmh1Ygp4dmlkZW9zCnhueHgKOTFwb3JuCnNsb3QgZ2Fjb3IKanVk',
  'aSBvbmxpbmUKc2l0dXMganVkaQpzaXR1cyBzbG90CnNsb3Qgb25saW5lCmFnZW4ganVkaQp0b2dlbApzYm9iZXQKam9rZXIxMjMK5Yqe6K+B5Yi756ug',
  'CuS7o+WKnuWBh+ivgQrpu5HmiLfotLfmrL4K5Lyg5aWH56eB5pyNCuaWsOW8gOS8oOWlhwrnp4HmnI3lj5HluIPnvZEK6L+35aW4CuaIkOS6uueyvuWT',
  'gQrmiJDkurrljYjlpJwK5oiQ5Lq65Zyo57q/6KeG6aKRCuaIkOS6uuWFjei0ueinhumikQrkuYXkuYXkuYUK57u85ZCI5LmF5LmFCuS5heS5hee7vOWQ',
  'iArnsr7lk4FhdgrkuprmtLLoibLlm74K5Lqa5rSy5aSp5aCCCueUt+S6uuWkqeWgggrlm73kuqfnm5fmkYQK5Zu95Lqn5oiQ5Lq6YXYK5qyn576O5r+A',
  '5oOFCuasp+e+juS4gOWMuuS6jOWMugrml6Xpn6nkuIDljLrkuozljLoK5pel5pys5LiN5Y2hCuWNiOWknOWFjei0ueinhumikQrkuprmtLLkuIDljLrk',
  'uozljLoKMzY15L2T6IKy55u05pKtCjM2NeS9k+iCsuaKleazqAozNjXkvZPogrLlpIfnlKgK5L2T6IKy5aSH55So572R5Z2ACuWoseS5kOWkh+eUqOe9',
  'keWdgArnr67nkIPmr5TliIbnm7Tmkq0K6Laz55CD5q+U5YiG55u05pKtCua+s+WuouW9qeelqArlv4XlqIHkvZPogrIKa29r5L2T6IKyCnlhYm8K6bit',
  '6ISW5L2T6IKyCuWNmueLlwrmu5rnkIPnm5jlj6MK5b2p56We5LqJ6Zy4CuS6v+S4h+WFiOeUnwrnkIPmjqLmr5TliIYKYmV05L2T6IKyCuecn+S6uuin',
  'huiur+W5s+WPsArkuJbnlYzmna/mipXms6g=',
];
const SINFUL = [
  '6Imy5oOFCuavm+eJhwroo7jkvZMK5oCn54ixCuS4gOWknOaDhQrmiJDkurrop4bpopEK5oiQ5Lq65bCP6K+0Cum7hOiJsuWwj+ivtArnmb7lrrbkuZAK',
  '5YWt5ZCI5b2pCuaXtuaXtuW9qQrogIHomY7mnLoK6LWM5Zy6CuWNmuW9qQrljJfkuqzotZvovaYK55yf5Lq65aix5LmQCuecn+S6uuinhuiurwrnlLXl',
  'rZDmuLjoiboK56eB5b2pCue9kei1jArpppblrZjkvJjmg6AK5qOL54mM5aix5LmQCuW9qeelqOaKleazqArkvZPogrLmipXms6gK6Laz55CD5oqV5rOo',
  'Cue9keS4iuaKleazqArmvrPpl6jlqLHkuZAK6L+36I2vCui/t+aDhQrlgqzmg4Xoja8K5Yaw5q+SCuWNjuS9k+S8mgrkuInnuqfniYcK6Laz55CD5aSW',
  '5Zu0Cuaji+eJjOa4uOaIj+S4i+i9vQrph5Hmspnlm73pmYUKY2FzaW5vCnBvcm4KdmlhZ3JhCmNpYWxpcwrkuJPkuJrku6PlvIDlj5HnpagK5Luj5byA',
  '5Y+R56Wo5YqgCui6q+S7veivgei0t+asvgrnp4HkurrmlL7otLcKa+eyiQrmkYflpLTkuLgK572R57uc6LWM5Y2a5bmz5Y+wCue9keS4iui1jOWNmuW5',
  's+WPsArotYzljZrnvZHnq5kK5r6z6Zeo5rC45YipCuavlOWIhuebtOaSrQ==',
];
const NEUTRAL = [
  '5Lit5paH5a2X5bmVCuWcqOe6v+ingueciwrlnKjnur/mkq3mlL4K5YWN6LS56KeC55yLCua/gOaDheinhumikQrkuJ3oopwK5peg56CBCuaKleazqArk',
  'uIvms6gK5aix5LmQ5Z+OCuWoseS5kOW5s+WPsArlvanph5EK5qOL54mMCuasp+e+jgrml6Xpn6kK5Lqa5rSy5LiA57qnCuW8gOWllgrlm73kuqfnsr7l',
  'k4EK5Lqa5rSy57u85ZCICuS7o+W8gOWPkeelqArlvZPlpKnmlL7mrL4K5Yqg5b6u5L+hCuWKoHFxCuiBlOezu3FxCuWumOe9keeZu+W9lQphcHDkuIvo',
  'vb0K6LSn5Yiw5LuY5qy+CuS4gOWMuuS6jOWMugrml6Xpn6nmrKfnvo4K5qyn576O5pel6Z+pCueyvuWTgeWbveS6pwrlm73kuqfnu7zlkIgK5Lqa5rSy',
  '57K+5ZOBCuasp+e+jueyvuWTgQrml6Xpn6nnsr7lk4EK5YWN6LS56KeG6aKRCuWNiOWknOinhumikQrlrZfluZXkubHnoIEK5Lq65aa7CuS4neiinOe+',
  'juiFvwrlvannpajnvZHnq5kK5ri45oiP5bmz5Y+wCuW9qeelqOW5s+WPsArlpIfnlKjnvZHlnYAK5rua55CDCuWbveS6p+aIkOS6ug==',
];

/** The words of planted text in lower case. */
export const SPAM_WORDS = { strong: decode(STRONG), sinful: decode(SINFUL), neutral: decode(NEUTRAL) } as const;

function decode(lines: readonly string[]): readonly string[] {
  const bytes = Uint8Array.from(atob(lines.join('')), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes).split('\n');
}
