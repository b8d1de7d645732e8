import type { Language, Text } from '../../rules/model.ts';
import type { ColumnKind } from '../model.ts';
import type { SheetColumn } from './sheet.ts';

/** A column of a sheet, with its heading in every language. */
export interface TableColumn {
  readonly heading: Text;
  readonly kind: ColumnKind;
  readonly width: number;
}

export function column(zh: string, en: string, kind: ColumnKind, width: number): TableColumn {
  return { heading: { zh, en }, kind, width };
}

export function headed(columns: readonly TableColumn[], language: Language): SheetColumn[] {
  return columns.map(({ heading, kind, width }) => ({ heading: heading[language], kind, width }));
}
