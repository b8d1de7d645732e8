import { formatInterval } from '../../engine/format.ts';
import { figureEvidence } from '../evidence.ts';
import type { Evidence } from '../model.ts';
import { statementAt } from '../prose/knots.ts';
import { nameOf, statementEvidence, written } from '../prose/statement.ts';
import type { AuditInput } from '../rule.ts';
import { tieOut } from './tie-out.ts';

/** A figure of the page, in a cell or in a sentence, as a finding names it. */
export interface Named {
  readonly address: string;
  readonly name: string;
  readonly unit: string | null;
  /** What stands there, as text; and as a scaled number, 0 where none does. */
  readonly actual: string;
  readonly written: number;
  /** False for a blank cell. */
  readonly read: boolean;
  readonly inText: boolean;
  /** Its place, as the claim. */
  readonly evidence: Evidence;
}

/** The figure at an address: of the forms, or one of the sentences' statements; null for a percentage. */
export function nameIn(input: AuditInput, address: string): Named | null {
  const statement = statementAt(input.prose, address);
  if (statement)
    return {
      address,
      name: nameOf(statement),
      unit: statement.unit,
      actual: statement.none ? '无' : written(statement),
      written: statement.value.low,
      read: true,
      inText: true,
      evidence: statementEvidence(input.view, statement, 'claim'),
    };
  const { figures } = tieOut(input.statistics);
  const reading = figures.readingOf(address);
  const unit = figures.unit(address);
  const figure = figures.at(address);
  if (!figure) return null;
  return {
    address,
    name: figures.name(address),
    unit,
    actual: reading.state === 'number' ? formatInterval(reading, unit) : '（空白）',
    written: figures.valueOf(address) ?? 0,
    read: reading.state === 'number',
    inText: false,
    evidence: figureEvidence(input.view, figure, { role: 'claim' }),
  };
}
