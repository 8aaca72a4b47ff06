import { demoSiteUrl } from '../../../src/commands/demo-site-url';

test.each([
  [{ host: '127.0.0.1', port: 1337, url: '' }, 'http://127.0.0.1:1337/demo'],
  [{ host: '0.0.0.0', port: 8080, url: '' }, 'http://localhost:8080/demo'],
  [{ host: '::', port: 1337, url: '' }, 'http://localhost:1337/demo'],
  [{ host: '::1', port: 1337, url: '' }, 'http://[::1]:1337/demo'],
  [{ host: '127.0.0.1', port: 1337, url: 'https://cms.example/' }, 'https://cms.example/demo'],
])('the sample site of %j stands at %s', (server, address) => {
  expect(demoSiteUrl(server)).toBe(address);
});
