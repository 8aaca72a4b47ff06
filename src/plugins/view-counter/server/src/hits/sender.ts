import type { IncomingHttpHeaders } from 'node:http';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { getService } from '../services';
import { clientAddress, compileRanges, prefixOf, type ProxyRule, type Ranges } from './address';
import type { HitRequest } from './hit-request';
import { createMinuteWindow, secondsLeftOfMinute } from './limits';
import { proxiesOf, type ProxySettings } from './proxy-advice';
import type { Refusal } from './refusal';

type Deps = { strapi: Core.Strapi };

/** Whose hit it is; lives as long as its request. */
export type Sender = { address: string; prefix: string; agent: string; headers: IncomingHttpHeaders };

type Admission = { admitted: true; sender: Sender } | { admitted: false; refusal: Refusal };

type Origin = Pick<HitRequest, 'peer' | 'headers'>;

export type Senders = {
  /** Who sends it, and whether more may come from there in this minute. At once where no API token has to be checked. */
  admit(origin: Origin, now: number): Admission | Promise<Admission>;
  /** Whether the address may read once more in this minute. */
  admitReader(origin: Origin, now: number): Refusal | null;
  /** The client's address, as far as it can be trusted. */
  addressOf(origin: Origin): string;
};

/** About 10 MB at most. */
const MAX_PREFIXES = 50_000;

export const proxySettings = ({ strapi }: Deps): ProxySettings => strapi.config.get<ProxySettings>('server.proxy', {}) ?? {};

/** A proxy's address comes with every hit, and is one of a few. */
const MAX_PEERS = 1_000;

const remembering = (ranges: Ranges): Ranges => {
  const known = new LRUCache<string, boolean>({ max: MAX_PEERS });
  return (address) => {
    const remembered = known.get(address);
    if (remembered !== undefined) return remembered;
    const isWithin = ranges(address);
    known.set(address, isWithin);
    return isWithin;
  };
};

const proxyRule = ({ strapi }: Deps): ProxyRule => {
  const { trustedProxies } = getService({ strapi }, 'settings').options();
  return { proxies: proxiesOf(proxySettings({ strapi })), trusted: remembering(compileRanges(trustedProxies)) };
};

const tooMany = (now: number): Refusal => ({
  status: 429,
  message: 'Too many requests from this address.',
  retryAfterSeconds: secondsLeftOfMinute(now),
});

export const createSenders = ({ strapi }: Deps): Senders => {
  const rule = proxyRule({ strapi });
  const header = (proxySettings({ strapi }).ipHeader ?? 'X-Forwarded-For').toLowerCase();
  const { hitsPerPrefixMinute } = getService({ strapi }, 'settings').options().limits;
  const hits = createMinuteWindow({ max: MAX_PREFIXES });
  const reads = createMinuteWindow({ max: MAX_PREFIXES });

  const addressOf = ({ peer, headers }: Origin): string => {
    const forwarded = headers[header];
    return clientAddress({ peer, forwarded: Array.isArray(forwarded) ? forwarded.join(',') : forwarded, rule });
  };
  const admitSender = (sender: Sender, now: number): Admission =>
    hits.exceeds(sender.prefix, hitsPerPrefixMinute, now) ? { admitted: false, refusal: tooMany(now) } : { admitted: true, sender };

  return {
    addressOf,
    admit: (origin, now) => {
      const { headers } = origin;
      const delegation = getService({ strapi }, 'ingest').readerOf(headers);
      if (delegation instanceof Promise) {
        return delegation.then((answer): Admission => {
          if (answer.refused) return { admitted: false, refusal: answer.refusal };
          const { address, agent } = answer.reader ?? { address: addressOf(origin), agent: headers['user-agent'] ?? '' };
          return admitSender({ address, prefix: prefixOf(address), agent, headers }, now);
        });
      }
      const address = addressOf(origin);
      return admitSender({ address, prefix: prefixOf(address), agent: headers['user-agent'] ?? '', headers }, now);
    },
    admitReader: (origin, now) => (reads.exceeds(prefixOf(addressOf(origin)), hitsPerPrefixMinute, now) ? tooMany(now) : null),
  };
};
