import { errors, z } from '@strapi/utils';
import type { AdjustmentRequest } from '../../../shared/contracts';

const SHORTEST_REASON = 5;
const LONGEST_REASON = 1_000;

const ADJUSTMENT = z
  .object({
    uid: z.string().max(255),
    documentId: z.string().max(255),
    locale: z.string().max(30),
    metric: z.enum(['views', 'visits']),
    value: z
      .number({ error: 'expected the number to be shown' })
      .int({ error: 'expected a whole number, at most 9007199254740991' })
      .min(0, { error: 'expected 0 or more' }),
    reason: z
      .string({ error: 'expected a sentence' })
      .trim()
      .min(SHORTEST_REASON, { error: `expected at least ${SHORTEST_REASON} characters: the audit log keeps it` })
      .max(LONGEST_REASON, { error: `expected at most ${LONGEST_REASON} characters` }),
  })
  .refine(({ uid, documentId }) => (uid === '') === (documentId === ''), {
    path: ['documentId'],
    error: 'uid and documentId are both empty for the site, and both named for a document',
  });

/** @throws ValidationError with what was expected of which field */
export const parseAdjustment = (body: unknown): AdjustmentRequest => {
  const result = ADJUSTMENT.safeParse(body);
  if (result.success) return { ...result.data, locale: result.data.uid === '' ? '' : result.data.locale };
  const [issue] = result.error.issues;
  throw new errors.ValidationError(`${issue?.path.join('.') || 'The adjustment'}: ${issue?.message}`);
};

const QUERY = z.object({
  uid: z.string().optional(),
  documentId: z.string().optional(),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});

export type AuditQuery = z.output<typeof QUERY>;

/** Empty filters are none. @throws ValidationError */
export const parseAuditQuery = (query: unknown): AuditQuery => {
  const result = QUERY.safeParse(query);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new errors.ValidationError(`${issue?.path.join('.')}: expected a number from 1 (pageSize: to 100). ${issue?.message}`);
};
