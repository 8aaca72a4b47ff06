import { nextSlug, toSlug } from '../../../../src/domain/text/slug';

const CONFERENCE =
  'UBND huyện Ba Tơ tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023 và phát động phong trào thi đua năm 2024';

describe('toSlug', () => {
  test.each([
    ['Đồng chí Đinh Thị Thu Hiền', 'dong-chi-dinh-thi-thu-hien'],
    ['Huyện uỷ', 'huyen-uy'],
    ['Huyện ủy'.normalize('NFD'), 'huyen-uy'],
    ['ƯU ĐÃI', 'uu-dai'],
    ['Giai đoạn 2021 – 2025', 'giai-doan-2021-2025'],
    ['Nghị quyết 1677/NQ-UBTVQH15', 'nghi-quyet-1677-nq-ubtvqh15'],
    ['hiến 2.281 m2 đất, ngày 28.5.2024', 'hien-2281-m2-dat-ngay-28-5-2024'],
    ["K'Điệp phát biểu", 'kdiep-phat-bieu'],
    ['“Chiến sĩ thi đua”…cơ sở', 'chien-si-thi-dua-co-so'],
    ['B & C: 50%', 'b-c-50'],
    ['  \u00A0Ba\u00A0Tơ -- ', 'ba-to'],
  ])('names %j as %j', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  test.each([[''], ['…!?'], ['2024'], ['13/03/2024'], ['日本 2024']])('gives nothing for %j, which has no Latin letter', (text) => {
    expect(toSlug(text)).toBe('');
  });

  test('cuts a long title at a word', () => {
    expect(toSlug(CONFERENCE)).toBe('ubnd-huyen-ba-to-to-chuc-hoi-nghi-tong-ket-cong-tac-thi-dua-khen-thuong-nam-2023');
  });

  test('keeps a last word that ends exactly at 80 characters', () => {
    expect(toSlug(`${'a'.repeat(40)} ${'b'.repeat(39)} c`)).toBe(`${'a'.repeat(40)}-${'b'.repeat(39)}`);
  });

  test('cuts within a word that alone is too long', () => {
    expect(toSlug('a'.repeat(100))).toBe('a'.repeat(80));
  });
});

describe('nextSlug', () => {
  test.each([
    ['ba-to', 1, 'ba-to'],
    ['ba-to', 2, 'ba-to-2'],
    ['ba-to', 20, 'ba-to-20'],
    ['', 2, ''],
    ['a'.repeat(80), 2, `${'a'.repeat(78)}-2`],
    [`${'a'.repeat(70)}-${'b'.repeat(9)}`, 2, `${'a'.repeat(70)}-2`],
    [`${'a'.repeat(70)}-${'b'.repeat(7)}`, 2, `${'a'.repeat(70)}-${'b'.repeat(7)}-2`],
  ])('after %j, attempt %d is %j', (base, attempt, slug) => {
    expect(nextSlug(base, attempt)).toBe(slug);
  });
});
