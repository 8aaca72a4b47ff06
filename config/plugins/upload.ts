const ONE_YEAR_MS = 31_536_000_000;
const SIZE_LIMIT_BYTES = 60 * 1024 * 1024;

/** Files are kept beside the server, under `public/uploads`; their names carry a hash, so readers may keep them for good. */
export const uploadPlugin = () => ({
  config: {
    provider: 'local',
    providerOptions: { localServer: { maxage: ONE_YEAR_MS } },
    sizeLimit: SIZE_LIMIT_BYTES,
    breakpoints: { large: 1000, medium: 750, small: 500 },
    security: {
      allowedTypes: [
        'image/jpeg',
        'image/png',
        'image/webp',
        'image/gif',
        'image/avif',
        'application/pdf',
        'application/msword',
        'application/vnd.openxmlformats-officedocument.*',
        'application/vnd.ms-excel',
        'application/zip',
        'video/mp4',
        'audio/mpeg',
      ],
      deniedTypes: ['image/svg+xml', 'text/html', 'application/javascript'],
    },
  },
});
