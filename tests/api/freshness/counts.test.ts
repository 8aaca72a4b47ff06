import { countsIn } from '../../support/freshness/counts-in';
import { COUNTS_MS } from '../../support/front-door/let-time-pass';
import { createSampleConference, type SampleConference } from '../../support/sample-conference';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { replyOf, sendHit } from '../../support/view-counter/hits-over-http';

const READS = 3;

let server: TestStrapi;
let sample: SampleConference;

/** Every place that shows how often something was read: whose reads, and where. */
const places = () => {
  const { article, event, gallery, vinh, page } = sample;
  const [ofArticle, ofEvent] = [article.documentId, event.documentId];
  return [
    [ofArticle, 'article', '/api/articles/by-slug/ba-to-tong-ket-nam'],
    [ofArticle, 'article', '/api/lists/articles'],
    [ofArticle, 'article', '/api/home'],
    [ofArticle, 'article', '/api/events/by-slug/hoi-nghi-tong-ket'],
    [ofEvent, 'event', '/api/events/by-slug/hoi-nghi-tong-ket'],
    [gallery.documentId, 'photo-gallery', '/api/photo-galleries/by-slug/anh-tong-ket'],
    [vinh.documentId, 'person', '/api/people/by-slug/pham-xuan-vinh'],
    [page.documentId, 'page', '/api/pages/by-slug/gioi-thieu'],
  ] as const;
};

beforeAll(async () => {
  server = await bootStrapi();
  sample = await createSampleConference(server);
}, 600_000);

afterAll(() => server.destroy());

const ask = async (address: string): Promise<unknown> => (await fetch(`${server.url}${address}`)).json();

test('whoever asks 2 s after a read was answered gets a number with that read in it, in every view that shows it', async () => {
  const shown = new Map<string, { views: number; at: number }>();
  for (const [, , address] of places()) await ask(address);
  for (let read = 0; read < READS; read += 1) {
    for (const [documentId, type] of new Map(places().map((place) => [place[0], place])).values()) {
      const { views } = replyOf(await sendHit(server, { body: { type, documentId } }));
      shown.set(documentId, { views: views ?? 0, at: performance.now() });
    }
    const readAt = performance.now();
    const late: string[] = [];
    while (performance.now() < readAt + COUNTS_MS + 500) {
      for (const [documentId, , address] of places()) {
        const askedAt = performance.now();
        const counts = countsIn(await ask(address), documentId);
        const { views, at } = shown.get(documentId) ?? { views: 0, at: 0 };
        if (askedAt - at > COUNTS_MS && (counts.length === 0 || counts.some((count) => count < views)))
          late.push(`${address}: ${counts.join()}`);
      }
    }
    expect(late).toEqual([]);
  }
  expect([...shown.values()].map(({ views }) => views)).toEqual([...shown].map(() => READS));
});
