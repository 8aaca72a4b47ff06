/**
 * Runs in the reader's browser: its text is what `GET /api/reads/reader.js` sends, so it may refer to nothing outside itself, and every
 * letter of it travels. Types of the browser are no part of this program; these are the few it needs.
 */
type Element = { dataset: Record<string, string | undefined>; textContent: string | null };
type Listen = (event: string, listener: (event: { persisted?: boolean }) => void, options?: { once: boolean }) => void;
type Page = { type?: string | undefined; documentId?: string | undefined; locale?: string | undefined };
type Reply = Record<string, unknown>;

export type Browser = {
  document: {
    currentScript: Element & { src: string };
    documentElement: { lang: string };
    visibilityState: string;
    prerendering?: boolean;
    querySelectorAll(selector: string): Iterable<Element>;
    addEventListener: Listen;
    dispatchEvent(event: unknown): void;
  };
  navigator: { webdriver?: boolean; sendBeacon?(url: string, body: string): boolean };
  performance: { getEntriesByType(type: string): { type?: string }[] };
  crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
  fetch(url: string, init: object): Promise<{ status: number; json(): Promise<{ data?: Reply | null }> }>;
  addEventListener: Listen;
  setTimeout(run: () => void, ms: number): void;
  CustomEvent: new (name: string, init: { detail: Reply }) => unknown;
  countRead?: (page?: Page) => void;
};

/** @public Nothing is stored on the device: what could not be sent is kept in `unsent` until the page goes away. */
export const reader = (window: Browser): void => {
  const { document, navigator } = window;
  const { dataset, src } = document.currentScript;
  const endpoint = src.replace(/\/reader\.js.*/, '');
  const unsent = new Set<string>();
  let current: Page | undefined;

  const show = (data: Reply): void => {
    document.dispatchEvent(new window.CustomEvent('reads', { detail: data }));
    for (const element of document.querySelectorAll('[data-reads]')) {
      // "views", or a path such as "site.total.views".
      const value = element.dataset.reads!.split('.').reduce<unknown>((part, key) => part && (part as Reply)[key], data);
      if (value !== undefined && value !== null)
        element.textContent = (value as number).toLocaleString(document.documentElement.lang || undefined);
    }
  };

  const send = (body: string, attempt: number): void => {
    unsent.add(body);
    void window
      .fetch(endpoint, { method: 'POST', body, keepalive: true, credentials: 'omit', headers: { 'content-type': 'text/plain' } })
      .then(
        (response) => (response.status < 500 ? response.json() : null),
        () => null,
      )
      .then((reply) => {
        if (!reply && attempt < 3) return window.setTimeout(() => send(body, attempt + 1), 1000 * 3 ** attempt);
        unsent.delete(body);
        if (reply && reply.data) show(reply.data);
      });
  };

  const whenShown = (run: () => void): void => {
    const wait = (event: string) => document.addEventListener(event, () => whenShown(run), { once: true });
    if (document.prerendering) wait('prerenderingchange');
    else if (document.visibilityState !== 'visible') wait('visibilitychange');
    else run();
  };

  const count = (page: Page, nav: string | undefined): void => {
    current = page;
    whenShown(() => {
      // While the page was hidden, a route of a single-page application may have given way to another.
      if (page !== current) return;
      const hitId = Array.from(window.crypto.getRandomValues(new Uint8Array(16)), (byte) => (byte + 256).toString(16).slice(1)).join('');
      send(JSON.stringify({ hitId, type: page.type, documentId: page.documentId, locale: page.locale, nav, auto: navigator.webdriver }), 0);
    });
  };

  window.countRead = (page) => count(page || dataset, 'navigate');
  // A page that comes back as it was left is shown anew.
  window.addEventListener('pageshow', ({ persisted }) => persisted && current && count(current, 'back_forward'));
  // The last chance of what is between two attempts; a hit that arrives twice counts once.
  window.addEventListener('pagehide', () => unsent.forEach((body) => navigator.sendBeacon && navigator.sendBeacon(endpoint, body)));
  if (dataset.manual === undefined) count(dataset, (window.performance.getEntriesByType('navigation')[0] || {}).type);
};
