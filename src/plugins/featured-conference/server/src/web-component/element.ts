import type { BlockAnswer, BlockArticle, BlockEvent } from '../../../shared/block';
import type { ViewElement } from '../forms/block-view/rules/view-node';
import type { Browser, Host, Made, Shown, View } from './browser';

/** Makes elements; nothing here parses HTML, so that a policy of trusted types has nothing to refuse. Its text runs in browsers. */
export const createBuild = ({ document }: Pick<Browser, 'document'>): ((node: ViewElement) => Made) => {
  const build = ([tag, attributes, ...children]: ViewElement): Made => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) continue;
      if (name === 'data-focus') element.style.objectPosition = String(value);
      else element.setAttribute(name, String(value));
    }
    for (const child of children) if (child) element.append(typeof child === 'string' ? child : build(child));
    return element;
  };
  return build;
};

/**
 * Where the component asks: `src`, which may be an origin alone; without it, where its script came from. Without `locale` the server chooses.
 * Its text runs in browsers.
 */
export const addressOf = (host: Pick<Host, 'getAttribute'>, { script, page }: { script: string; page: string }): URL => {
  const src = host.getAttribute('src');
  const url = src ? new URL(src, page) : new URL('.', script);
  url.pathname = url.pathname.replace(/[/]$/, '') || '/api/featured-conference';
  const locale = host.getAttribute('locale');
  if (locale) url.searchParams.set('locale', locale);
  return url;
};

type Parts = { browser: Browser; view: View; build: ReturnType<typeof createBuild>; addressOf: typeof addressOf; script: string };

/** The content of one element: asks, shows, and tells the page. Its text runs in browsers. */
export const createControl = (host: Host, { browser, view, build, addressOf, script }: Parts, sheet: object) => {
  const { document, CustomEvent } = browser;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  root.append(frame);
  let asked = new AbortController();

  /** The page's own children: until the block is there, and where it cannot be had. */
  const fallBack = (part: string): void => {
    frame.setAttribute('part', part);
    frame.replaceChildren(document.createElement('slot'));
  };

  const tell = (name: string, detail: unknown) =>
    host.dispatchEvent(new CustomEvent('featured-' + name, { detail, bubbles: true, composed: true }));

  const web = (url: string, base: string | URL): string | null => {
    const { href, protocol } = new URL(url, base);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  };

  const show = ({ data, meta }: Shown, url: URL): void => {
    const words = view.chooseWords(view.words, [meta.requestedLocale, meta.servedLocale]);
    const width = host.clientWidth;
    const page = (kind: 'event' | 'article', item: BlockEvent | BlockArticle): string | null => {
      // The page may have addresses of its own: event-url="/su-kien/{slug}".
      const pattern = host.getAttribute(kind + '-url');
      const own = pattern && pattern.replace(/{(slug|locale|documentId)}/g, (_, key: 'slug') => encodeURIComponent(item[key]));
      const target = own || item.url;
      return target ? web(target, document.baseURI) : null;
    };
    const block = view.describeBlock(data, {
      words,
      level: Math.min(Number(host.getAttribute('level')) || 2, 6),
      sizes: width ? Math.round(width < 736 ? width : width * 0.6) + 'px' : '100vw',
      file: (address) => web(address, url),
      page,
      pieces: view.pieces,
    });
    frame.setAttribute('part', 'frame');
    frame.replaceChildren(build(block));
  };

  const ask = async ({ signal }: AbortController): Promise<void> => {
    try {
      // Attributes that are set one after the other ask once.
      await Promise.resolve();
      if (signal.aborted) return;
      const url = addressOf(host, { script, page: document.baseURI });
      const response = await fetch(url, { signal, credentials: 'omit' });
      if (!response.ok) throw new Error(url.href + ': ' + response.status);
      const answer = (await response.json()) as BlockAnswer;
      if (signal.aborted) return;
      host.hidden = !answer.data;
      if (answer.data) show(answer as Shown, url);
      tell(answer.data ? 'shown' : 'empty', answer);
    } catch (error) {
      if (signal.aborted) return;
      host.hidden = false;
      fallBack('frame unreserved');
      tell('error', { error });
    }
  };

  fallBack('frame');
  return {
    start: (): void => {
      asked.abort();
      asked = new AbortController();
      if (host.isConnected) void ask(asked);
    },
    stop: (): void => asked.abort(),
  };
};

type Defining = { browser: Browser; createControl: (host: Host, sheet: object) => ReturnType<typeof createControl>; css: string };

/** Its text runs in browsers. */
export const createElementClass = ({ browser, createControl, css }: Defining) => {
  const sheet = new browser.CSSStyleSheet();
  sheet.replaceSync(css);
  const controls = new WeakMap<Host, ReturnType<typeof createControl>>();
  return class FeaturedConference extends browser.HTMLElement {
    static get observedAttributes() {
      return ['src', 'locale', 'level', 'event-url', 'article-url'];
    }
    constructor() {
      super();
      controls.set(this, createControl(this, sheet));
    }
    connectedCallback(): void {
      controls.get(this)?.start();
    }
    disconnectedCallback(): void {
      controls.get(this)?.stop();
    }
    attributeChangedCallback(): void {
      controls.get(this)?.start();
    }
  };
};
