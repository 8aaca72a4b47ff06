import { hostOf } from '../../domain/address/old-address';
import type { AskedHost } from './choose-redirect';

/** `siteUrl` is '' where it is not configured. */
export const siteHost = (siteUrl: string): string | null => (URL.canParse(siteUrl) ? hostOf(new URL(siteUrl).hostname) : null);

/** Addresses of this site itself; where it has taken over an old server's name, that server's too. */
export const ownAddresses = (siteUrl: string): AskedHost => {
  const host = siteHost(siteUrl);
  return host === null ? 'own' : { host };
};
