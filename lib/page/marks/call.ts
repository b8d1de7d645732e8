import type { Mark, PageCall, PickStep, Target } from '../../messages/model.ts';
import type { Place } from '../model.ts';

/**
 * A message as the call it is; null for anything else. Written by hand: the script in the page carries no schema
 * library. `lib/messages/model.ts` is what it must agree with.
 */
export function readCall(message: unknown): PageCall | null {
  if (!isRecord(message) || typeof message.run !== 'string') return null;
  const { run } = message;
  switch (message.call) {
    case 'show':
      if (!isList(message.marks, isMark)) return null;
      return Number.isInteger(message.structure)
        ? { call: 'show', run, marks: message.marks, structure: Number(message.structure) }
        : { call: 'show', run, marks: message.marks };
    case 'select': {
      const { id, reveal } = message;
      if (!(id === null || typeof id === 'string') || !(reveal === null || isIndex(reveal))) return null;
      return { call: 'select', run, id, reveal };
    }
    case 'reveal':
      return isList(message.targets, isTarget) ? { call: 'reveal', run, targets: message.targets } : null;
    case 'visible':
      return typeof message.visible === 'boolean' ? { call: 'visible', run, visible: message.visible } : null;
    case 'view': {
      const { id } = message;
      return id === null || typeof id === 'string' ? { call: 'view', run, id } : null;
    }
    case 'pick':
      return isStep(message.step) ? { call: 'pick', run, step: message.step } : null;
    case 'clear':
      return { call: 'clear', run };
    default:
      return null;
  }
}

const STEPS: readonly unknown[] = ['start', 'out', 'in', 'next', 'previous', 'take', 'end'] satisfies PickStep[];

function isStep(value: unknown): value is PickStep {
  return STEPS.includes(value);
}

function isMark(value: unknown): value is Mark {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    isIndex(value.number) &&
    typeof value.severity === 'string' &&
    ['veto', 'error', 'warning', 'info'].includes(value.severity) &&
    typeof value.review === 'boolean' &&
    ['boolean', 'undefined'].includes(typeof value.quiet) &&
    typeof value.title === 'string' &&
    isList(value.targets, isTarget)
  );
}

function isTarget(value: unknown): value is Target {
  return (
    isRecord(value) &&
    isPlace(value.place) &&
    typeof value.quote === 'string' &&
    typeof value.before === 'string' &&
    typeof value.after === 'string'
  );
}

function isPlace(value: unknown): value is Place {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'text':
      return isIndex(value.block) && isIndex(value.start) && isIndex(value.end);
    case 'cell':
      return isIndex(value.cell);
    case 'meta':
      return isIndex(value.meta);
    case 'link':
      return isIndex(value.link);
    default:
      return value.kind === 'page';
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isIndex(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isList<Item>(value: unknown, holds: (item: unknown) => item is Item): value is Item[] {
  return Array.isArray(value) && value.every(holds);
}
