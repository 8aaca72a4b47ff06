import { fold } from '../../../../../domain/text/fold';
import { normalizeLine } from '../../../../../domain/text/normalize';
import { oldAddressesOf } from './old-addresses';
import type { BlockRole, LegacyPage } from '../parse/legacy-page';

/** SHA-256 of the UTF-8 text, in hexadecimal. Passed in, so that the rules need no Node. */
export type Sha256 = (text: string) => string;

const CONTENT_ROLES: ReadonlySet<BlockRole> = new Set(['paragraph', 'heading', 'caption']);

/**
 * By this key a page is known again: its source system and URL, in its one spelling; its id where it has no URL; else a hash of the publisher's
 * code, the folded title and the date (the first paragraph where there is none). NFC, NFD, NBSP and the case of the title make no difference.
 * An id alone never counts beside a URL: each district had its own article 5, and `…-nam-2023` ends in no id at all. Nor does the address of a
 * site's front page, which many sites give for every page.
 *
 * @example 'liferay:https://bato.quangngai.gov.vn/a/1', 'sha256:9f86d0…'
 */
export const legacyKeyOf = ({
  page,
  publisherCode,
  sha256,
}: {
  page: LegacyPage;
  publisherCode: string | null;
  sha256: Sha256;
}): string => {
  const { system, id, url } = page.source;
  const [address] = oldAddressesOf([url]);
  if (address) return `${system ?? 'web'}:https://${address.host}${address.path}`;
  if (url === null && id !== null && system !== null) return `${system}:${id}`;
  const firstParagraph = page.blocks.find(({ role }) => role === 'paragraph')?.text ?? '';
  const parts = [publisherCode ?? '', fold(page.title ?? ''), page.publishedAt ?? fold(firstParagraph)];
  return `sha256:${sha256(parts.map(normalizeLine).join('\n'))}`;
};

/** Covers title, body, captions and byline, as stored; never views, statistics or chrome: a page whose counters moved is unchanged. */
export const contentSha256Of = ({ page, sha256 }: { page: LegacyPage; sha256: Sha256 }): string => {
  const blocks = page.blocks.filter(({ role }) => CONTENT_ROLES.has(role)).map(({ role, text }) => [role, normalizeLine(text)]);
  return sha256(JSON.stringify([normalizeLine(page.title ?? ''), blocks, normalizeLine(page.byline ?? '')]));
};
