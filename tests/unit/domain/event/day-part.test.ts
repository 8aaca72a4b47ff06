import { DAY_PART_HOURS, DAY_PART_NAMES } from '../../../../src/domain/event/day-part';

test('the parts of the day follow each other without a gap', () => {
  expect([DAY_PART_HOURS.morning.until, DAY_PART_HOURS.afternoon.until, DAY_PART_HOURS.evening.until]).toEqual([
    DAY_PART_HOURS.afternoon.from,
    DAY_PART_HOURS.evening.from,
    DAY_PART_HOURS.allDay.until,
  ]);
});

test('the parts of the day have the names used before a date', () => {
  expect(Object.values(DAY_PART_NAMES).map(({ vi }) => vi)).toEqual(['sáng', 'chiều', 'tối', 'cả ngày']);
});
