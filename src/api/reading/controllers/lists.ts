import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { nextEventTurn } from '../../../reading/kept/event-turns-store';
import { readingNow } from '../../../reading/kept/front-door';
import { sendKept } from '../../../reading/kept/keep-answer';
import { parseListRequest } from '../../../reading/lists/parse-list-request';
import { readList } from '../../../reading/lists/read-list';
import type { ListKind } from '../../../reading/lists/shape';
import { localesFor } from '../../../reading/locales';
import { askTogether } from '../../../reading/trees/ask-store';
import { viewCountsOf } from '../../../reading/view-counts';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const show = (kind: ListKind) => async (ctx: Context) => {
    const request = parseListRequest(kind, ctx.query);
    const now = readingNow({ strapi });
    const answer = await readList(kind, { strapi, request, viewCounts: viewCountsOf({ strapi }), now });
    // Which events are to come, on and over changes with each of them, whether the page shows it or not.
    const turn = nextEventTurn({ locales: localesFor(request.locale), now });
    const until = request.filters.state ? (await askTogether({ strapi }, { turn })).turn : null;
    sendKept({ strapi }, ctx, { answer, now, until });
  };
  return {
    articles: show('articles'),
    events: show('events'),
    photoGalleries: show('photo-galleries'),
    people: show('people'),
  };
};
