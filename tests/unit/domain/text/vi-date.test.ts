import { formatViDate, formatViDateTime, localDate, toLocalIso } from '../../../../src/domain/text/vi-date';

describe.each([
  ['2024-03-13T01:29:00.000Z', '13/03/2024 08:29', '2024-03-13T08:29:00+07:00', '2024-03-13'],
  ['2024-03-13T08:29:00+07:00', '13/03/2024 08:29', '2024-03-13T08:29:00+07:00', '2024-03-13'],
  ['2023-12-31T17:00:00Z', '01/01/2024 00:00', '2024-01-01T00:00:00+07:00', '2024-01-01'],
  ['2023-12-31T16:59:59.999Z', '31/12/2023 23:59', '2023-12-31T23:59:59+07:00', '2023-12-31'],
  ['2024-03-12T20:00:00-05:00', '13/03/2024 08:00', '2024-03-13T08:00:00+07:00', '2024-03-13'],
  ['1965-01-01T00:00:00Z', '01/01/1965 08:00', '1965-01-01T08:00:00+08:00', '1965-01-01'],
])('the instant %s', (iso, shown, local, date) => {
  test(`is shown as ${shown}`, () => {
    expect(formatViDateTime(iso)).toBe(shown);
  });

  test(`is written as ${local}`, () => {
    expect(toLocalIso(iso)).toBe(local);
  });

  test(`falls on ${date}`, () => {
    expect(localDate(iso)).toBe(date);
  });
});

test('a day without a time stays the same day', () => {
  expect([localDate('2025-07-01'), formatViDate('2025-07-01')]).toEqual(['2025-07-01', '01/07/2025']);
});

test.each([['2024-03-13T08:29:00'], ['13/03/2024'], ['2024-13-45'], ['']])('%j is no instant', (text) => {
  expect(() => localDate(text)).toThrow(`expected an ISO 8601 instant with an offset, got "${text}"`);
});
