import { judgePlan } from '../../../../../src/plugins/legacy-import/server/src/apply/judge-plan';
import type { ImportPlan, ReviewReason, UnfinishedArticle } from '../../../../../src/plugins/legacy-import/server/src/plan/import-plan';

const identity = { legacyKey: 'k', contentSha256: 'c', viewBase: null, siteBaselines: null };
const photo = { __component: 'media.captioned-photo', caption: 'Quang cảnh', alt: null };

const draftsWith = (...body: object[]) => ({ article: { body } as unknown as UnfinishedArticle });
const create = (...body: object[]) => ({ ...identity, action: 'create', drafts: draftsWith(...body) }) as unknown as ImportPlan;
const review = (...because: ReviewReason[]) =>
  ({ ...identity, action: 'review', because, articleId: null, drafts: draftsWith() }) as unknown as ImportPlan;

test('a known page is left alone, or moves its view base', () => {
  expect(
    judgePlan({ legacyKey: 'k', contentSha256: 'c', action: 'skip', articleId: 'a', because: 'unchanged' }, { publish: true }),
  ).toEqual({
    act: 'nothing',
  });
  expect(judgePlan({ legacyKey: 'k', contentSha256: 'c', action: 'viewBaseOnly', articleId: 'a', viewBase: 9 }, { publish: true })).toEqual(
    {
      act: 'moveViewBase',
      articleId: 'a',
      viewBase: 9,
    },
  );
});

test.each([true, false])('a clear page is written, and published only on request (%s)', (publish) => {
  expect(judgePlan(create(photo), { publish })).toEqual({ act: 'write', publish, because: [] });
});

test('a photo that says nothing keeps a page from being published, not from being a draft', () => {
  const plan = create({ ...photo, caption: null });
  expect(judgePlan(plan, { publish: true })).toEqual({ act: 'write', publish: false, because: ['photo-without-words'] });
  expect(judgePlan(plan, { publish: false })).toEqual({ act: 'write', publish: false, because: [] });
});

test.each<[ReviewReason[], object]>([
  [['no-title'], { act: 'refuse' }],
  [['no-date', 'no-body'], { act: 'refuse' }],
  [['edited-since-import'], { act: 'keep', because: ['edited-since-import'] }],
  [['low-confidence', 'edited-since-import'], { act: 'keep', because: ['low-confidence', 'edited-since-import'] }],
  [['no-publisher', 'low-confidence'], { act: 'write', publish: false, because: ['no-publisher', 'low-confidence'] }],
])('for a person, because of %j', (because, decision) => {
  expect(judgePlan(review(...because), { publish: true })).toEqual(decision);
});
