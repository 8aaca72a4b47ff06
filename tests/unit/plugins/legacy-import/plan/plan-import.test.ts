import type { LegacyPage } from '../../../../../src/plugins/legacy-import/server/src/parse/legacy-page';
import type { ArticleDraft, EventDraft, ImportPlan } from '../../../../../src/plugins/legacy-import/server/src/plan/import-plan';
import { NOTHING_KNOWN, type KnownEntry } from '../../../../../src/plugins/legacy-import/server/src/plan/known';
import { identify, planImport, type PlanOptions } from '../../../../../src/plugins/legacy-import/server/src/plan/plan-import';
import { GAZETTEER } from '../../../../../src/plugins/legacy-import/server/src/resolve/gazetteer/gazetteer';
import { resolvePage } from '../../../../../src/plugins/legacy-import/server/src/resolve/resolve-page';
import { CONFERENCE_PAGE } from '../../../../fixtures/legacy-pages/conference-page';
import { PLAN_OPTIONS } from '../../../../fixtures/legacy-pages/plan-options';

type Case = { change?: Partial<LegacyPage>; entry?: KnownEntry | null; options?: Partial<PlanOptions> };

const plan = ({ change = {}, entry = null, options = {} }: Case = {}): ImportPlan => {
  const page = { ...CONFERENCE_PAGE, ...change };
  const resolved = resolvePage({ page, chosen: null, gazetteer: GAZETTEER });
  return planImport({ page, resolved, known: { ...NOTHING_KNOWN, entry }, options: { ...PLAN_OPTIONS, ...options } });
};
const CREATED = plan() as Extract<ImportPlan, { action: 'create' }>;
const IMPORTED: KnownEntry = {
  articleId: 'a1',
  eventId: 'e1',
  contentSha256: CREATED.contentSha256,
  editedSinceImport: false,
  viewBase: 87,
};

