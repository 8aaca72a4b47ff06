import { officeLabelIn } from '../../../../src/domain/people/office-label';

const office = { officeLabel: 'Chủ tịch UBND xã', titleOverride: null, translations: [{ language: 'en', label: 'Chairman' }] };

test.each([
  ['its label', {}, 'vi', 'Chủ tịch UBND xã', true],
  ['its label in the language', {}, 'en', 'Chairman', true],
  ['the Vietnamese where it has none there', {}, 'fr', 'Chủ tịch UBND xã', false],
  ['the Vietnamese where the translation is blank', { translations: [{ language: 'en', label: ' ' }] }, 'en', 'Chủ tịch UBND xã', false],
  ['what stands in place of the label', { titleOverride: 'Quyền Chủ tịch' }, 'vi', 'Quyền Chủ tịch', true],
  ['that in another language too, untranslated', { titleOverride: 'Quyền Chủ tịch' }, 'en', 'Quyền Chủ tịch', false],
  ['its label where nothing but spaces stands in its place', { titleOverride: '  ' }, 'vi', 'Chủ tịch UBND xã', true],
])('an office is called by %s', (_, fields, locale, label, translated) => {
  expect(officeLabelIn({ ...office, ...fields }, locale)).toEqual({ label, translated });
});
