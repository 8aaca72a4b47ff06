export default { routes: [{ method: 'GET', path: '/reading/read-drafts', handler: 'reading.readDrafts' }] };
