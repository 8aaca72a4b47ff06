import { ACTIONS } from '../../../shared/contracts';
import { adminRoute } from './admin-route';

const { read, pin, settingsRead, settingsUpdate } = ACTIONS;

/** The admin's own API, below `/featured-conference`; what is said there: shared/contracts.ts. */
export const adminRoutes = [
  adminRoute('GET', '/pins', { handler: 'pins.list', action: read }),
  adminRoute('POST', '/pins', { handler: 'pins.create', action: pin }),
  adminRoute('PUT', '/pins/:documentId', { handler: 'pins.update', action: pin }),
  adminRoute('DELETE', '/pins/:documentId', { handler: 'pins.remove', action: pin }),
  adminRoute('GET', '/events', { handler: 'events.search', action: pin }),
  adminRoute('GET', '/explain/:documentId', { handler: 'events.explain', action: read }),
  adminRoute('GET', '/forms', { handler: 'forms.find', action: read }),
  adminRoute('GET', '/settings', { handler: 'settings.find', action: settingsRead }),
  adminRoute('PUT', '/settings', { handler: 'settings.update', action: settingsUpdate }),
];
