/** Strings and templates are one piece, so that what is in them is no comment and keeps its spaces. */
const COMMENT_OR_STRING = /\/\*[^]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`/g;
const STRING_OR_CODE = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|[^'"`]+/g;

const shortenCode = (code: string): string =>
  code
    .replace(/\s*\n\s*/g, '\n')
    .replace(/\s*([=(){[\],:;?<>!&|*+]+)\s*/g, '$1')
    .replace(/\s+}/g, '}')
    .replace(/,(?=[\]})])/g, '');

/**
 * Compiled code without comments and without spaces that mean nothing. It takes no regular expression that holds a quote or `//`, no template
 * within a template and no `a + +b`; every statement ends with a semicolon, as a compiler writes it.
 */
export const shorten = (source: string): string => {
  const withoutComments = source.replace(COMMENT_OR_STRING, (piece) => (piece.startsWith('/') ? '' : piece)).trim();
  return withoutComments.replace(STRING_OR_CODE, (piece) => (/^['"`]/.test(piece) ? piece : shortenCode(piece)));
};
