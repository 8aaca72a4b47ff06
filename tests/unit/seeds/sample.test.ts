import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CONFERENCE_SCENES } from '../../../database/seeds/photos/scenes';
import { nongThonMoi2024 } from '../../../database/seeds/samples/nong-thon-moi-2024';
import { translateTitle } from '../../../database/seeds/translation';
import { parsePage } from '../../../src/plugins/legacy-import/server/src/parse/parse-page';

const text = readFileSync(path.resolve(__dirname, '../../../database/seeds/samples', nongThonMoi2024.page), 'utf8');
const page = parsePage({ text, format: 'text' });
const textsOf = (role: string) => page.blocks.filter((block) => block.role === role);

test('every piece of the page has its translation and every photo its drawing', () => {
  const { translation } = nongThonMoi2024;
  expect(translation.paragraphs).toHaveLength(textsOf('paragraph').length);
  expect(translation.captions).toHaveLength(textsOf('caption').length);
  expect(translation.attendeeGroups).toHaveLength(page.attendeeGroups.length);
  expect(translation.awards).toHaveLength(page.awards.length);
  expect(CONFERENCE_SCENES).toHaveLength(textsOf('caption').length);
});

test('the drawings differ and are well-formed pictures without letters', () => {
  const drawings = CONFERENCE_SCENES.map((draw) => draw());
  expect(new Set(drawings).size).toBe(drawings.length);
  for (const drawing of drawings) {
    expect(drawing).toMatch(/^<svg [^>]*width="1600" height="1067"/);
    expect(drawing).not.toMatch(/<text|NaN|undefined/);
  }
});

test('a printed title is translated office by office', () => {
  const offices = { 'Bí thư Huyện đoàn': 'Secretary', 'Phó Chủ tịch UBND huyện': 'Vice Chairman' };
  expect(translateTitle('Bí thư Huyện đoàn, Phó Chủ tịch UBND huyện', offices)).toBe('Secretary, Vice Chairman');
  expect(() => translateTitle('Trưởng thôn', offices)).toThrow('no English for the office "Trưởng thôn"');
});
