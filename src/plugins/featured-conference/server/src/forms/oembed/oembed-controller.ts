import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { BlockAnswer } from '../../../../shared/block';
import { blockPath, fileAddress, serverAddress } from '../../addresses';
import { keepAnswer } from '../../door';
import { entityTag } from '../../requests/rules/entity-tag';
import { knownLocale } from '../../requests/parameters';
import { getService } from '../../services';
import { askedBlock, type AskedBlock } from './rules/asked-block';
import { cacheAge, keptUntil } from './rules/cache-age';
import { oembedAnswer } from './rules/oembed-answer';
import { parseOembed, type Refused } from './rules/parse-oembed';

type Deps = { strapi: Core.Strapi };

const refusal = ({ status, parameter, because: message }: Omit<Refused, 'ok'>): Error =>
  status === 501
    ? new errors.NotImplementedError(message)
    : new errors.ValidationError(message, { errors: [{ path: [parameter], message, name: 'ValidationError' }] });

const otherHost = (host: string) => ({
  status: 400 as const,
  parameter: 'url',
  because: `url: expected an address of this portal, not of ${host}.`,
});

const nothing = (): Error => new errors.NotFoundError('There is nothing to embed at this address now.');

/** The block that an address stands for; of an event's page the one that shows this event, in whichever language. */
const findAnswer = async ({ strapi }: Deps, asked: AskedBlock, now: Date): Promise<BlockAnswer | null> => {
  const block = getService({ strapi }, 'block');
  if (asked.kind === 'block') return block.read({ locale: await knownLocale({ strapi }, asked.locale ?? undefined), now, drafts: false });
  if (asked.kind !== 'page') return null;
  for (const { code } of await getService({ strapi }, 'locales').list()) {
    const answer = await block.read({ locale: code, now, drafts: false });
    if (answer.data?.event.url === asked.url) return answer;
  }
  return null;
};

/** `GET /api/featured-conference/oembed?url=&format=json` (https://oembed.com). */
export const createOembedController = ({ strapi }: Deps) => ({
  async show(ctx: Context) {
    const server = serverAddress({ strapi }, ctx);
    const request = parseOembed(ctx.query, { origin: server });
    if (!request.ok) throw refusal(request);
    const { url, ...limits } = request.value;
    const base = new URL(`${server}${blockPath({ strapi })}`);
    const locales = (await getService({ strapi }, 'locales').list()).map(({ code }) => code);
    const { siteUrl } = getService({ strapi }, 'options');
    const asked = askedBlock(url, { origin: base.origin, path: base.pathname, siteUrl, locales });
    if (asked.kind === 'other-host') throw refusal(otherHost(url.host));

    const now = getService({ strapi }, 'clock').now();
    const answer = await findAnswer({ strapi }, asked, now);
    if (answer === null) throw nothing();
    const fragment = `${base.href}/embed.html?${new URLSearchParams({ locale: answer.meta.requestedLocale }).toString()}`;
    const place = { server, fragment, limits, cacheAge: cacheAge(answer.meta, now), address: fileAddress({ strapi }) };
    const embedding = oembedAnswer(answer, place);
    if (embedding === null) throw nothing();
    const text = JSON.stringify(embedding);
    ctx.type = 'application/json; charset=utf-8';
    ctx.set('ETag', entityTag(text));
    ctx.body = text;
    keepAnswer({ strapi }, ctx, { until: keptUntil(answer.meta, now) });
  },
});
