import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { pagePolicy } from '../../../../../src/plugins/featured-conference/server/src/forms/embed-page/rules/page-policy';
import { renderPage } from '../../../../../src/plugins/featured-conference/server/src/forms/embed-page/rules/render-page';
import { NO_BLOCK, SAMPLE_BLOCK, sampleBlockAnswer, VI_FOR_ENGLISH } from '../../../../support/featured-conference/sample-block';

const PLACE = {
  address: (url: string) => url,
  discovery: 'https://cms.example/api/featured-conference/oembed?url=x&format=json',
  isPreview: false,
};

const HOSTILE = '</style></title><script>alert(1)</script>"\'&';

test('the page is the block, without a script', () => {
  const { html } = renderPage(sampleBlockAnswer(), PLACE);
  const { document } = parseHTML(html);
  expect(html).toMatch(/^<!doctype html><html lang="vi">/);
  expect(document.querySelector('main h1')?.textContent).toBe(SAMPLE_BLOCK.headline);
  expect(document.querySelector('title')?.textContent).toBe(SAMPLE_BLOCK.headline);
  expect(document.querySelectorAll('script')).toHaveLength(0);
  expect(document.querySelector('body')?.hasAttribute('data-empty')).toBe(false);
});

test('programs find there how to embed it; links leave the frame', () => {
  const { document } = parseHTML(renderPage(sampleBlockAnswer(), PLACE).html);
  expect(document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href')).toBe(PLACE.discovery);
  expect(document.querySelector('base')?.getAttribute('target')).toBe('_top');
});

test('a preview, which stands in the admin, opens links beside it and is for no program', () => {
  const { document } = parseHTML(renderPage(sampleBlockAnswer(), { ...PLACE, discovery: null, isPreview: true }).html);
  expect(document.querySelector('base')?.getAttribute('target')).toBe('_blank');
  expect(document.querySelector('link')).toBeNull();
});

test('with nothing to show the page is empty and says so', () => {
  const { html } = renderPage(NO_BLOCK, PLACE);
  const { body } = parseHTML(html).document;
  expect([body.textContent, body.hasAttribute('data-empty')]).toEqual(['', true]);
});

test('it is in the reader’s language, what is not translated in its own', () => {
  const { document } = parseHTML(renderPage(VI_FOR_ENGLISH, PLACE).html);
  expect(document.documentElement.lang).toBe('en');
  expect(document.querySelector('h1')?.getAttribute('lang')).toBe('vi');
});

test.each(['headline', 'teaser', 'imageAlt'] as const)('a hostile %s is text', (field) => {
  const { document } = parseHTML(renderPage(sampleBlockAnswer({ [field]: HOSTILE }), PLACE).html);
  expect(document.querySelectorAll('script')).toHaveLength(0);
  expect([
    document.querySelector('h1')?.textContent,
    document.querySelector('[part=teaser]')?.textContent,
    document.querySelector('img')?.getAttribute('alt'),
  ]).toContain(HOSTILE);
});

test.each(['javascript:alert(1)', '//evil.example/x', 'data:text/html,x'])('an address such as %s is no link and no image', (url) => {
  const answer = sampleBlockAnswer({ event: { url, calendarUrl: url }, image: { ...SAMPLE_BLOCK.image!, url, sizes: [] } });
  expect(renderPage(answer, PLACE).html).not.toContain(url);
});

test('the focal points of images stand in the sheet, where a strict policy allows them', () => {
  const { html, css } = renderPage(sampleBlockAnswer({ image: { ...SAMPLE_BLOCK.image!, focalPoint: { x: 30, y: 20.5 } } }), PLACE);
  expect(css).toContain('[data-focus="30% 20.5%"]{object-position:30% 20.5%}');
  expect(html).not.toContain(' style=');
});

describe('the policy of the page', () => {
  const page = renderPage(sampleBlockAnswer(), { ...PLACE, address: (url) => `https://files.example${url}` });
  const policy = pagePolicy({ ...page, frameAncestors: ['https://ubnd.example', "'self'"] });

  test('knows its sheet by its hash, which is that of what stands in the page', () => {
    const sheet = /<style>(.*)<\/style>/.exec(page.html)?.[1] ?? '';
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(sheet).digest('base64')}'`);
  });

  test('allows the hosts of its images, once each, and nothing else', () => {
    expect(policy).toContain("; img-src 'self' https://files.example;");
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toContain('script-src');
  });

  test('says who may frame it: those of the option, or nobody', () => {
    expect(policy).toMatch(/; frame-ancestors https:\/\/ubnd\.example 'self'$/);
    expect(pagePolicy({ ...page, frameAncestors: [] })).toMatch(/; frame-ancestors 'none'$/);
  });
});
