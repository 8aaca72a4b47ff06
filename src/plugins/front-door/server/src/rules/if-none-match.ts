const withoutWeakness = (etag: string): string => (etag.startsWith('W/') ? etag.slice(2) : etag);

/** RFC 9110, 13.1.2: compared weakly. No opaque tag of ours holds a comma. */
export const knows = (ifNoneMatch: string | undefined, etag: string): boolean => {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag) return true;
  if (ifNoneMatch.trim() === '*') return true;
  const wanted = withoutWeakness(etag);
  return ifNoneMatch.split(',').some((known) => withoutWeakness(known.trim()) === wanted);
};
