/**
 * Words of planted text, each kind in base64 of UTF-8, one word a line, so that nobody has to read them in the source.
 * `STRONG` words have no place in a government text; `SINFUL` ones stand in reports on fighting them too; `NEUTRAL` ones
 * tell only beside others.
 */
const STRONG = [
  '5LmF5LmF57K+5ZOBCuS5heS5heeDrQrlvbHpn7PlhYjplIsK5Lqa5rSyYXYK5Lqa5rSy5peg56CBCuWbveS6p+aXoOeggQrml6DnoIHlnKjnur8K',
  '5peg56CB6KeG6aKRCuaXoOeggWF2CuWtl+W5leaXoOeggQrml6DnoIHkuK3mlocK5qyn576OYXYK5pel6Z+pYXYKYXblnKjnur8KYXbnlLXlvbEK',
  'YXbnvZHnq5kK5oiQ5Lq6YXYK5oiQ5Lq655S15b2xCuaIkOS6uuW9semZogrmiJDkurrnvZHnq5kK6buE6Imy572R56uZCum7hOiJsuinhumikQrp',
  'u4ToibLnlLXlvbEK6KO46IGKCuijuOS9k+ebtOaSrQrnuqbngq4K5LiA57qn5q+b54mHCuS4gOe6p+m7hOeJhwrmr5vniYflhY3otLkK5Zu95Lqn',
  '6Ieq5ouNCuWBt+aLjeiHquaLjQrlm73kuqfnsr7lk4Hoh6rmi40K5Zu95Lqn57K+5ZOB6KeG6aKRCua/gOaDheWwj+ivtArmv4Dmg4XkupTmnIgK',
  '5Lmx5LymCuW8uuWluOinhumikQrlgZrniLHop4bpopEK5oCn54ix6KeG6aKRCueci+eJh+elnuWZqArlhY3otLnnnIvniYcKYXblpbPkvJgK6I2J',
  '5qa0CuiJsummmeiViQrni6Dni6DmkrgK5pON6YC8CuaXpemAvArmt6vojaEK5rer5LmxCuiJsuaDhee9keermQroibLmg4Xop4bpopEK6Imy5oOF',
  '55S15b2xCuasp+e+juaAp+eIsQrnvo7lpbPoo7jkvZMK6auY5riF5peg56CBCuS6uuWmu+S4reaWhwrokaHkuqzlqLHkuZAK6JGh5Lqs6LWM5Zy6',
  'CuaWsOiRoeS6rArlqIHlsLzmlq/kurrlqLHkuZAK5aiB5bC85pav5Lq66LWM5Zy6CumTtuays+WoseS5kOWfjgrph5HmspnlqLHkuZDln44K5r6z',
  '6Zeo6YeR5rKZCuWkqumYs+WfjuWoseS5kOWfjgrnlLPljZrlqLHkuZAK55Sz5Y2a5aSq6Ziz5Z+OCuecn+S6uuiNt+WumArnmb7lrrbkuZDlubPl',
  'j7AK55yf5Lq655m+5a625LmQCuaXtuaXtuW9qeW5s+WPsArml7bml7blvanorqHliJIK6LWb6L2mcGsxMApwazEw5byA5aWWCnBrMTDorqHliJIK',
  '5YWt5ZCI5b2p5byA5aWWCuWFreWQiOW9qei1hOaWmQrkuIDogpbkuK3nibkK5pu+6YGT5Lq6CuWNmuW9qeW5s+WPsArljZrlvannvZEK5Y2a5b2p',
  '572R56uZCuiAgeiZjuacuua4uOaIjwrogIHomY7mnLrlubPlj7AK5byA5YWD5qOL54mMCuS6muWNmuS9k+iCsgrkuprljZrlqLHkuZAK55qH5Yag',
  '5L2T6IKyCueah+WGoOi2s+eQgwrnmoflhqDlvIDmiLcKYmV0MzY1CuW/heWNmuS9k+iCsgrlqIHlu4nluIzlsJQK546w6YeR572R5byA5oi3CuW/',
  'q+S4ieW8gOWllgrlv6vkuInorqHliJIK5aSn5Y+R5b+r5LiJCumAgeW9qemHkQrms6jlhozpgIHlvakK5Yek5Yew5b2p56WoCuaYn+epuuS9k+iC',
  'sgrkuZDpsbzkvZPogrIKYWfnnJ/kuroKYWfkuprmuLgKcHTogIHomY7mnLoK5rC45Yip5aix5LmQCuawuOWIqei1jOWcugrlv4XotaLkuprmtLIK',
  '6YeR5a6d5Y2aCuS4h+WNmuS9k+iCsgrnlLXnq57mipXms6gK6L+35oOF6I2vCui/t+aDheawtArov7foja/lh7rllK4K5YKs5oOF5rC0CuWQrOiv',
  'neawtArlhrDmr5Llh7rllK4K5Ye65ZSu5Yaw5q+SCuaequaUr+WHuuWUrgrlh7rllK7mnqrmlK8K5YGH5biB5Ye65ZSuCuWHuuWUruWBh+W4gQrl',
  'ip7lgYfor4EK5Yi756ug5Yqe6K+BCui/t+mtguiNrw==',
];
const SINFUL = [
  '6Imy5oOFCuavm+eJhwroo7jkvZMK5oCn54ixCuS4gOWknOaDhQrmiJDkurrop4bpopEK5oiQ5Lq65bCP6K+0Cum7hOiJsuWwj+ivtArnmb7lrrbk',
  'uZAK5YWt5ZCI5b2pCuaXtuaXtuW9qQrogIHomY7mnLoK6LWM5Zy6CuWNmuW9qQrljJfkuqzotZvovaYK55yf5Lq65aix5LmQCuecn+S6uuinhuiu',
  'rwrnlLXlrZDmuLjoiboK56eB5b2pCue9kei1jArpppblrZjkvJjmg6AK5qOL54mM5aix5LmQCuW9qeelqOaKleazqArkvZPogrLmipXms6gK6Laz',
  '55CD5oqV5rOoCue9keS4iuaKleazqArmvrPpl6jlqLHkuZAK6L+36I2vCui/t+aDhQrlgqzmg4Xoja8K5Yaw5q+S',
];
const NEUTRAL = [
  '5Lit5paH5a2X5bmVCuWcqOe6v+ingueciwrlnKjnur/mkq3mlL4K5YWN6LS56KeC55yLCua/gOaDheinhumikQrkuJ3oopwK5peg56CBCuaKleaz',
  'qArkuIvms6gK5aix5LmQ5Z+OCuWoseS5kOW5s+WPsArlvanph5EK5qOL54mMCuasp+e+jgrml6Xpn6kK5Lqa5rSy5LiA57qnCuW8gOWllg==',
];

/** The words of planted text in lower case. */
export const SPAM_WORDS = { strong: decode(STRONG), sinful: decode(SINFUL), neutral: decode(NEUTRAL) } as const;

function decode(lines: readonly string[]): readonly string[] {
  const bytes = Uint8Array.from(atob(lines.join('')), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes).split('\n');
}
