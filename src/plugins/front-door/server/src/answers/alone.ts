/** The same bytes in memory of their own: a part of a larger block, as `Buffer.concat` and zlib give it, keeps all of that block. */
export const alone = (bytes: Buffer): Buffer => {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
};
