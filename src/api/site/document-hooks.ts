import { SITE } from '../../content-types';
import type { DocumentHooks } from '../../documents/document-hooks';

export const siteHooks: DocumentHooks = { uid: SITE, inheritedRelations: ['publisher'] };
