import { fold } from '../../../../../domain/text/fold';
import type { ParseWarning } from '../parse/legacy-page';
import { levelOf, type Area } from './area';
import { readBodyPlace } from './body-place';
import type { OfficeDraft, OrganizationDraft } from './resolved-page';
import { scopeOrganization, type Scope } from './scope-organization';
import { splitOffices, type PrintedOffice } from './split-offices';

export type ResolvedOffice = {
  office: OfficeDraft;
  organization: OrganizationDraft;
  standing: PrintedOffice['standing'];
  /** "Quyền Chủ tịch UBND huyện" of an acting holder, else null. */
  titleOverride: string | null;
};

export type ResolvedTitle = { title: string; offices: ResolvedOffice[]; warnings: ParseWarning[] };

const LEVELS = ['commune', 'district', 'province', 'central'] as const;

/**
 * The offices of a printed title, each with its organization. A body without a place ("Chủ tịch LĐLĐ") takes the smallest place that
 * another office of the same title names, else the publisher's. An office whose organization is not clear is left out
 * (`office-without-organization`).
 */
export const resolveTitle = (title: string, scope: Scope): ResolvedTitle => {
  const printed = splitOffices(title);
  const named = printed.flatMap(({ body }) => (readBodyPlace(body).unit ? (scopeOrganization(body, scope)?.area ?? []) : []));
  const inner = { ...scope, area: smallest(named) ?? scope.area };
  const resolved = printed.map((office) => ({
    office,
    scoped: scopeOrganization(office.body, readBodyPlace(office.body).unit ? scope : inner),
  }));
  return {
    title,
    offices: resolved.flatMap(({ office, scoped }) => (scoped ? [toOffice(office, scoped.organization)] : [])),
    warnings: resolved.flatMap(({ office, scoped }) => scoped?.warnings ?? [withoutOrganization(office)]),
  };
};

export const officeKey = (organizationKey: string, role: string): string => `${organizationKey} | ${fold(role)}`;

const smallest = (areas: Area[]): Area | undefined => [...areas].sort((a, b) => LEVELS.indexOf(levelOf(a)) - LEVELS.indexOf(levelOf(b)))[0];

const toOffice = ({ label, role, standing }: PrintedOffice, organization: OrganizationDraft): ResolvedOffice => ({
  office: { key: officeKey(organization.key, role), label, role, organizationKey: organization.key },
  organization,
  standing,
  titleOverride: standing === 'acting' ? `Quyền ${label}` : null,
});

const withoutOrganization = ({ label }: PrintedOffice): ParseWarning => ({
  rule: 'office-without-organization',
  message: `"${label}" does not say of which organization; no office was made of it.`,
  confidence: 0.6,
});
