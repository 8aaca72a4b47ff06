import ipaddr from 'ipaddr.js';

/** An address, or a range like 203.0.113.0/24. IPv4 in its four parts only: "10.0.0" would be read as 10.0.0.0. */
export const isAddressRange = (text: string): boolean => {
  const { IPv4, IPv6 } = ipaddr;
  return IPv4.isValidFourPartDecimal(text) || IPv4.isValidCIDRFourPartDecimal(text) || IPv6.isValid(text) || IPv6.isValidCIDR(text);
};
