import ipaddr from 'ipaddr.js';

/** Who shares a connection to the internet: an IPv4 address whole, the first 64 bits of an IPv6 address. The text where it is no address. */
export const prefixOf = (address: string): string => {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : Buffer.from(parsed.toByteArray().slice(0, 8)).toString('hex');
};
