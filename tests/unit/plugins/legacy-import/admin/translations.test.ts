import pageVi from '../../../../../src/plugins/legacy-import/admin/src/translations/page.vi.json';
import en from '../../../../../src/plugins/legacy-import/admin/src/translations/en.json';
import vi from '../../../../../src/plugins/legacy-import/admin/src/translations/vi.json';
import { INTAKE_REFUSALS } from '../../../../../src/plugins/legacy-import/shared/intake-refusals';
import { describeTexts } from '../../../../support/plugin-texts';

describeTexts('legacy-import', { vi, en });

test('no text of the lists is written over by one of the page screen', () => {
  expect(Object.keys(vi).filter((key) => key in pageVi)).toEqual([]);
});

test.each(Object.keys(INTAKE_REFUSALS))('a file that is refused for "%s" is told so in both languages', (code) => {
  const texts = [vi, en].map((language) => (language as Record<string, string>)[`refusal.${code}`]);
  expect(texts).toEqual([expect.any(String), expect.any(String)]);
});
