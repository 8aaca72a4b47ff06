import { ACTIONS } from '../../../shared/contracts';
import { adminRoute, type AdminRoute } from '../admin-route';

const action = ACTIONS.import;

export const importRoutes: AdminRoute[] = [
  adminRoute('POST', '/imports/analyse', { handler: 'import.analyse', action }),
  adminRoute('POST', '/imports', { handler: 'import.start', action }),
  adminRoute('GET', '/imports', { handler: 'import.list', action }),
  adminRoute('GET', '/imports/:id', { handler: 'import.find', action }),
  adminRoute('POST', '/imports/:id/undo', { handler: 'import.undo', action }),
  adminRoute('POST', '/imports/:id/resume', { handler: 'import.resume', action }),
];
