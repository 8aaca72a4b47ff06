/** What an address of the portal stands for: the block in a language (null: the portal's own), or nothing that can be embedded. */
export type AskedBlock =
  { kind: 'block'; locale: string | null } | { kind: 'page'; url: string } | { kind: 'other-host' } | { kind: 'nothing' };

type Known = {
  /** Of this server: `https://cms.example`. */
  origin: string;
  /** `/api/featured-conference`, on this server. */
  path: string;
  /** Of the public site; '' where it is not configured. */
  siteUrl: string;
  /** The portal's languages. */
  locales: readonly string[];
};

const withoutSlash = (path: string): string => path.replace(/\/+$/, '');

/**
 * The block's own addresses (REST, fragment) name their language; the public site's home pages (`/`, `/en`) are the block in theirs; any other page
 * of the site may be that of the event which is featured.
 */
export const askedBlock = (url: URL, { origin, path, siteUrl, locales }: Known): AskedBlock => {
  const asked = withoutSlash(url.pathname);
  if (url.origin === origin && [path, `${path}/embed.html`].includes(asked))
    return { kind: 'block', locale: url.searchParams.get('locale') };
  const site = siteUrl === '' ? null : new URL(siteUrl);
  if (url.origin !== origin && url.origin !== site?.origin) return { kind: 'other-host' };
  if (site === null || url.origin !== site.origin) return { kind: 'nothing' };
  const home = withoutSlash(site.pathname);
  if (asked === home) return { kind: 'block', locale: null };
  const locale = locales.find((code) => asked === `${home}/${code}`);
  return locale ? { kind: 'block', locale } : { kind: 'page', url: `${url.origin}${asked}` };
};
