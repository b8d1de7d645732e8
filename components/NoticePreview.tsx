import { fillTemplate } from '../lib/export/docx/template.ts';
import { useWords } from './words.ts';

export interface NoticePreviewProps {
  readonly template: string;
  readonly days: number;
  readonly inspector: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** How a notice would read: which line is the title, which the addressee, which the signature. */
export function NoticePreview({ template, days, inspector, today }: NoticePreviewProps) {
  const { t, language } = useWords();
  const values = { body: t('notice.previewBody'), inspector, count: 3, at: today, days };
  const lines = fillTemplate(template, values, language);
  return (
    <details class="notice-preview">
      <summary>{t('notice.preview')}</summary>
      <div class="sheet">
        {lines.map(({ role, text }, i) => (
          <p key={i} class={`sheet-${role}`}>
            {role === 'findings' ? t('notice.previewFindings') : text}
          </p>
        ))}
      </div>
    </details>
  );
}
