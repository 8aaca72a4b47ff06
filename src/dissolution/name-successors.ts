import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ORGANIZATION } from '../content-types';
import { areSame, judgeSuccessor, suggestSuccessors, type SuggestedBecause } from '../domain/dissolution/successors';
import { fold } from '../domain/text/fold';
import { REFUSALS, type NameSuccessors, type OrganizationLine } from './contracts';
import { findBodies, loadOrganization, type LoadedOrganization } from './load-organization';
import { findStep, forgetStep, inStep, keepStep } from './step-store';

const { ValidationError } = errors;

type Deps = { strapi: Core.Strapi };
type Asked = { organization: LoadedOrganization; actor: string; now: Date };

/** More than any district was divided into, at least twice over. */
const MOST = 100;

export const toOrganizationLine = ({ documentId, name, dissolutionDate }: OrganizationLine): OrganizationLine => ({
  documentId,
  name,
  dissolutionDate,
});

/** All that follow these organizations, over any number of successions. */
const findReached = async ({ strapi }: Deps, from: readonly string[]): Promise<Set<string>> => {
  const reached = new Set<string>();
  let frontier = [...from];
  while (frontier.length > 0) {
    const rows = (await strapi.db.query(ORGANIZATION).findMany({
      where: { documentId: { $in: frontier } },
      select: ['documentId'],
      populate: { successors: { select: ['documentId'] } },
    })) as { successors: { documentId: string }[] }[];
    frontier = [...new Set(rows.flatMap(({ successors }) => successors.map(({ documentId }) => documentId)))].filter(
      (id) => !reached.has(id),
    );
    for (const id of frontier) reached.add(id);
  }
  return reached;
};

const refuse = (problem: string): never => {
  throw new ValidationError(problem, { code: REFUSALS.successor });
};

const check = async ({ strapi }: Deps, organization: LoadedOrganization, wanted: readonly string[]): Promise<void> => {
  const bodies = await findBodies({ strapi }, { documentId: { $in: wanted } }, MOST);
  if (bodies.length < wanted.length) refuse('One of the chosen organizations does not exist (any more). Look at the list again.');
  for (const successor of bodies) {
    const reaches = await findReached({ strapi }, [successor.documentId]);
    const problem = judgeSuccessor({ organization, successor, reaches });
    if (problem !== null) refuse(problem);
  }
};

const write = ({ strapi }: Deps, documentId: string, successors: string[]) =>
  strapi
    .documents(ORGANIZATION)
    .update({ documentId, data: { successors: { set: successors.map((id) => ({ documentId: id })) } } as never });

const idsOf = ({ successors }: LoadedOrganization): string[] => successors.map(({ documentId }) => documentId);

/** These organizations, and no others, succeed the one that ends; which they were before is remembered. */
export const nameSuccessors = ({ strapi }: Deps, { organization: asked, successors, actor, now }: Asked & NameSuccessors): Promise<void> =>
  inStep({ strapi }, async () => {
    const { documentId: organizationId } = asked;
    const organization = (await loadOrganization({ strapi }, organizationId)) ?? asked;
    const wanted = [...new Set(successors)];
    await check({ strapi }, organization, wanted);
    if (areSame(idsOf(organization), wanted)) return;
    const earlier = await findStep({ strapi }, organizationId, 'successors');
    // Somebody named others by hand in between: that is what there is to go back to.
    const before = earlier && areSame(earlier.details.after, idsOf(organization)) ? earlier.details.before : idsOf(organization);
    await write({ strapi }, organizationId, wanted);
    const details = { before, after: wanted };
    await keepStep({ strapi }, { organizationId, step: 'successors', doneAt: now.toISOString(), doneBy: actor, details });
  });

/** The successors there were before the step, unless somebody has named others since. */
export const takeBackSuccessors = ({ strapi }: Deps, organization: LoadedOrganization): Promise<void> =>
  inStep({ strapi }, async () => {
    const { documentId, name } = organization;
    const step = await findStep({ strapi }, documentId, 'successors');
    if (!step) throw new ValidationError('No successors were named here: there is nothing to take back.', { code: REFUSALS.nothingDone });
    const { before, after } = step.details;
    const current = await loadOrganization({ strapi }, documentId);
    if (!current || !areSame(idsOf(current), after))
      refuse(`The successors of "${name}" were changed by hand since: they stay. Change them in the form.`);
    const still = await findBodies({ strapi }, { documentId: { $in: before } }, MOST);
    await write(
      { strapi },
      documentId,
      still.map((body) => body.documentId),
    );
    await forgetStep({ strapi }, documentId, 'successors');
  });

const FEW = 50;

/** Guesses from what is stored, for a person to confirm. */
export const findSuggested = async (
  { strapi }: Deps,
  organization: LoadedOrganization,
): Promise<(OrganizationLine & { because: SuggestedBecause })[]> => {
  const { classification, areaName, parent } = organization;
  const sameKind = areaName ? await findBodies({ strapi }, { classification, areaName: { $notNull: true } }, 1_000) : [];
  const others = [...sameKind, ...(parent && !sameKind.some(({ documentId }) => documentId === parent.documentId) ? [parent] : [])];
  const suggested = suggestSuccessors({ organization, parentId: parent?.documentId ?? null, others });
  return suggested.slice(0, FEW).flatMap(({ documentId, because }) => {
    const body = others.find((one) => one.documentId === documentId);
    return body ? [{ ...toOrganizationLine(body), because }] : [];
  });
};

const PAGE = 20;

/** Organizations whose names contain these words, accents and case aside; what may not succeed is left out. */
export const findCandidates = async ({ strapi }: Deps, organization: LoadedOrganization, words: string): Promise<OrganizationLine[]> => {
  const text = fold(words);
  const { documentId, dissolutionDate } = organization;
  const where = {
    documentId: { $ne: documentId },
    $or: [{ dissolutionDate: { $null: true } }, ...(dissolutionDate === null ? [] : [{ dissolutionDate: { $gt: dissolutionDate } }])],
    ...(text === '' ? {} : { searchText: { $contains: text } }),
  };
  return (await findBodies({ strapi }, where, PAGE)).map(toOrganizationLine);
};
