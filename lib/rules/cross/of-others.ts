import { add, meets } from '../../engine/interval.ts';
import type { Interval } from '../../engine/number.ts';
import type { Statement } from '../../extract/prose/model.ts';
import type { AuditInput } from '../rule.ts';
import type { FigureIndex } from '../tie-out/figures.ts';
import { tabled } from './tabled.ts';

/** Figures behind what was received. */
const ACCEPTED_WITHIN = 3;

/**
 * 收到申请27件,其中1件已移送,登记受理26件: what was accepted of them, right behind, is what the table counts. `named`: so
 * are the others, that make up the difference.
 */
export function acceptsLess({ prose }: AuditInput, off: Statement, stated: Interval): 'named' | 'unnamed' | null {
  if (off.concept !== 'received') return null;
  const behind = prose.statements.slice(prose.statements.indexOf(off) + 1).slice(0, ACCEPTED_WITHIN);
  const near = behind.filter(
    ({ unit, at }) => unit === off.unit && at.kind === 'text' && off.at.kind === 'text' && at.block === off.at.block,
  );
  if (!near.some(({ item, value }) => /受理|登记|有效/.test(item) && meets(value, stated))) return null;
  return near.some(({ value }) => value.low > 0 && meets(add(value, stated), off.value)) ? 'named' : 'unnamed';
}

/** 办理申请26件,其中上年结转2件、本年新收24件: handled is closed here, and the new ones are those of them. */
export function isOfClosed({ prose }: AuditInput, figures: FigureIndex, off: Statement): boolean {
  if (off.concept !== 'handled' && off.concept !== 'received') return false;
  const closed = tabled(figures, 'closed')?.stated;
  if (!closed) return false;
  const isClosed = (one: Statement | undefined) =>
    one?.concept === 'handled' && /办理|处理/.test(one.item) && meets(one.value, closed);
  return off.concept === 'handled'
    ? isClosed(off)
    : prose.lists.some(
        ({ total, parts }) => isClosed(prose.statements[total]) && parts.some((part) => prose.statements[part] === off),
      );
}
