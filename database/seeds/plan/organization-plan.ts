/** An organization of the sample portal. */
export type OrganizationPlan = {
  name: string;
  shortName?: string;
  /** Only publishers have one; invented. */
  code?: string;
  classification:
    'peoplesCommittee' | 'peoplesCouncil' | 'partyCommittee' | 'fatherlandFront' | 'massOrganization' | 'council' | 'department' | 'other';
  adminLevel: 'province' | 'district' | 'commune';
  areaName: string;
  foundingDate?: string;
  dissolutionDate?: string;
  dissolutionBasis?: string;
  english: { name: string; shortName?: string };
  contact?: { phone?: string; email?: string; address?: string };
};
