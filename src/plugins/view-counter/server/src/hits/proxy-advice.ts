/** `server.proxy` of the configuration, as far as Koa and the counter read it. */
export type ProxySettings = { koa?: boolean; ipHeader?: string; maxIpsCount?: number };

/** How many proxies are believed: none unless Koa believes them too. Koa's own default for their number, 0, would mean all of them: here it means one. */
export const proxiesOf = ({ koa = false, maxIpsCount = 0 }: ProxySettings): number => (koa ? Math.max(1, maxIpsCount) : 0);

/** A wrong number makes readers forgeable (too large) or one person (too small); neither can be seen from inside, so it has to be said. */
export const proxyAdvice = ({ koa = false, maxIpsCount = 0 }: ProxySettings): string | null =>
  !koa || maxIpsCount > 0
    ? null
    : [
        'View counter: server.proxy.koa is on, but nothing says how many proxies of your own stand in front; one is assumed.',
        'With 0, Koa believes whatever address a reader writes in X-Forwarded-For. Write in config/server.ts:',
        '  proxy: { koa: true, maxIpsCount: 1 }, // the number of your own proxies that a request passes',
      ].join('\n');
