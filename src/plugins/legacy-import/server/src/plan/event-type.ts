import { fold } from '../../../../../domain/text/fold';
import type { EventType } from './import-plan';

/** In order: "Hội nghị đối thoại …" is a conference. Folded beginnings of the names that Vietnamese offices give their meetings. */
const BEGINNINGS: readonly (readonly [RegExp, EventType])[] = [
  [/^(hoi nghi|dai hoi)\b/, 'conference'],
  [/^(le |buoi le )?(phat dong|ra quan)\b/, 'campaignLaunch'],
  [/^(buoi )?tiep (cong )?dan\b/, 'citizenReception'],
  [/^(hoi thao|toa dam|(buoi |lop |khoa )?tap huan)\b/, 'workshop'],
  [/^(ky hop|phien hop|cuoc hop|buoi hop|hop|giao ban|(hoi nghi |buoi )?tiep xuc cu tri|buoi lam viec)\b/, 'meeting'],
  [/^(le|buoi le|ngay hoi)\b/, 'ceremony'],
];

/**
 * @example eventTypeOf('Lễ phát động trồng cây') // 'campaignLaunch'
 */
export const eventTypeOf = (name: string): EventType => BEGINNINGS.find(([beginning]) => beginning.test(fold(name)))?.[1] ?? 'other';
