/**
 * Words of planted text, each kind in base64 of UTF-8, one word a line, so that nobody has to read them in the source.
 * `STRONG` words have no place in a government text; `WEAK` ones stand in reports on fighting them too.
 */
const STRONG = [
  '5LmF5LmF57K+5ZOBCuS5heS5heeDrQrlvbHpn7PlhYjplIsK5Lqa5rSyYXYK5Lqa5rSy5peg56CBCuWbveS6p+aXoOeggQrml6DnoIHlnKjnur8K',
  '5peg56CB6KeG6aKRCuaXoOeggWF2CuWtl+W5leaXoOeggQrml6DnoIHkuK3mlocK5qyn576OYXYK5pel6Z+pYXYKYXblnKjnur8KYXbnlLXlvbEK',
  'YXbnvZHnq5kK5oiQ5Lq6YXYK5oiQ5Lq66KeG6aKRCuaIkOS6uueUteW9sQrmiJDkurrlvbHpmaIK5oiQ5Lq6572R56uZCum7hOiJsue9keermQrp',
  'u4ToibLop4bpopEK6buE6Imy55S15b2xCuijuOiBigroo7jkvZPnm7Tmkq0K57qm54KuCuS4gOe6p+avm+eJhwrkuIDnuqfpu4TniYcK5q+b54mH',
  '5YWN6LS5CuWbveS6p+iHquaLjQrlgbfmi43oh6rmi40K5Zu95Lqn57K+5ZOB6Ieq5ouNCuWbveS6p+eyvuWTgeinhumikQrmv4Dmg4XlsI/or7QK',
  '5r+A5oOF5LqU5pyICuaDheiJsgrkubHkvKYK5by65aW46KeG6aKRCuWBmueIseinhumikQrmgKfniLHop4bpopEK55yL54mH56We5ZmoCuWFjei0',
  'ueeci+eJhwphduWls+S8mArojYnmprQK6Imy6aaZ6JWJCueLoOeLoOW5sgrni6Dni6DmkrgK5aSp5aSp5bmyCuaTjemAvArml6XpgLwK5rer6I2h',
  'Cua3q+S5sQroibLmg4XnvZHnq5kK6Imy5oOF6KeG6aKRCuiJsuaDheeUteW9sQrpu4TnvZHnq5kK5pel5pys6YGTCuasp+e+juaAp+eIsQrkuInn',
  'uqflnKjnur8K5Lym55CG54mHCue+juWls+ijuOS9kwrpq5jmuIXml6DnoIEK5Lq65aa75Lit5paHCueGn+WlswrlkIzln47nuqYK5o+05LqkCuaW',
  'sOiRoeS6rArokaHkuqzlqLHkuZAK6JGh5Lqs6LWM5Zy6CuWogeWwvOaWr+S6uuWoseS5kArpk7bmsrPlqLHkuZDln44K6YeR5rKZ5aix5LmQ5Z+O',
  'Cua+s+mXqOmHkeaymQrlpKrpmLPln47lqLHkuZDln44K55Sz5Y2a5aix5LmQCueUs+WNmuWkqumYs+WfjgrnnJ/kurrojbflrpgK55m+5a625LmQ',
  '5bmz5Y+wCuecn+S6uueZvuWutuS5kArml7bml7blvanlubPlj7AK5pe25pe25b2p6K6h5YiSCuWMl+S6rOi1m+i9pnBrMTAK6LWb6L2mcGsxMApw',
  'azEw5byA5aWWCnBrMTDorqHliJIK5YWt5ZCI5b2p5byA5aWWCuWFreWQiOW9qei1hOaWmQrpppnmuK/lha3lkIjlvakK5LiA6IKW5Lit54m5CueZ',
  'veWwj+WnkArmm77pgZPkuroK5Y2a5b2p5YWs5Y+4CuWNmuW9qeW5s+WPsArljZrlvannvZEK572R5LiK6LWM5Zy6CuWcqOe6v+i1jOWcugrmvrPp',
  'l6jotYzlnLoK572R57uc6LWM5Zy6CuiAgeiZjuacuua4uOaIjwrogIHomY7mnLrlubPlj7AK5byA5YWD5qOL54mMCuaji+eJjOW5s+WPsArkuprl',
  'jZrkvZPogrIK5Lqa5Y2a5aix5LmQCueah+WGoOS9k+iCsgrnmoflhqDotrPnkIMK55qH5Yag5byA5oi3CmJldDM2NQrlv4XljZrkvZPogrIK5aiB',
  '5buJ5biM5bCUCueOsOmHkee9keW8gOaItwrlvannpajlubPlj7AK5b+r5LiJ5byA5aWWCuW/q+S4ieiuoeWIkgrlpKflj5Hlv6vkuIkK6YCB5b2p',
  '6YeRCuazqOWGjOmAgeW9qQrlh6Tlh7DlvannpagK5pif56m65L2T6IKyCuWNjuS9k+S8mgrkuZDpsbzkvZPogrIKbWfnlLXlrZAKYWfnnJ/kuroK',
  'YWfkuprmuLgKcHTogIHomY7mnLoK5o2V6bG85bmz5Y+wCui2s+eQg+aKleazqArkvZPogrLmipXms6gK6LWM55CDCue9keS4iuaKleazqArmvrPp',
  'l6jpk7bmsrMK5r6z6Zeo5rC45YipCuawuOWIqeWoseS5kArmsLjliKnotYzlnLoK5b+F6LWi5Lqa5rSyCumHkeWuneWNmgrkuIfljZrkvZPogrIK',
  '56ue5b2p5bmz5Y+wCueUteernuaKleazqArov7fmg4Xoja8K6L+35oOF5rC0Cui/t+iNr+WHuuWUrgrlgqzmg4XmsLQK5YKs5oOF6I2vCuWQrOiv',
  'neawtArlhrDmr5Llh7rllK4K5Ye65ZSu5Yaw5q+SCuaequaUr+WHuuWUrgrlh7rllK7mnqrmlK8K5YGH5biB5Ye65ZSuCuWHuuWUruWBh+W4gQrl',
  'ip7lgYfor4EK5Yi756ug5Yqe6K+BCui/t+mtguiNrwrkuInllJHku5EK5pil6I2v',
];
const WEAK = [
  '5Lqa5rSy5LiA57qnCuS4reaWh+Wtl+W5lQrlnKjnur/op4LnnIsK5Zyo57q/5pKt5pS+CuWFjei0ueingueciwrmv4Dmg4Xop4bpopEK6Imy5oOF',
  'CuS4iee6p+eJhwrkurrlprsK5Lid6KKcCuaAp+eIsQrml6DnoIEK5q+b54mHCuijuOS9kwrnmb7lrrbkuZAK5YWt5ZCI5b2pCuaXtuaXtuW9qQro',
  'gIHomY7mnLoK6LWM5Zy6CuWNmuW9qQrmipXms6gK5aix5LmQ5Z+OCuW9qemHkQrkuIvms6gK5qOL54mMCuasp+e+jgrml6Xpn6kK6L+36I2vCuWG',
  'sOavkg==',
];

/** The words of planted text in lower case. */
export const SPAM_WORDS = { strong: decode(STRONG), weak: decode(WEAK) } as const;

function decode(lines: readonly string[]): readonly string[] {
  const bytes = Uint8Array.from(atob(lines.join('')), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes).split('\n');
}
