import { ARTICLES } from '../../../database/seeds/content/articles';
import { CATEGORIES } from '../../../database/seeds/content/categories';
import { EVENTS } from '../../../database/seeds/content/events';
import { FORMS } from '../../../database/seeds/content/forms';
import { GALLERIES } from '../../../database/seeds/content/galleries';
import { OFFICES } from '../../../database/seeds/content/offices';
import { ORGANIZATIONS } from '../../../database/seeds/content/organizations';
import { PAGES } from '../../../database/seeds/content/pages';
import { PEOPLE, type PersonKey } from '../../../database/seeds/content/people';
import { PICTURES } from '../../../database/seeds/content/pictures';
import { SITE_PLAN } from '../../../database/seeds/content/site';
import { framed } from '../../../database/seeds/photos/svg';
import type { ArticlePlan, Block } from '../../../database/seeds/plan/article-plan';
import { scheduleOn } from '../../../database/seeds/plan/days';
import { officeOn } from '../../../database/seeds/plan/held-office';
import type { Named, PhotoPlan } from '../../../database/seeds/plan/places';
import { isTranslated, say, type Words } from '../../../database/seeds/plan/words';

const CONTENT = { ARTICLES, CATEGORIES, EVENTS, FORMS, GALLERIES, OFFICES, ORGANIZATIONS, PAGES, PEOPLE, SITE_PLAN };

const textsIn = (content: unknown): string[] => {
  if (typeof content === 'string') return [content];
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(textsIn) : [];
};

/** Words of a body, whatever block they stand in. */
const wordsOf = (block: Block): Words[] => {
  if (typeof block === 'string' || Array.isArray(block)) return [block as Words];
  return Object.entries(block).flatMap(([name, value]) => (['heading', 'quote', 'caption', 'alt'].includes(name) ? [value as Words] : []));
};

const isPhoto = (block: Block): block is PhotoPlan => typeof block === 'object' && 'photo' in block;
const personOf = (who: Named): { person: PersonKey; office?: keyof typeof OFFICES } => (typeof who === 'string' ? { person: who } : who);

const dayOf = ({ event, at }: ArticlePlan): string => (event ? scheduleOn(EVENTS[event].when, '2026-11-22').startDate : at.slice(0, 10));

const SHOWN: { where: string; day: string; photo: PhotoPlan }[] = [
  ...ARTICLES.flatMap((article) => article.body.filter(isPhoto).map((photo) => ({ where: article.key, day: dayOf(article), photo }))),
  ...Object.entries(GALLERIES).flatMap(([where, { photos, event, at }]) =>
    photos.map((photo) => ({ where, photo, day: event ? scheduleOn(EVENTS[event].when, '2026-11-22').startDate : at.slice(0, 10) })),
  ),
];

test('every text is NFC, without double spaces or spaces at its ends', () => {
  expect(textsIn(CONTENT).filter((text) => text !== text.normalize('NFC') || text !== text.trim() || /\s{2}|\u00a0/.test(text))).toEqual(
    [],
  );
});

test('there are forty articles with the sample page, over two years, each under a key of its own', () => {
  expect(ARTICLES).toHaveLength(39);
  expect(new Set(ARTICLES.map(({ key }) => key)).size).toBe(39);
  const days = ARTICLES.map(({ at }) => at);
  expect([days[0]?.slice(0, 7), days.at(-1)?.slice(0, 7)]).toEqual(['2024-11', '2026-11']);
  expect(new Set(days.map((day) => day.slice(0, 7))).size).toBeGreaterThanOrEqual(20);
});

test('the district publishes nothing after its end, and the communes nothing before their beginning', () => {
  for (const { publisher, at } of ARTICLES) expect(at < '2025-07-01').toBe(publisher === 'district');
});

test('what is translated is translated whole', () => {
  for (const { title, summary, body } of ARTICLES.filter((article) => isTranslated(article.title))) {
    expect([summary, ...body.flatMap(wordsOf)].filter((words) => !isTranslated(words))).toEqual([]);
    expect(say(title, 'en')).not.toBe('');
  }
  for (const { title, body } of Object.values(PAGES)) {
    expect(body.flatMap(wordsOf).every((words) => isTranslated(words) === isTranslated(title))).toBe(true);
  }
});

