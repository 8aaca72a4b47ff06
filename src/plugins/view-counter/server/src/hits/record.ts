import type { Core } from '@strapi/strapi';
import type { FilterReason } from '../../../shared/contracts';
import { getService } from '../services';
import { createLocalTime } from '../time/local-time';
import { compileRanges } from './address';
import { createFailureLog } from './failure-log';
import { asksNotToBeTracked, judgeHit } from './filter';
import type { Hit, HitOutcome, Submission, TargetKey } from './hit';
import type { HitRequest, Recorded } from './hit-request';
import { createMinuteWindow } from './limits';
import { parseHitBody, type HitBody, type ParsedBody } from './parse';
import { busy, NOT_PUBLISHED, type Refusal } from './refusal';
import { createSenders, type Sender, type Senders } from './sender';
import { visitorKey } from './visitor';

type Deps = { strapi: Core.Strapi };

export type HitsService = Senders & {
  /** What follows for a sender that was admitted: target, filters, visitor, commit. `receivedAt` in ms since 1970 decides about the day. */
  record(arrived: { sender: Sender; parsed: ParsedBody; receivedAt: number }): Promise<Recorded>;
  /**
   * All of a hit, for doors that have the whole request at once: `POST /api/reads` without its HTTP. Resolves after COMMIT. Refusals (bad body,
   * unknown document, too many, a wrong token) are values; what it throws is a fault. Not to be called inside a transaction.
   */
  recordHit(request: HitRequest): Promise<Recorded>;
};

/** Readers of one minute whose hits are counted against `limits.hitsPerVisitorMinute`. */
const MAX_READERS = 20_000;
/** Enough to tell programs apart in memory; agents have no length of their own. */
const AGENT_LENGTH = 300;

const refused = (refusal: Refusal): Recorded => ({ recorded: false, refusal });

/** Made again only when the setting has changed. */
const remade = <From, Made>(make: (from: From) => Made): ((from: From) => Made) => {
  let last: { from: From; made: Made } | null = null;
  return (from) => {
    if (!last || last.from !== from) last = { from, made: make(from) };
    return last.made;
  };
};

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value.join(',') : value);

/** Judges by headers and settings. Rates are counted for all readers alike, also those who ask not to be recognized: in memory, for a minute. */
const createJudge = ({ strapi }: Deps) => {
  const settings = getService({ strapi }, 'settings');
  const { hitsPerVisitorMinute } = settings.options().limits;
  const rates = createMinuteWindow({ max: MAX_READERS });
  const excluded = remade(compileRanges);
  return ({ address, prefix, agent, headers }: Sender, { automated }: HitBody, now: number): FilterReason | null => {
    const { dnt, excludedAddresses } = settings.current();
    return judgeHit({
      headers: {
        agent,
        'sec-fetch-mode': one(headers['sec-fetch-mode']),
        'sec-purpose': one(headers['sec-purpose']),
        purpose: one(headers.purpose),
        'x-moz': one(headers['x-moz']),
      },
      automated,
      dnt: { asked: asksNotToBeTracked(headers), policy: dnt },
      isTooMany: () => rates.exceeds(`${prefix} ${agent.slice(0, AGENT_LENGTH)}`, hitsPerVisitorMinute, now),
      isExcluded: () => excluded(excludedAddresses)(address),
    });
  };
};

/** A reader who asks not to be tracked has no key, unless the site ignores the wish. 'busy': the day's key is not known yet and the database does not answer. */
const createVisitorOf = ({ strapi }: Deps) => {
  const settings = getService({ strapi }, 'settings');
  // The pepper already belongs to this site alone; the path tells apart what one process may count twice.
  const { path: site } = settings.options();
  const logFailure = createFailureLog({ strapi }, 'no key for the visitors of this day');
  const whenKnown = async (keyed: Promise<Buffer>, { prefix, agent }: Sender): Promise<Buffer | 'busy'> => {
    try {
      return visitorKey({ key: await keyed, site, prefix, agent });
    } catch (error) {
      logFailure(error);
      return 'busy';
    }
  };
  return (sender: Sender, day: number): Buffer | null | 'busy' | Promise<Buffer | 'busy'> => {
    if (settings.current().dnt !== 'ignore' && asksNotToBeTracked(sender.headers)) return null;
    const key = getService({ strapi }, 'counter').visitorKeyFor(day);
    return key instanceof Promise ? whenKnown(key, sender) : visitorKey({ key, site, prefix: sender.prefix, agent: sender.agent });
  };
};

export const createHits = ({ strapi }: Deps): HitsService => {
  const settings = getService({ strapi }, 'settings');
  const senders = createSenders({ strapi });
  const judge = createJudge({ strapi });
  const visitorOf = createVisitorOf({ strapi });
  const localTime = remade(createLocalTime);

  const targetOf = ({ type, documentId, locale }: HitBody): TargetKey | null | 'busy' | Promise<TargetKey | null | 'busy'> =>
    documentId === null ? null : getService({ strapi }, 'published').find({ type, documentId, locale });

  const replyOf = ({ counted, views, site }: HitOutcome): Recorded => ({
    recorded: true,
    reply: { data: { counted, views, site: getService({ strapi }, 'site').describe(site) } },
  });

  const answerOf = (submission: Submission): Recorded => {
    if (submission.accepted) return replyOf(submission.outcome);
    const why = submission.because === 'full' ? 'More hits wait than may.' : 'The server is going down.';
    return refused(busy(why, submission.retryAfterSeconds));
  };

  /** Waits only for what is not known yet: a promise for each step would be a good part of what a hit costs. */
  const record: HitsService['record'] = async ({ sender, parsed, receivedAt }) => {
    if (!parsed.right) return refused({ status: 400, message: parsed.message, field: parsed.field });
    const { body } = parsed;
    const found = targetOf(body);
    const target = found instanceof Promise ? await found : found;
    if (target === 'busy') return refused(busy('Too many unknown documents are being asked for.'));
    if (target === null && body.documentId !== null) return refused(NOT_PUBLISHED);
    const time = localTime(settings.current().timeZone);
    const day = time.dayOf(receivedAt);
    const filtered = judge(sender, body, receivedAt);
    const keyed = filtered === null ? visitorOf(sender, day) : null;
    const visitor = keyed instanceof Promise ? await keyed : keyed;
    if (visitor === 'busy') return refused(busy('The database does not answer.'));
    const hit: Hit = { hitId: body.hitId, target, receivedAt, day, hour: time.hourOf(receivedAt), visitor, nav: body.nav, filtered };
    return answerOf(await getService({ strapi }, 'counter').submit(hit));
  };

  return {
    ...senders,
    record,
    recordHit: async ({ peer, headers, body, withoutHitId = false }) => {
      const receivedAt = Date.now();
      const admission = await senders.admit({ peer, headers }, receivedAt);
      if (!admission.admitted) return refused(admission.refusal);
      return record({ sender: admission.sender, parsed: parseHitBody(body, { withoutHitId }), receivedAt });
    },
  };
};
