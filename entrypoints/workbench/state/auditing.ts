import { type ReadonlySignal, signal } from '@preact/signals';
import type { SavedPage, Store } from '../../../lib/store/index.ts';
import { parseRuleSettings, RULES_SETTING } from '../../../lib/view/ruleSettings.ts';
import { packed } from '../../sidepanel/state/archive.ts';
import type { Engine } from '../../sidepanel/state/engine.ts';
import { readTab } from '../../sidepanel/state/read.ts';
import type { RefusalReason } from '../../sidepanel/state/refusal.ts';
import type { Visitor } from './visitor.ts';

/** How auditing a page again ended: what it found now, or why it could not be read. */
export type AuditAgain =
  | { readonly title: string; readonly ok: true; readonly findings: number }
  | { readonly title: string; readonly ok: false; readonly reason: RefusalReason | 'refused'; readonly detail: string };

/** Auditing pages again without the inspector going to each. */
export interface Auditing {
  /** Ids of the pages being audited. */
  readonly running: ReadonlySignal<ReadonlySet<string>>;
  readonly last: ReadonlySignal<AuditAgain | null>;
  /** Opens the page behind this tab, reads and checks it, saves the result and closes it. To be called in the press itself. */
  again(page: SavedPage): void;
}

type AuditStore = Pick<Store, 'saveAudit' | 'correctionsAt' | 'setting' | 'addSnapshot'>;

export interface AuditingParts {
  readonly visitor: Pick<Visitor, 'allow' | 'load'>;
  readonly store: AuditStore;
  readonly engine: () => Promise<Engine>;
}

export function createAuditing({ visitor, store, engine }: AuditingParts): Auditing {
  const running = signal<ReadonlySet<string>>(new Set());
  const last = signal<AuditAgain | null>(null);
  const audit = async ({ url, title: before }: SavedPage): Promise<AuditAgain> => {
    const reading = await visitor.load(url);
    try {
      const host = { read: reading.read, tab: async () => ({ id: reading.tabId, url, title: before, loading: false }) };
      const read = await readTab(host, reading.tabId);
      if (!read.ok) return { title: before || url, ok: false, ...read.refusal };
      const { check } = await engine();
      const rules = parseRuleSettings(await store.setting(RULES_SETTING));
      const plain = check(read.page, rules, []);
      const corrections = await store.correctionsAt(plain.page.address);
      const result = corrections.length === 0 ? plain : check(read.page, rules, corrections);
      const page = await store.saveAudit(result);
      const html = await reading.snapshot();
      if (typeof html === 'string') {
        await store.addSnapshot({ ...(await packed(html)), pageId: page.id, url: page.url, title: page.title });
      }
      return { title: page.title || page.url, ok: true, findings: result.findings.length };
    } finally {
      // The inspector may have closed it.
      await reading.close().catch(() => undefined);
    }
  };
  return {
    running,
    last,
    again: (page) => {
      if (running.peek().has(page.id)) return;
      const allowed = visitor.allow(page.url);
      running.value = new Set([...running.value, page.id]);
      const work = async (): Promise<AuditAgain> => {
        const title = page.title || page.url;
        if (!(await allowed)) return { title, ok: false, reason: 'refused', detail: '' };
        return audit(page).catch((error: unknown) => ({
          title,
          ok: false,
          reason: 'failed' as const,
          detail: error instanceof Error ? error.message : String(error),
        }));
      };
      void work().then((ended) => {
        running.value = new Set([...running.value].filter((id) => id !== page.id));
        last.value = ended;
      });
    },
  };
}
