import { parsePage } from '../../../../src/plugins/legacy-import/server/src/parse/parse-page';
import { toSafeOriginal } from '../../../../src/plugins/legacy-import/server/src/desk/rules/safe-original';
import { NOTHING_KNOWN } from '../../../../src/plugins/legacy-import/server/src/plan/known';
import { planImport } from '../../../../src/plugins/legacy-import/server/src/plan/plan-import';
import { GAZETTEER } from '../../../../src/plugins/legacy-import/server/src/resolve/gazetteer/gazetteer';
import { resolvePage } from '../../../../src/plugins/legacy-import/server/src/resolve/resolve-page';
import { renderBlocks } from '../../../../src/reading/render-blocks';
import { PLAN_OPTIONS } from '../../../fixtures/legacy-pages/plan-options';
import { findInHtml } from '../../../support/legacy-import/executable';
import {
  ADDRESSES,
  FIRST_PARAGRAPH,
  hostilePage,
  LAST_PARAGRAPH,
  PROGRAMS,
  SHOWN_AS_TEXT,
  withAddress,
} from '../../../support/legacy-import/programs';

const PAYLOADS = [
  ...PROGRAMS,
  ...SHOWN_AS_TEXT,
  ...ADDRESSES.map(([what, address]) => [`an address: ${what}`, withAddress(address)] as const),
];

/** What an import would store of a page, and its text as readers get it. */
const importOf = (file: string, format: 'html' | 'text') => {
  const page = parsePage({ text: file, format });
  const resolved = resolvePage({ page, chosen: null, gazetteer: GAZETTEER });
  const plan = planImport({ page, resolved, known: NOTHING_KNOWN, options: PLAN_OPTIONS });
  const body = 'drafts' in plan ? plan.drafts.article.body : [];
  const html = body.map((part) => (part.__component === 'content.text' ? renderBlocks(part.blocks) : '')).join('\n');
  const addresses = body.flatMap((part) => (part.__component === 'media.captioned-photo' ? [part.legacyImageUrl] : []));
  return { html, addresses, source: page.source.url };
};

const isProgram = (address: string | null): boolean =>
  /^[^/?#]*:/.test((address ?? '').replace(/[\s\u0000-\u0020]/g, '')) && !/^https?:\/\//i.test(address ?? '');

describe.each(PAYLOADS)('%s', (_what, payload) => {
  test('reaches no reader as anything but text', () => {
    const stored = importOf(hostilePage(payload), 'html');
    expect(findInHtml(stored.html)).toEqual([]);
    expect(stored.html).toContain(FIRST_PARAGRAPH);
    expect([...stored.addresses, stored.source].filter(isProgram)).toEqual([]);
  });

  test('in saved text stays the text that it is', () => {
    const stored = importOf(`Xã An Hòa phát động Tết trồng cây năm 2023\n15/02/2023 08:29\n${payload}\n${LAST_PARAGRAPH}`, 'text');
    expect(findInHtml(stored.html)).toEqual([]);
    expect(stored.html).toContain(LAST_PARAGRAPH);
  });

  test('does nothing to an editor who looks at the page', () => {
    const shown = toSafeOriginal(hostilePage(payload));
    expect(findInHtml(shown, ORIGINAL)).toEqual([]);
    expect(shown).toContain(FIRST_PARAGRAPH);
  });
});

/** What the frame beside the recognized page may show beyond an article: the shape of the old page, without an address. */
const ORIGINAL = {
  tags: 'hr b i s sub sup div section article header footer main aside nav span font center time small label dl dt dd table caption thead tbody tfoot tr th td'.split(
    ' ',
  ),
  attributes: ['align', 'style', 'dir', 'lang', 'colspan', 'rowspan', 'data-picture'],
};
