import type { DoorAnswer } from './door-answer';
import type { Recorded } from './hit-request';
import { refusalAnswer } from './respond';

/** A transparent GIF of one pixel. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const HEADERS = { 'cache-control': 'no-store', 'content-type': 'image/gif' };

export const PIXEL: DoorAnswer = { status: 200, headers: HEADERS, body: GIF };

/** An image whatever happens, so that no page shows a broken one; the status says what happened. */
export const pixelAnswer = (recorded: Recorded): DoorAnswer =>
  recorded.recorded ? PIXEL : { ...refusalAnswer(recorded.refusal, HEADERS), body: GIF };

/** `?type=&documentId=&locale=`, as the body of a hit. */
export const pixelBody = (query: URLSearchParams) => ({
  type: query.get('type'),
  documentId: query.get('documentId'),
  locale: query.get('locale'),
});