describe('the conference page', () => {
  const article: ArticleDraft = CREATED.drafts.article;
  const event = CREATED.drafts.event?.draft as EventDraft;
  const captions = article.body.flatMap((part) => (part.__component === 'media.captioned-photo' ? [part] : []));

  test('is created, with its views as the base and the totals of the site apart', () => {
    expect(CREATED).toMatchObject({ action: 'create', viewBase: 87, siteBaselines: { visits: 1500, views: 320045 } });
  });

  test('has no invented summary', () => {
    expect(article).toMatchObject({ locale: 'vi', summary: null, articleType: 'news', datePublished: '2023-02-15T14:05:00+07:00' });
    expect(article.bylines).toEqual([{ name: 'Thu Sương', kind: 'text' }]);
  });

  test('keeps the order of 10 captions and 9 paragraphs', () => {
    const order = article.body.flatMap((part) => (part.__component === 'content.text' ? part.blocks.map(() => 'P') : ['C']));
    expect(order.join(' ')).toBe('C P P C P C P C P C P C P C P C C C P');
  });

  test('has 10 photos whose file is lost', () => {
    expect(captions.map(({ missingFile }) => missingFile)).toEqual(Array(10).fill(true));
  });

  test('has 14 mentions, 9 in captions, each with the title printed there', () => {
    const inCaptions = captions.map(({ people }) => people.map(({ name, titleText, titleMode }) => `${name}: ${titleText} (${titleMode})`));
    expect(article.mentions).toHaveLength(5);
    expect(inCaptions).toEqual([
      [],
      [],
      ['Hồ Thị Diệp: Bí thư Huyện đoàn (printed)'],
      ['Lê Thị Mai An: Trưởng Ban thi đua khen thưởng tỉnh (printed)'],
      ['Bùi Thị Én: Chủ tịch LĐLĐ, Phó chủ tịch Hội đồng thi đua khen thưởng huyện (printed)'],
      ['Trần Quốc Bảo: Phó Bí thư Thường trực Huyện uỷ (printed)'],
      ['Võ Thành Công: Chủ tịch UBND huyện, Chủ tịch Hội đồng Thi đua khen thưởng huyện (printed)'],
      ['Võ Thành Công: Chủ tịch UBND huyện (printed)'],
      ['Trần Quốc Bảo: Phó Bí thư Thường trực Huyện ủy (printed)', 'Võ Thành Công: Chủ tịch UBND huyện (printed)'],
      ['Đinh Văn Phúc: Ủy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch UBND huyện (printed)'],
    ]);
  });

  test('links every mention to a person and an appointment of the plan', () => {
    const [persons, appointments] = [CREATED.drafts.persons, CREATED.drafts.appointments].map((planned) =>
      planned.map(({ draft }) => draft.key),
    );
    const mentions = [...article.mentions, ...captions.flatMap(({ people }) => people), ...event.participants];
    expect(mentions.filter(({ personKey }) => !persons?.includes(personKey))).toEqual([]);
    expect(mentions.filter(({ appointmentKey }) => !appointments?.includes(appointmentKey ?? ''))).toEqual([]);
  });

  test('reports a conference that is over, in the afternoon, without a place', () => {
    expect(event).toMatchObject({
      name: 'Hội nghị tổng kết công tác khuyến học năm 2022',
      eventType: 'conference',
      eventStatus: 'completed',
      startDate: '2023-02-10',
      dayPart: 'afternoon',
      timeZone: 'Asia/Ho_Chi_Minh',
      locationText: null,
      organizerKeys: [article.publisherKey],
    });
  });

  test('has 12 participant rows, one per person and role, as they first appear', () => {
    expect(event.participants.map(({ name, role }) => `${name} ${role}`)).toEqual([
      'Lê Thị Mai An attendee',
      'Trần Quốc Bảo attendee',
      'Võ Thành Công attendee',
      'Hồ Thị Diệp paperPresenter',
      'Lê Thị Mai An speaker',
      'Bùi Thị Én launcher',
      'Trần Quốc Bảo keynote',
      'Võ Thành Công launcher',
      'Võ Thành Công closingSpeaker',
      'Võ Thành Công awardPresenter',
      'Trần Quốc Bảo awardPresenter',
      'Đinh Văn Phúc awardPresenter',
    ]);
  });

  test('has 7 groups, linked where the page names their organization with an office', () => {
    const names = new Map(CREATED.drafts.organizations.map(({ draft }) => [draft.key, draft.name]));
    expect(event.attendeeGroups.map(({ text, organizationKey }) => [text, names.get(organizationKey ?? '')])).toEqual([
      ['các Phó Chủ tịch UBND huyện', 'UBND huyện Minh Long'],
      ['Thường trực HĐND', undefined],
      ['Thường trực Ủy ban MTTQVN huyện', undefined],
      ['các thành viên Hội đồng thi đua khen thưởng huyện', 'Hội đồng Thi đua khen thưởng huyện Minh Long'],
      ['đại diện lãnh đạo các cơ quan, đơn vị, ban ngành', undefined],
      ['lãnh đạo các địa phương trên địa bàn huyện', undefined],
      ['đại diện các tập thể và cá nhân được khen thưởng', undefined],
    ]);
  });

  test('has 3 awards, never summed', () => {
    expect(
      event.awards.map(({ title, quantity, recipientType, grantingOfficeKey }) => [
        title,
        quantity,
        recipientType,
        grantingOfficeKey !== null,
      ]),
    ).toEqual([
      ['Chiến sĩ thi đua cơ sở', 2, 'individual', false],
      ['giấy khen', 11, 'collective', true],
      ['giấy khen', 23, 'individual', true],
    ]);
  });

  test('tells where it came from, and every inference', () => {
    const { warnings, ...source } = article.legacySource;
    expect(source).toEqual({
      sourceUrl: null,
      sourceSystem: null,
      sourceId: null,
      legacyKey: CREATED.legacyKey,
      contentSha256: CREATED.contentSha256,
      capturedAt: null,
      importedAt: '2026-11-22T02:00:00.000Z',
      batchId: 'batch-1',
      rawText: 'nguyên văn',
    });
    const found = ['year-inferred', 'site-stat-meaning-unknown', 'publisher-inferred', 'org-scope-inferred'];
    expect(warnings.map(({ rule }) => rule)).toEqual([...found, ...Array<string>(10).fill('missing-image')]);
  });
});

