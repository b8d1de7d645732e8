import type { z } from '../zod.ts';
import type { FileFault, JsonFile, Path } from './read.ts';

/** What a schema can find wrong with an entry. */
export type IssueReason =
  | 'missing'
  | 'unknown'
  | 'type'
  | 'option'
  | 'form'
  | 'longText'
  | 'shortText'
  | 'longList'
  | 'shortList'
  | 'large'
  | 'small'
  | 'value';

type Reason = Pick<FileFault<IssueReason>, 'reason' | 'args'>;

/** What a schema found wrong with a file, each with its line, in the order of the lines. */
export function issueFaults(file: JsonFile, issues: readonly z.core.$ZodIssue[]): FileFault<IssueReason>[] {
  const faults = issues.flatMap((issue): FileFault<IssueReason>[] => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((name) => ({ ...file.place([...path, name]), reason: 'unknown', args: { name } }));
    }
    return [{ ...file.place(path), ...reasonOf(issue, file, path) }];
  });
  return faults.sort((one, other) => one.line - other.line);
}

function reasonOf(issue: z.core.$ZodIssue, file: JsonFile, path: Path): Reason {
  if (path.length > 0 && !file.has(path)) return { reason: 'missing', args: { name: String(path.at(-1)) } };
  switch (issue.code) {
    case 'invalid_type':
      return { reason: 'type', args: { type: issue.expected } };
    case 'invalid_value':
      return option(issue.values);
    case 'invalid_union': {
      const values = issue.errors.flat().flatMap((one) => (one.code === 'invalid_value' ? one.values : []));
      return values.length > 0 ? option(values) : { reason: 'value', args: {} };
    }
    case 'invalid_format':
    case 'invalid_key':
      return { reason: 'form', args: {} };
    case 'too_big':
      return {
        reason: `${issue.origin === 'string' ? 'longText' : lists(issue.origin) ? 'longList' : 'large'}`,
        args: { limit: String(issue.maximum) },
      };
    case 'too_small':
      return {
        reason: `${issue.origin === 'string' ? 'shortText' : lists(issue.origin) ? 'shortList' : 'small'}`,
        args: { limit: String(issue.minimum) },
      };
    default:
      return { reason: 'value', args: {} };
  }
}

const lists = (origin: string) => origin === 'array' || origin === 'set';

function option(values: readonly unknown[]): Reason {
  return { reason: 'option', args: { values: values.map((value) => JSON.stringify(value)).join(' / ') } };
}
