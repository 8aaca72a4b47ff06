import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Whether an address lies in any of some ranges. */
export type Ranges = (address: string) => boolean;

/** `192.0.2.1:8080`, `[2001:db8::1]:8080`: some proxies write the port too. */
const withoutPort = (text: string): string => {
  const match = /^(?:\[([^\]]+)\]|(\d+\.\d+\.\d+\.\d+))(?::\d{1,5})?$/.exec(text);
  return match?.[1] ?? match?.[2] ?? text;
};

const parse = (text: string): Address | null => {
  const bare = withoutPort(text.trim());
  // ipaddr.js reads "1.2" and "0x7f.1" as addresses too, as old programs do; a proxy writes neither.
  const isWritten = bare.includes(':') ? ipaddr.IPv6.isValid(bare) : ipaddr.IPv4.isValidFourPartDecimal(bare);
  return isWritten ? ipaddr.process(bare) : null;
};

const MAPPED = '::ffff:';
const PLAIN_IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?=\d)|$)){4}$/;

/** One way to write an address: IPv4 for the IPv4 that IPv6 carries, no port, no zone; null for anything that is no address. */
export const readAddress = (text: string): string | null => {
  // The two forms that nearly every hit has, without the cost of a whole parser.
  const plain = text.startsWith(MAPPED) ? text.slice(MAPPED.length) : text;
  if (PLAIN_IPV4.test(plain)) return plain;
  const address = parse(text);
  if (!address) return null;
  return address.kind() === 'ipv4' ? address.toString() : ipaddr.fromByteArray(address.toByteArray()).toString();
};

/** Who shares a connection to the internet: an IPv4 address whole, the first 64 bits of an IPv6 address. The text where it is no address. */
export const prefixOf = (address: string): string => {
  if (!address.includes(':')) return address;
  const parsed = parse(address);
  return parsed ? `${Buffer.from(parsed.toByteArray().slice(0, 8)).toString('hex')}/64` : address;
};

const matches = (address: Address, [range, bits]: [Address, number]): boolean =>
  address.kind() === range.kind() && address.match(range, bits);

/** Addresses and CIDR ranges; what is neither matches nothing (the settings refuse it before). */
export const compileRanges = (texts: readonly string[]): Ranges => {
  const ranges = texts.flatMap((text): [Address, number][] => {
    if (ipaddr.isValidCIDR(text)) return [ipaddr.parseCIDR(text)];
    const address = parse(text);
    return address ? [[address, address.kind() === 'ipv4' ? 32 : 128]] : [];
  });
  if (ranges.length === 0) return () => false;
  return (text) => {
    const address = parse(text);
    return address !== null && ranges.some((range) => matches(address, range));
  };
};

/** How requests reach this server. `proxies`: how many of the site's own proxies each request passes; 0: none, whatever a header says. */
export type ProxyRule = { proxies: number; trusted: Ranges };

/** No address: a Unix socket. Whoever can open it is on this machine. */
const NO_ADDRESS = 'local';

/**
 * Each proxy appends whom it heard from, so the entry of the outermost own proxy is the n-th from the right: what stands left of it is the
 * sender's own invention. A header with fewer entries came past the outer proxies; its leftmost entry was still written by an own one.
 */
export const clientAddress = ({
  peer,
  forwarded,
  rule,
}: {
  peer: string | undefined;
  forwarded: string | undefined;
  rule: ProxyRule;
}): string => {
  const direct = peer === undefined ? NO_ADDRESS : (readAddress(peer) ?? NO_ADDRESS);
  if (rule.proxies === 0 || !forwarded || (direct !== NO_ADDRESS && !rule.trusted(direct))) return direct;
  const entries = forwarded.split(',');
  return readAddress(entries[Math.max(0, entries.length - rule.proxies)] ?? '') ?? direct;
};