test('a photo without caption is missed by its address', () => {
  const photo = (url: string | null) => ({ role: 'photo' as const, text: '', people: [], image: { url, alt: null } });
  const planned = plan({ change: { blocks: [photo('/a.jpg'), photo(null), photo('/b.jpg')] }, options: { availableImages: ['/b.jpg'] } });
  expect(planned).toMatchObject({ action: 'create' });
  const { warnings } = (planned as typeof CREATED).drafts.article.legacySource;
  const missing = warnings.filter(({ rule }) => rule === 'missing-image').map(({ message }) => message);
  expect(missing).toEqual(['No file came with the photo "/a.jpg".', 'No file came with the photo "".']);
});

describe('a page that was imported before', () => {
  test.each<[string, Case, Partial<ImportPlan>]>([
    ['and is unchanged is skipped', {}, { action: 'skip', because: 'unchanged' }],
    ['and shows more views moves only the base', { change: { views: 90 } }, { action: 'viewBaseOnly', articleId: 'a1', viewBase: 90 }],
    ['and shows fewer views lowers nothing', { change: { views: 3 } }, { action: 'skip' }],
    ['and shows no views is skipped', { change: { views: null } }, { action: 'skip' }],
    ['and got no base then gets one', { entry: { ...IMPORTED, viewBase: null } }, { action: 'viewBaseOnly', viewBase: 87 }],
    ['and is unchanged is skipped, though an editor worked on it', { entry: { ...IMPORTED, editedSinceImport: true } }, { action: 'skip' }],
    ['and has another text is updated', { change: { byline: 'Minh Anh' } }, { action: 'update', articleId: 'a1' }],
    [
      'and has another text, but was edited since, is for a reviewer',
      { change: { byline: 'Minh Anh' }, entry: { ...IMPORTED, editedSinceImport: true } },
      { action: 'review', because: ['edited-since-import'], articleId: 'a1' },
    ],
  ])('%s', (_what, given, expected) => {
    expect(plan({ entry: IMPORTED, ...given })).toMatchObject(expected);
  });

  test('is updated together with its event', () => {
    expect(plan({ entry: IMPORTED, change: { byline: 'Minh Anh' } })).toMatchObject({ drafts: { event: { documentId: 'e1' } } });
  });
});

describe('a reviewer gets a page', () => {
  test.each<[string, Case, string[]]>([
    ['without a title', { change: { title: null } }, ['no-title']],
    ['without a date', { change: { publishedAt: null } }, ['no-date']],
    ['without a publisher', { change: { issuer: null } }, ['no-publisher']],
    ['without a body', { change: { blocks: [] } }, ['no-body']],
    ['with an inference that is not sure enough', { options: { reviewBelow: 0.8 } }, ['low-confidence']],
  ])('%s', (_what, given, because) => {
    const reviewed = plan(given);
    expect(reviewed).toMatchObject({ action: 'review', because, articleId: null, drafts: { article: { locale: 'vi' } } });
  });
});

describe('the key of a page', () => {
  const keyOf = (change: Partial<LegacyPage>): string => {
    const page = { ...CONFERENCE_PAGE, ...change };
    return identify({ page, resolved: resolvePage({ page, chosen: null, gazetteer: GAZETTEER }), options: PLAN_OPTIONS });
  };

  test('can be known before planning', () => {
    expect(keyOf({})).toBe(CREATED.legacyKey);
  });

  test.each([
    ['of a publisher without a code', { issuer: 'ỦY BAN NHÂN DÂN HUYỆN LÂM AN' }],
    ['of an unknown publisher', { issuer: null }],
  ])('%s is its own', (_what, change) => {
    expect(keyOf(change)).not.toBe(CREATED.legacyKey);
  });
});
