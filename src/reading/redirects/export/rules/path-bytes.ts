/** The bytes that a server sees for an escaped path, slashes at the end and doubled ones left out; a stray % stays. */
export const pathBytes = (path: string): Buffer => {
  const bytes = path.replace(/%([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes.replace(/\/{2,}/g, '/').replace(/(.)\/$/s, '$1'), 'latin1');
};

/** The same as text; null where the bytes are no text that may stand in a file. */
export const readableText = (bytes: Buffer): string | null => {
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes) && !/[\p{Cc}\p{Cs}]/u.test(text) ? text : null;
};

/** A regular expression for exactly these bytes, in ASCII. */
export const bytesPattern = (bytes: Buffer): string =>
  [...bytes]
    .map((byte) => {
      const sign = String.fromCharCode(byte);
      if (/[A-Za-z0-9/_~-]/.test(sign)) return sign;
      if (/[!-~]/.test(sign) && !/["'`\\]/.test(sign)) return `\\${sign}`;
      return `\\x${byte.toString(16).padStart(2, '0').toUpperCase()}`;
    })
    .join('');
