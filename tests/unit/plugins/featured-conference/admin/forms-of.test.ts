import { formsOf } from '../../../../../src/plugins/featured-conference/server/src/admin/rules/forms-of';

const PLACE = { origin: 'https://cms.example', prefix: '/api', graphql: '/graphql' };
const ASKED = { place: PLACE, locale: 'vi', at: new Date('2026-03-07T00:30:00Z'), token: 'a.b', featured: 'hoinghi1' };

test('every form has the address of its language', () => {
  const forms = formsOf(ASKED);
  expect(forms).toEqual({
    preview: '/api/featured-conference/embed.html?locale=vi&preview=1&at=2026-03-07T00%3A30%3A00.000Z&token=a.b',
    rest: 'https://cms.example/api/featured-conference?locale=vi',
    graphql: { url: 'https://cms.example/graphql', query: expect.stringContaining('featuredConference(locale: "vi")') as string },
    component: [
      '<script type="module" src="https://cms.example/api/featured-conference/embed.js"></script>',
      '<style>featured-conference:not(:defined) { display: block; min-height: 38rem }</style>',
      '<featured-conference src="https://cms.example/api/featured-conference" locale="vi"></featured-conference>',
    ].join('\n'),
    iframe: expect.stringContaining(
      'src="https://cms.example/api/featured-conference/embed.html?locale=vi" title="Hội nghị nổi bật"',
    ) as string,
    oembed:
      'https://cms.example/api/featured-conference/oembed?url=https%3A%2F%2Fcms.example%2Fapi%2Ffeatured-conference%2Fembed.html%3Flocale%3Dvi&format=json',
    calendar: 'https://cms.example/api/featured-conference/calendar.ics?locale=vi',
    jsonLd: 'https://cms.example/api/featured-conference/events/hoinghi1/jsonld?locale=vi',
  });
});

test('what there is not is null: a secret, GraphQL, an event', () => {
  const { preview, graphql, jsonLd } = formsOf({ ...ASKED, token: null, featured: null, place: { ...PLACE, graphql: null } });
  expect({ preview, graphql, jsonLd }).toEqual({ preview: null, graphql: null, jsonLd: null });
});

test('a frame has a title in every language', () => {
  expect(formsOf({ ...ASKED, locale: 'km' }).iframe).toContain('title="Featured conference"');
});
