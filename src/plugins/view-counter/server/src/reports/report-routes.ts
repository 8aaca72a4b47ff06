import { ACTIONS } from '../../../shared/contracts';
import { adminRoute, type AdminRoute } from '../admin-route';

export const reportRoutes: AdminRoute[] = [
  adminRoute('GET', '/overview', { handler: 'reports.overview', action: ACTIONS.read }),
  adminRoute('GET', '/documents/:uid/:documentId', { handler: 'reports.document', action: ACTIONS.read }),
  adminRoute('GET', '/column', { handler: 'reports.column', action: ACTIONS.read }),
  adminRoute('GET', '/report', { handler: 'reports.report', action: ACTIONS.read }),
  adminRoute('GET', '/report.csv', { handler: 'reports.csv', action: ACTIONS.export }),
];