test('a third of the articles is in English', () => {
  // The sample page is the fortieth article, and translated.
  expect((ARTICLES.filter(({ title }) => isTranslated(title)).length + 1) / 40).toBeGreaterThanOrEqual(1 / 3);
});

test('a caption names everybody who is linked to it, with the office of its day', () => {
  for (const { where, day, photo } of SHOWN) {
    for (const who of photo.people ?? []) {
      const { person, office } = personOf(who);
      const held = officeOn(person, day, office);
      const words = photo.caption ?? '';
      expect({ where, caption: say(words, 'vi') }).toEqual({ where, caption: expect.stringContaining(PEOPLE[person].name) });
      expect({ where, caption: say(words, 'vi') }).toEqual({ where, caption: expect.stringContaining(held?.label ?? '') });
      expect(isTranslated(words) ? say(words, 'en') : held?.english).toContain(held?.english);
    }
  }
});

test('the running text names everybody who is linked to it', () => {
  for (const { key, body, mentions = [], publisher } of ARTICLES) {
    const text = body
      .flatMap(wordsOf)
      .map((words) => say(words, 'vi'))
      .join('\n');
    const missing = mentions.map((who) => PEOPLE[personOf(who).person].name).filter((name) => !text.includes(name));
    expect({ key, publisher, missing }).toEqual({ key, publisher, missing: [] });
  }
});

test('every picture is shown somewhere, and says what it shows where it is shown', () => {
  const shown = textsIn([ARTICLES, EVENTS, GALLERIES, PAGES]);
  expect(Object.keys(PICTURES).filter((name) => !shown.includes(name))).toEqual([]);
  for (const { photo } of SHOWN) expect(say(photo.alt, 'vi').split(' ').length).toBeGreaterThan(5);
});

test('every picture is well-formed, without letters, and no two are alike', () => {
  const drawings = Object.values(PICTURES).map(({ draw, shape }) => framed(draw(), shape ?? 'landscape'));
  expect(new Set(drawings).size).toBe(drawings.length);
  for (const drawing of drawings) expect(drawing).not.toMatch(/<text|NaN|undefined/);
});

test('a picture was not taken after it was published', () => {
  for (const { key, at, body } of ARTICLES) {
    const late = body.filter(isPhoto).filter(({ photo }) => PICTURES[photo].takenAt > at);
    expect({ key, late }).toEqual({ key, late: [] });
  }
});

test('descriptions for EXIF are ASCII', () => {
  expect(Object.values(PICTURES).filter(({ description }) => /[^\x20-\x7e]/.test(description))).toEqual([]);
});

test('offices changed: most people have held more than one, and no office that is held by one had two holders at a time', () => {
  const terms = Object.entries(PEOPLE).flatMap(([person, { terms: held }]) => held.map((term) => ({ person, ...term })));
  expect(Object.values(PEOPLE).filter(({ terms: held }) => new Set(held.map(({ from }) => from)).size > 1).length).toBeGreaterThanOrEqual(
    8,
  );
  for (const one of terms) {
    const others = terms.filter(({ person, office }) => person !== one.person && office === one.office && OFFICES[office].singleHolder);
    expect(others.filter(({ from, to }) => from <= (one.to ?? '9999') && one.from <= (to ?? '9999'))).toEqual([]);
  }
});

test('an office that was not held on the day is a mistake in the content', () => {
  expect(officeOn('khoi', '2026-01-15')?.label).toBe('Phó Chủ tịch UBND xã Ba Tơ');
  expect(officeOn('khoi', '2026-06-01')?.label).toBe('Chủ tịch UBND xã Ba Tô');
  expect(officeOn('thang', '2026-06-01')).toBeNull();
  expect(() => officeOn('khoi', '2026-01-15', 'baToTwoChair')).toThrow('Hoàng Minh Khôi was not "Chủ tịch UBND xã Ba Tô" on 2026-01-15.');
});
