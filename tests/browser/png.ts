import { crc32, deflateSync } from 'node:zlib';

const chunk = (type: string, data: Buffer): Buffer => {
  const head = Buffer.from(type, 'latin1');
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  head.copy(frame, 4);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(Buffer.concat([head, data])), 0);
  return Buffer.concat([frame, data, check]);
};

/** A real picture of one colour, RGB; `hue` tells the pictures of a test apart on screenshots. */
export const createPng = ({ width, height, hue }: { width: number; height: number; hue: number }): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from([hue % 256, (hue * 2) % 256, 160]))]);
  const pixels = Buffer.concat(Array.from({ length: height }, () => row));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))]);
};
