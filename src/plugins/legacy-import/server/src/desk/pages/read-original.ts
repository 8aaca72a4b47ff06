import type { PageDetail } from '../../../../shared/contracts';
import type { LegacyFiles } from '../../apply/read-legacy-file';
import { toSafeOriginal } from '../rules/safe-original';

/** Null where the file has gone, or is none that can be read as a page. */
export const readOriginal = ({ read }: Pick<LegacyFiles, 'read'>, at: string): PageDetail['original'] => {
  const page = read(at);
  if (!page.ok) return null;
  const { format, text, encoding, repairs } = page;
  return { format, content: format === 'html' ? toSafeOriginal(text) : text, encoding, repairs };
};
