/** Why a page cannot be read; each has a sentence that says why and one that says what to do. */
export const REFUSALS = [
  'browserPage',
  'extensionStore',
  'pdf',
  'notHtml',
  'fileAccess',
  'noAccess',
  'restricted',
  'loading',
  'errorPage',
  'policy',
  'tabGone',
  'failed',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

export interface Refusal {
  readonly reason: RefusalReason;
  /** The browser's own words, '' where they add nothing. */
  readonly detail: string;
}

const BROWSER_PAGE = /^(?!https?:|file:|ftp:|data:|blob:)[a-z][a-z-]*:/i;
const STORE =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons)/i;

/** What the browser says when a script may not run, longest-known wordings of Chromium first. */
const SAID: readonly (readonly [RegExp, RefusalReason])[] = [
  [/extensions gallery|webstore/i, 'extensionStore'],
  [/ExtensionsSettings policy|blocked by (policy|an? administrator)/i, 'policy'],
  [/showing error page/i, 'errorPage'],
  [/No tab with id|tab was closed/i, 'tabGone'],
  // Loaded anew while it was read: its frame went, another comes.
  [/frame (with ID \d+ )?was removed|No (frame|document) with id/i, 'loading'],
  [/contents of url "file:|Cannot access contents of .*file:/i, 'fileAccess'],
  [
    /Cannot access a (chrome|edge|brave|opera|vivaldi|about|chrome-extension|devtools|view-source)|Cannot access (chrome|about|edge):|different extension/i,
    'browserPage',
  ],
  [/Cannot access contents of|must request permission|activeTab/i, 'noAccess'],
];

/** The reason behind an error of the browser and what is known of the tab. */
export function refusalOf(url: string | undefined, error: string): Refusal {
  if (url && STORE.test(url)) return { reason: 'extensionStore', detail: '' };
  if (url && BROWSER_PAGE.test(url)) return { reason: 'browserPage', detail: '' };
  const said = SAID.find(([pattern]) => pattern.test(error));
  const reason = said?.[1] ?? 'failed';
  if (reason === 'noAccess' && url?.startsWith('file:')) return { reason: 'fileAccess', detail: '' };
  return { reason, detail: reason === 'failed' ? error : '' };
}

/** Why a document that could be run in is none that can be audited; null where it is one. */
export function unreadableType(contentType: string): RefusalReason | null {
  if (contentType === 'application/pdf') return 'pdf';
  return /^(text\/html|application\/xhtml\+xml|text\/plain|)$/.test(contentType) ? null : 'notHtml';
}

/** The press of the button gives access where the browser allows it at all; to ask for one more would be asking in circles. */
export function afterPress(refusal: Refusal): Refusal {
  return refusal.reason === 'noAccess' ? { ...refusal, reason: 'restricted' } : refusal;
}
