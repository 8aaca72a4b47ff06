/** `POST /api/view-counter/hits`, for tokens that hold its action `plugin::view-counter.hits.ingest`; shut to everybody else. */
export const ingestRoutes = [{ method: 'POST' as const, path: '/hits', handler: 'hits.ingest', config: {} }];
