import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isHistorical } from '../../../../../src/domain/article/historical';
import { parsePage } from '../../../../../src/plugins/legacy-import/server/src/parse/parse-page';
import type { ArticleDraft, ImportDrafts, ImportPlan } from '../../../../../src/plugins/legacy-import/server/src/plan/import-plan';
import { NOTHING_KNOWN } from '../../../../../src/plugins/legacy-import/server/src/plan/known';
import { planImport } from '../../../../../src/plugins/legacy-import/server/src/plan/plan-import';
import { GAZETTEER } from '../../../../../src/plugins/legacy-import/server/src/resolve/gazetteer/gazetteer';
import { resolvePage } from '../../../../../src/plugins/legacy-import/server/src/resolve/resolve-page';
import { PLAN_OPTIONS } from '../../../../fixtures/legacy-pages/plan-options';

/** The real page is not part of this repository; where the workshop's shared folder lies beside it, the whole way from its text is proved. */
const SEED = path.resolve(__dirname, '../../../../../../shared/seed/000_bae1626f10aa6f68.txt');
const describeSeed = existsSync(SEED) ? describe : describe.skip;

const planOf = (text: string): ImportPlan => {
  const page = parsePage({ text, format: 'text' });
  const resolved = resolvePage({ page, chosen: null, gazetteer: GAZETTEER });
  return planImport({ page, resolved, known: NOTHING_KNOWN, options: PLAN_OPTIONS });
};

describeSeed('the Ba Tơ page', () => {
  let plan: Extract<ImportPlan, { action: 'create' }>;
  let drafts: ImportDrafts<ArticleDraft>;

  beforeAll(() => {
    plan = planOf(readFileSync(SEED, 'utf8')) as typeof plan;
    drafts = plan.drafts;
  });

  test('is created, with 126 views and the totals of the site apart', () => {
    expect(plan).toMatchObject({ action: 'create', viewBase: 126, siteBaselines: { visits: 2111, views: 4470086 } });
    expect(drafts.article).toMatchObject({ datePublished: '2024-03-13T08:29:00+07:00', summary: null, bylines: [{ name: 'Hữu Phát' }] });
  });

  test('names 6 officials, 6 organizations, 9 offices and 9 appointments of 7 March 2024', () => {
    const { persons, organizations, offices, appointments } = drafts;
    expect([persons.length, organizations.length, offices.length, appointments.length]).toEqual([6, 6, 9, 9]);
    expect(new Set(appointments.map(({ draft }) => draft.attestedOn))).toEqual(new Set(['2024-03-07']));
  });

  test('keeps the order of its 10 captions and 9 paragraphs', () => {
    const order = drafts.article.body.flatMap((part) => (part.__component === 'content.text' ? part.blocks.map(() => 'P') : ['C']));
    expect(order.join(' ')).toBe('C P P C P C P C P C P C P C P C C C P');
  });

  test('has 14 mentions, 5 of them in the text', () => {
    const inCaptions = drafts.article.body.flatMap((part) => (part.__component === 'media.captioned-photo' ? part.people : []));
    expect([drafts.article.mentions.length, inCaptions.length]).toEqual([5, 9]);
  });

  test('reports the conference with 12 participant rows, 7 groups and 3 awards', () => {
    const event = drafts.event?.draft;
    expect(event).toMatchObject({
      eventType: 'conference',
      eventStatus: 'completed',
      startDate: '2024-03-07',
      dayPart: 'morning',
      locationText: null,
    });
    expect([event?.participants.length, event?.attendeeGroups.length]).toEqual([12, 7]);
    expect(event?.awards.map(({ quantity, recipientType }) => `${quantity} ${recipientType}`)).toEqual([
      '3 individual',
      '31 collective',
      '59 individual',
    ]);
  });

  test('was published by a unit that is gone, with the law', () => {
    const publisher = drafts.organizations.find(({ draft }) => draft.key === drafts.article.publisherKey)?.draft;
    expect(publisher).toMatchObject({ name: 'UBND huyện Ba Tơ', dissolutionBasis: expect.stringContaining('1677/NQ-UBTVQH15') });
    expect(isHistorical({ dissolutionDate: publisher?.dissolutionDate ?? null, today: '2026-11-22' })).toBe(true);
  });

  test('warns of what was inferred', () => {
    const rules = new Set(drafts.article.legacySource.warnings.map(({ rule }) => rule));
    const expected = ['year-inferred', 'possible-source-error', 'site-stat-meaning-unknown', 'unbalanced-quotes'];
    expect([...rules].sort()).toEqual([...expected, 'publisher-inferred', 'org-scope-inferred', 'missing-image'].sort());
  });

  test('is the same page in a copy full of NBSP', () => {
    const { legacyKey, contentSha256 } = planOf(readFileSync(SEED, 'utf8').replaceAll(' ', '\u00A0'));
    expect({ legacyKey, contentSha256 }).toEqual({ legacyKey: plan.legacyKey, contentSha256: plan.contentSha256 });
  });
});
