import type { Context } from 'koa';
import { confirmReadDrafts } from '../../../reading/read-drafts';

export default {
  readDrafts: (ctx: Context) => {
    ctx.body = confirmReadDrafts(ctx.state);
  },
};
