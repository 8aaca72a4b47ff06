import { imageKindOf } from '../../../../../src/plugins/legacy-import/server/src/apply/image-kind';

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1');

test.each<[string, string, string]>([
  ['JPEG', '\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF', 'image/jpeg'],
  ['PNG', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'image/png'],
  ['GIF', 'GIF89a\u0001\0', 'image/gif'],
  ['WebP', 'RIFF\u0024\0\0\0WEBPVP8 ', 'image/webp'],
  ['AVIF', '\0\0\0\u001cftypavif\0\0\0\0', 'image/avif'],
])('%s is known by its first bytes', (_, start, mime) => {
  expect(imageKindOf(bytes(start))?.mime).toBe(mime);
});

test('the XMP data of a camera does not make a photo a document', () => {
  const camera =
    '\u00ff\u00d8\u00ff\u00e1\0\u0080http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF></rdf:RDF></x:xmpmeta>';
  expect(imageKindOf(bytes(camera))?.mime).toBe('image/jpeg');
});

test.each([
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['SVG after a declaration', '<?xml version="1.0"?><svg/>'],
  ['HTML', '<!doctype html><script>alert(1)</script>'],
  ['a sound in the same container as WebP', 'RIFF\u0024\0\0\0WAVEfmt '],
  ['a video in the same container as AVIF', '\0\0\0\u001cftypisom\0\0\0\0'],
  ['a program', 'MZ\u0090\0'],
  ['HTML behind the mark of a GIF', 'GIF89a/*<html><script>alert(1)</script>*/'],
  ['a program text behind the mark of a GIF', 'GIF89a<?php system("id"); ?>'],
  ['SVG behind the mark of a JPEG', '\u00ff\u00d8\u00ff\u00e0<svg onload="alert(1)">'],
  ['SVG behind a byte order mark', '\u00ef\u00bb\u00bf<svg/onload=alert(1)>'],
  ['SVG behind a comment', '<!-- \u0089PNG --><svg></svg>'],
  ['an Office file', 'PK\u0003\u0004'],
  ['a bitmap', 'BM\u0036\0\0\0'],
  ['half of a mark', '\u0089PN'],
  ['nothing', ''],
])('%s is no photo', (_, start) => {
  expect(imageKindOf(bytes(start))).toBeNull();
});
