import type { LegacyPage } from '../legacy-page';
import type { SourceBlock } from '../layout/source-block';
export const readHtml = (_html: string, url: string | null): { blocks: SourceBlock[]; origin: LegacyPage['source']; statistics: string[] } => ({ blocks: [], origin: { system: null, url, id: null }, statistics: [] });
