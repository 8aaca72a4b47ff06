import { randomBytes } from 'node:crypto';

/**
 * `hits`: showings of articles by many readers; `request`: one and the same request; `headers`: whole lines, such as `If-None-Match: W/"x"`.
 * @typedef {{ kind: 'hits'; path: string; documentIds: string[]; readers?: number } | { kind: 'request'; method: string; paths: string[]; headers?: string[] }} Traffic
 */

const AGENTS = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
];

const READERS = 50_000;

/** Public addresses, so that a trusted proxy is not taken for a reader. @param {number} reader */
const addressOf = (reader) => `${20 + (reader % 80)}.${(reader >> 4) & 255}.${(reader >> 8) & 255}.${1 + (reader % 250)}`;

/** The r-th most read article is read about 1/r of the time of the first. @param {string[]} documentIds */
const createChoice = (documentIds) => {
  let sum = 0;
  const sums = documentIds.map((_, rank) => (sum += 1 / (rank + 1)));
  return () => {
    const wanted = Math.random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return documentIds[low] ?? '';
  };
};

/** @param {Extract<Traffic, { kind: 'hits' }>} traffic */
const createHits = ({ path, documentIds, readers = READERS }) => {
  const choose = createChoice(documentIds);
  const prefix = randomBytes(8).toString('hex');
  let count = 0;
  return () => {
    count += 1;
    const reader = Math.floor(Math.random() * readers);
    const hitId = prefix + count.toString(16).padStart(16, '0');
    const body = `{"hitId":"${hitId}","type":"article","documentId":"${choose()}","locale":"vi","nav":"navigate"}`;
    return (
      `POST ${path} HTTP/1.1\r\nHost: bench\r\nUser-Agent: ${AGENTS[reader % AGENTS.length]}\r\nX-Forwarded-For: ${addressOf(reader)}\r\n` +
      `Origin: https://portal.example\r\nSec-Fetch-Mode: cors\r\nContent-Type: text/plain;charset=UTF-8\r\nContent-Length: ${body.length}\r\n\r\n${body}`
    );
  };
};

/** @param {Traffic} traffic @returns {() => string} the next request, as its bytes */
export const createRequests = (traffic) => {
  if (traffic.kind === 'hits') return createHits(traffic);
  const headers = ['Host: bench', 'Content-Length: 0', ...(traffic.headers ?? [])].join('\r\n');
  const requests = traffic.paths.map((path) => `${traffic.method} ${path} HTTP/1.1\r\n${headers}\r\n\r\n`);
  let count = 0;
  return () => requests[count++ % requests.length] ?? '';
};
