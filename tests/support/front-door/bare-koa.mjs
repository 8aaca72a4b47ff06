import { readFileSync } from 'node:fs';
import Koa from 'koa';

/**
 * As fast as a server of this kind can be here: Koa and nothing else, which sends one answer from memory. `argv[2]`: a file with
 * `{ headers, body }`.
 * @type {{ headers: Record<string, string>, body: string }}
 */
const { headers, body } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const bytes = Buffer.from(body);

const app = new Koa();
app.use((ctx) => {
  ctx.set(headers);
  ctx.body = bytes;
});
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`listening ${typeof address === 'object' ? address?.port : ''}\n`);
});
