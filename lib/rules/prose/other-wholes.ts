import { add } from '../../engine/interval.ts';
import type { Interval } from '../../engine/number.ts';
import { fitsWritten } from '../../engine/quotient.ts';
import type { Percentage, Statement } from '../../extract/prose/model.ts';
import { tabled } from '../cross/tabled.ts';
import type { AuditInput } from '../rule.ts';
import { tieOut } from '../tie-out/tie-out.ts';

/** Requests are counted as they come in, with what was carried over, as they are closed and as they are answered. */
const REQUESTS = /^(?:received|closed|replied|result)(?:$|\.)/;
const WHOLES = ['received', 'closed', 'replied'] as const;

/**
 * True where a share of requests agrees with another whole of theirs than the one that the sentence gave last: 新收18件,
 * 上年结转1件, 办结16件, 办结率84.2%; 收到18件 … 从答复结果看,予以公开5件(占31.2%).
 */
export function isOfAnotherWhole(
  input: Pick<AuditInput, 'prose' | 'statistics'>,
  { value, decimals, denominator: whole }: Percentage,
  numerator: Statement,
  denominator: Statement,
): boolean {
  const { lists, statements } = input.prose;
  // 收到42件,上年结转3件,合计45件,其中予以公开20件,占44.4%
  const above = lists.flatMap(({ total, parts }) =>
    whole !== null && parts.includes(whole) ? [statements[total]] : [],
  );
  const fits = (one: Statement | undefined) =>
    one !== undefined && one.value.low > 0 && fitsWritten(numerator.value, one.value, value, decimals);
  if (above.some(fits) || before(statements, whole ?? 0, denominator).some(fits)) return true;
  if (!REQUESTS.test(numerator.concept ?? '') || !REQUESTS.test(denominator.concept ?? '')) return false;
  const carried = valuesOf(input, 'carriedIn', numerator);
  const all = WHOLES.flatMap((concept) => {
    const values = valuesOf(input, concept, numerator);
    const own = concept === denominator.concept || concept === numerator.concept ? [] : values;
    const sums = concept === 'received' ? values.flatMap((one) => carried.map((other) => add(one, other))) : [];
    return [...own, ...sums];
  });
  return all.some((whole) => whole.low > 0 && fitsWritten(numerator.value, whole, value, decimals));
}

/** Figures looked back over for another whole. */
const EARLIER = 6;

/** 受理工单3862件,办结3851件,其中城市管理类1326件,占34.3%: what stands before the whole in its line and is counted alike. */
function before(statements: readonly Statement[], whole: number, { unit, at, scope, value }: Statement): Statement[] {
  return statements
    .slice(Math.max(0, whole - EARLIER), whole)
    .filter(
      (one) =>
        one.unit === unit &&
        one.value.low >= value.high &&
        one.scope.year === scope.year &&
        one.at.kind === 'text' &&
        at.kind === 'text' &&
        one.at.block === at.block,
    );
}

/** What the sentences of the same scope and the tables give for a statistic. */
function valuesOf(
  { prose, statistics }: Pick<AuditInput, 'prose' | 'statistics'>,
  concept: string,
  { scope }: Statement,
): Interval[] {
  const said = prose.statements.filter(
    (one) =>
      one.concept === concept &&
      one.scope.year === scope.year &&
      one.scope.body === scope.body &&
      one.scope.bodyWords === scope.bodyWords,
  );
  const stated =
    scope.body === 'own' && scope.year === null ? tabled(tieOut(statistics).figures, concept)?.stated : null;
  return [...said.map((one) => one.value), ...(stated ? [stated] : [])];
}
