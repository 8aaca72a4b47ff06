import { ACTIONS } from '../../../../shared/contracts';
import { adminRoute } from '../../admin-route';
import { LONGEST_UPLOAD_MS } from '../../intake/rules/limits';

const { read, import: mayImport, undo } = ACTIONS;

/** The admin's own API, below `/legacy-import`; what is said there: shared/contracts.ts. */
export const deskRoutes = [
  adminRoute('GET', '/batches', { handler: 'batches.list', action: read }),
  adminRoute('POST', '/batches', { handler: 'batches.create', action: mayImport }),
  adminRoute('GET', '/batches/:id', { handler: 'batches.find', action: read }),
  adminRoute('DELETE', '/batches/:id', { handler: 'batches.remove', action: mayImport }),
  adminRoute('PUT', '/batches/:id/files', { handler: 'files.receive', action: mayImport, longestBodyMs: LONGEST_UPLOAD_MS }),
  adminRoute('DELETE', '/batches/:id/files', { handler: 'files.remove', action: mayImport }),
  adminRoute('POST', '/batches/:id/recognize', { handler: 'work.recognize', action: mayImport }),
  adminRoute('POST', '/batches/:id/import', { handler: 'work.import', action: mayImport }),
  adminRoute('POST', '/batches/:id/resume', { handler: 'work.resume', action: mayImport }),
  adminRoute('POST', '/batches/:id/stop', { handler: 'work.stop', action: mayImport }),
  adminRoute('GET', '/batches/:id/undo', { handler: 'work.previewUndo', action: undo }),
  adminRoute('POST', '/batches/:id/undo', { handler: 'work.undo', action: undo }),
  adminRoute('GET', '/batches/:id/report', { handler: 'batches.report', action: read }),
  adminRoute('GET', '/pages', { handler: 'pages.list', action: read }),
  adminRoute('POST', '/pages/settle', { handler: 'pages.settleMany', action: mayImport }),
  adminRoute('GET', '/pages/:id', { handler: 'pages.find', action: read }),
  adminRoute('GET', '/pages/:id/picture', { handler: 'pages.picture', action: read }),
  adminRoute('PUT', '/pages/:id/corrections', { handler: 'pages.correct', action: mayImport }),
  adminRoute('POST', '/pages/:id/import', { handler: 'pages.import', action: mayImport }),
  adminRoute('POST', '/pages/:id/settle', { handler: 'pages.settle', action: mayImport }),
  adminRoute('GET', '/publishers', { handler: 'publishers.search', action: read }),
];
