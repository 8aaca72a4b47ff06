/** Where a number stands in the bytes of an answer: from (included) until (excluded). */
type Place = { from: number; until: number };

/** In JSON these bytes are the name of an attribute: within a text its quotation marks would be escaped. */
const NAME = Buffer.from('"views":');

const [ZERO, NINE] = [0x30, 0x39];

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= ZERO && byte <= NINE;

/** All numbers of reads in the text, in their order. */
export const viewNumbersIn = (body: Buffer): Place[] => {
  const places: Place[] = [];
  for (let at = body.indexOf(NAME); at !== -1; at = body.indexOf(NAME, at)) {
    at += NAME.length;
    let until = at;
    while (isDigit(body[until])) until += 1;
    if (until > at) places.push({ from: at, until });
  }
  return places;
};

/** The bytes between the numbers. */
export const aroundNumbers = (body: Buffer, places: readonly Place[]): Buffer[] => {
  const starts = [0, ...places.map(({ until }) => until)];
  return starts.map((start, index) => body.subarray(start, places[index]?.from ?? body.length));
};

/** The answer with other numbers of reads, one for each that it shows; null where they are the same. */
export const withViewNumbers = (body: Buffer, numbers: readonly number[]): Buffer | null => {
  const places = viewNumbersIn(body);
  const texts = numbers.map(String);
  if (places.every(({ from, until }, index) => body.toString('latin1', from, until) === texts[index])) return null;
  return Buffer.concat(aroundNumbers(body, places).flatMap((piece, index) => [piece, Buffer.from(texts[index] ?? '')]));
};
