import { Button } from './Button.tsx';
import { useWords } from './words.ts';

/** One fact in the header. */
export interface HeaderFact {
  readonly name: string;
  /** Null where the page has none. */
  readonly value: string | null;
  readonly onLocate: (() => void) | undefined;
}

export interface PageHeaderProps {
  readonly title: string;
  readonly onLocateTitle: (() => void) | undefined;
  readonly facts: readonly HeaderFact[];
  readonly busy: boolean;
  readonly marksVisible: boolean;
  readonly onAudit: () => void;
  readonly onToggleMarks: () => void;
  readonly onAdd: () => void;
  readonly onHelp: () => void;
}

/** Which page this is: title, index number, date, form, each a jump to its place. */
export function PageHeader(props: PageHeaderProps) {
  const { t } = useWords();
  return (
    <header class="page-header">
      <div class="page-header-row">
        <h1 class="page-title" title={props.title}>
          {props.onLocateTitle ? (
            <button type="button" class="jump" onClick={props.onLocateTitle}>
              {props.title || t('page.untitled')}
            </button>
          ) : (
            props.title || t('page.untitled')
          )}
        </h1>
        <div class="page-tools">
          <Button
            icon="eye"
            name={props.marksVisible ? t('marks.hide') : t('marks.show')}
            command="marks"
            kind="quiet"
            pressed={props.marksVisible}
            onClick={props.onToggleMarks}
          />
          <Button icon="add" name={t('own.title')} command="add" kind="quiet" onClick={props.onAdd} />
          <Button icon="help" name={t('help.title')} command="help" kind="quiet" onClick={props.onHelp} />
          <Button
            icon="again"
            name={t('page.auditAgain')}
            command="audit"
            kind="quiet"
            busy={props.busy}
            onClick={props.onAudit}
          />
        </div>
      </div>
      <ul class="facts">
        {props.facts.map(({ name, value, onLocate }) => (
          <li key={name}>
            {onLocate ? (
              <button type="button" class={`jump${value === null ? ' nothing' : ''}`} title={name} onClick={onLocate}>
                <span class="visually-hidden">{name} </span>
                {value ?? t('page.factBlank', { name })}
              </button>
            ) : (
              <span class={value === null ? 'nothing' : ''} title={name}>
                {value ?? t('page.factMissing', { name })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </header>
  );
}
