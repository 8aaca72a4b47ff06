import { IncomingMessage } from 'node:http';

/** Asks for the headers that `strapi::cors` gives an origin; where they come back, they are exchanged for those of the reader's origin. */
export const PROBE_ORIGIN = 'https://front-door.invalid';

/** What an answer may depend on beside its address (all of it in the key of the answer), and who is to be blamed for the work. */
const PASSED = ['host', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for'];

const standIns = new WeakSet<IncomingMessage>();

/** Whether the door asks on behalf of its readers: each of them was counted already (miss-limit.ts), and a refusal would be for all of them. */
export const isStandIn = (req: IncomingMessage): boolean => standIns.has(req);

const asList = (value: string | string[]): string => (Array.isArray(value) ? value.join(', ') : value);

/**
 * The request as the route gets it: for all readers of this address, so without cookies, conditions, languages or anything else of the one who
 * happened to come first. It outlives that one's connection.
 */
export const standInRequest = (req: IncomingMessage): IncomingMessage => {
  const request = new IncomingMessage(req.socket);
  const passed = PASSED.flatMap((name): [string, string][] => {
    const value = req.headers[name];
    return value === undefined ? [] : [[name, asList(value)]];
  });
  const headers: [string, string][] = [...passed, ['accept', '*/*'], ['origin', PROBE_ORIGIN]];
  Object.assign(request, { method: 'GET', url: req.url, httpVersion: '1.1', httpVersionMajor: 1, httpVersionMinor: 1, complete: true });
  request.headers = Object.fromEntries(headers);
  request.rawHeaders = headers.flat();
  request.push(null);
  standIns.add(request);
  return request;
};
