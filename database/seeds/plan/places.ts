import type { ParticipantRole as AnyRole } from '../../../src/domain/event/participant-role';
import type { OfficeKey } from '../content/offices';
import type { PersonKey } from '../content/people';
import type { PictureName } from '../content/pictures';
import type { Words } from './words';

/** A person at a place of the portal, under the office that was held on the day; `office` names another one that was held then. */
export type Named = PersonKey | { person: PersonKey; office?: OfficeKey; action?: Words; position?: 'left' | 'center' | 'right' };

/** Somebody without a page of their own. */
export type Stranger = { name: string; honorific: string; title: Words };

/** Who receives an award stands in the award. */
export type ParticipantRole = Exclude<AnyRole, 'awardRecipient'>;

export type PhotoPlan = {
  photo: PictureName;
  caption?: Words;
  /** What the picture shows, for whoever does not see it. */
  alt: Words;
  people?: readonly Named[];
  placement?: 'full' | 'left' | 'right' | 'row';
  credit?: string;
};
