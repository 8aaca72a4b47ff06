import type { Core } from '@strapi/strapi';
import type { Block, BlockAnswer, BlockContent } from '../../../shared/block';
import type { Explanation } from '../../../shared/contracts';
import { fileAddress } from '../addresses';
import { explain, type Reasons } from '../choice/rules/explain';
import { findForeseeable, foresee, resolveChoice } from '../choice/resolve-choice';
import type { Asked, Choice } from '../choice/rules/choose';
import { toBlockImage } from '../pins/image-row';
import { loadPinFactsFrom, loadPinsFrom, type PinRow } from '../pins/pin-rows';
import { toJsonLd } from '../rules/json-ld';
import { getService } from '../services';
import { composeBlock, type OwnWords } from './rules/block';

/** `locale` is one of the portal's. */
type Moment = { locale: string; now: Date };

export type BlockService = {
  /** `drafts`: as a preview shows it, with what is not published. */
  read(asked: Moment & { drafts: boolean }): Promise<BlockAnswer>;
  /** Which event, in which of its languages; `fallback` overrules the setting. `until`: when that can change without a write. */
  choose(asked: Moment & { drafts: boolean; fallback?: boolean }): Promise<{ event: Omit<Choice, 'pinId'> | null; until: Date | null }>;
  /** Why an event is or is not featured, in each of the portal's languages. */
  explain(asked: { documentId: string; now: Date }): Promise<Explanation[]>;
};

type Deps = { strapi: Core.Strapi };

export const createBlock = ({ strapi }: Deps): BlockService => {
  const { defaultLocale } = getService({ strapi }, 'options');
  const source = getService({ strapi }, 'source');
  const settingsNow = () => getService({ strapi }, 'settings').read();

  return {
    read: async ({ locale, now, drafts }) => {
      const settings = await settingsNow();
      const pins = await loadPinsFrom({ strapi }, now);
      const asked = { locale, defaultLocale, settings, now };
      const resolved = await resolveChoice({ source, pins, drafts, ...asked });
      const { choice } = resolved;
      const changes = await foresee({ source, pins, drafts, ...asked }, resolved);
      const content = choice && (await source.readContent({ ...choice, maxPhotos: settings.maxPhotos, now, drafts }));
      const shown = choice && content && { content, choice, words: wordsFor(pins, choice) };
      return toAnswer({ shown, validUntil: changes?.toISOString() ?? null, locale, address: fileAddress({ strapi }) });
    },

    choose: async ({ locale, now, drafts, fallback }) => {
      const stored = await settingsNow();
      const settings = { ...stored, localeFallback: fallback ?? stored.localeFallback };
      const pins = await loadPinFactsFrom({ strapi }, now);
      const known = { source, pins, drafts, locale, defaultLocale, settings, now };
      const resolved = await resolveChoice(known);
      const { choice } = resolved;
      const event = choice && { documentId: choice.documentId, locale: choice.locale, resolvedBy: choice.resolvedBy };
      return { event, until: await foresee(known, resolved) };
    },

    explain: async ({ documentId, now }) => {
      const settings = await settingsNow();
      const pins = await loadPinsFrom({ strapi }, now);
      const found = await findForeseeable({ source, pins, drafts: false, settings, now });
      const own = found.some((event) => event.documentId === documentId)
        ? []
        : await source.findByIds({ documentIds: [documentId], drafts: false });
      const locales = await getService({ strapi }, 'locales').list();
      const known = { defaultLocale, settings, now, pins, events: [...found, ...own] };
      const reasons = locales.map(({ code }) => explain({ ...known, locale: code } satisfies Asked & typeof known, documentId));
      return nameOthers(reasons, async (documentIds) => source.describe({ documentIds }));
    },
  };
};

/** In the language in which the event is shown. */
const wordsFor = (pins: readonly PinRow[], { pinId, locale }: Choice): OwnWords | null => {
  const own = pins.find(({ documentId }) => documentId === pinId)?.overrides.find(({ language }) => language === locale);
  if (!own) return null;
  const image = own.image && toBlockImage(own.image);
  return { headline: own.headline || null, teaser: own.teaser || null, image, imageAlt: own.image?.alternativeText || null };
};

type Shown = { content: BlockContent; choice: Choice; words: OwnWords | null };

const toAnswer = ({
  shown,
  validUntil,
  locale,
  address,
}: {
  shown: Shown | null;
  validUntil: string | null;
  locale: string;
  address: (url: string) => string;
}): BlockAnswer => {
  const requested = { requestedLocale: locale, validUntil };
  if (!shown) {
    return { data: null, meta: { resolvedBy: 'none', ...requested, servedLocale: null, isFallback: false, excludeArticleIds: [] } };
  }
  const { content, choice, words } = shown;
  const block = composeBlock(content, words);
  const data: Block = { ...block, jsonLd: toJsonLd(content, { ...block, address }) };
  return {
    data,
    meta: {
      resolvedBy: choice.resolvedBy,
      ...requested,
      servedLocale: choice.locale,
      isFallback: choice.locale !== locale,
      excludeArticleIds: block.articles.map(({ documentId }) => documentId),
    },
  };
};

type Describe = (documentIds: string[]) => Promise<{ documentId: string; name: string }[]>;

const nameOthers = async (reasons: Reasons[], describe: Describe): Promise<Explanation[]> => {
  const ids = [...new Set(reasons.flatMap(({ instead }) => instead?.documentId ?? []))];
  const names = new Map((ids.length > 0 ? await describe(ids) : []).map(({ documentId, name }) => [documentId, name]));
  return reasons.map(({ instead, ...reason }) => ({
    ...reason,
    instead: instead && { ...instead, name: names.get(instead.documentId) ?? instead.documentId },
  }));
};
