import type { ExportFormat } from '../exported-redirect';

/** One array, a redirect a line, for programs of one's own. */
export const toJson: ExportFormat = async function* ({ groups }) {
  let before = '[\n';
  for await (const { redirects } of groups) {
    for await (const redirect of redirects) {
      yield `${before}${JSON.stringify(redirect)}`;
      before = ',\n';
    }
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
};
