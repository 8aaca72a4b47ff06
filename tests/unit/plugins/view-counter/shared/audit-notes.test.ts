import { noteFromText, noteToText, type AuditNote } from '../../../../../src/plugins/view-counter/shared/audit-notes';

const NOTES: AuditNote[] = [
  { kind: 'import-started', id: 3, rows: 10_000, source: 'trang "cũ", Ba Tơ', strategy: 'fill-empty' },
  { kind: 'import-resumed', id: 3 },
  { kind: 'import-undone', id: 3, source: 'csv', delta: -4_470_086 },
  { kind: 'month-folded', month: '2023-11', rows: 870 },
];

test.each(NOTES)('the note $kind of the log is read back as it was written', (note) => {
  expect(noteFromText(noteToText(note))).toEqual(note);
});

test.each(['Cộng số của trang cũ', 'Import 3', ''])('"%s" is what a person wrote', (text) => {
  expect(noteFromText(text)).toBeNull();
});
