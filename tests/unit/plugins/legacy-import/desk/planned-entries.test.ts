import { toPlanned } from '../../../../../src/plugins/legacy-import/server/src/desk/rules/planned-entries';
import type { ImportPlan } from '../../../../../src/plugins/legacy-import/server/src/plan/import-plan';

const IDENTITY = { legacyKey: 'web:1', contentSha256: 'x' };

const DRAFTS = {
  organizations: [
    { documentId: 'o1', draft: { key: 'ubnd', name: 'UBND huyện Vân Khê' } },
    { documentId: null, draft: { key: 'hoi', name: 'Hội Nông dân huyện' } },
  ],
  offices: [{ documentId: null, draft: { key: 'ct', label: 'Chủ tịch UBND huyện', role: 'Chủ tịch', organizationKey: 'ubnd' } }],
  persons: [{ documentId: 'p1', draft: { key: 'huy', name: 'Nguyễn Văn Huy' } }],
  appointments: [{ documentId: null, draft: { key: 'huy-ct', personKey: 'huy', officeKey: 'ct' } }],
  event: { documentId: null, draft: { name: 'Hội nghị tổng kết' } },
  article: { publisherKey: 'ubnd' },
};

describe('what an import would write of a page', () => {
  test('each entry by its name, with the stored one that it is, and the publisher', () => {
    const plan = { ...IDENTITY, action: 'create', drafts: DRAFTS } as unknown as ImportPlan;
    expect(toPlanned(plan)).toEqual({
      action: 'create',
      because: [],
      publisher: { type: 'organization', label: 'UBND huyện Vân Khê', documentId: 'o1' },
      entries: [
        { type: 'organization', label: 'UBND huyện Vân Khê', documentId: 'o1' },
        { type: 'organization', label: 'Hội Nông dân huyện', documentId: null },
        { type: 'office', label: 'Chủ tịch UBND huyện', documentId: null },
        { type: 'person', label: 'Nguyễn Văn Huy', documentId: 'p1' },
        { type: 'appointment', label: 'Nguyễn Văn Huy – Chủ tịch UBND huyện', documentId: null },
        { type: 'event', label: 'Hội nghị tổng kết', documentId: null },
      ],
    });
  });

  test('why a person is asked, and that nobody published it', () => {
    const drafts = { ...DRAFTS, event: null, article: { publisherKey: null } };
    const plan = { ...IDENTITY, action: 'review', because: ['no-publisher'], articleId: null, drafts } as unknown as ImportPlan;
    expect(toPlanned(plan)).toMatchObject({ action: 'review', because: ['no-publisher'], publisher: null });
  });

  test('of a page that is in already, nothing', () => {
    const plan: ImportPlan = { ...IDENTITY, action: 'skip', articleId: 'a1', because: 'unchanged' };
    expect(toPlanned(plan)).toEqual({ action: 'skip', because: [], publisher: null, entries: [] });
  });
});
