const PLAIN = /^\d+(?:[.,]0{1,2})?$/;
/** Groups of three, all set apart by the same sign: 4.470.086 in Vietnamese, 4,470,086 in English, spaces and apostrophes elsewhere. */
const GROUPED = /^\d{1,3}([.,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*$/;

/** A count as an old site prints it: `126`, `4.470.086`, `1,234`; null for anything that is no whole number, or too great to be exact. */
export const parseCount = (text: string): number | null => {
  const trimmed = text.trim();
  const digits = GROUPED.test(trimmed) ? trimmed.replace(/\D/g, '') : PLAIN.test(trimmed) ? trimmed.replace(/[.,]0+$/, '') : '';
  const value = Number(digits);
  return digits !== '' && Number.isSafeInteger(value) ? value : null;
};
