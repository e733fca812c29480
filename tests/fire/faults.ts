import type { Fault } from '../../emulator';

/** A fault of the network or of Aspire, as the emulator makes it. */
export type Misfortune = {
  /** What the emulator is asked for; `closed` is a port where nobody listens. */
  fault: Fault | 'closed';
  /** Whether Aspire has carried the call out before the fault befalls its answer. */
  carriedOut?: true;
  /** Whether time passes until the fault is over, or until somebody loses patience. */
  stalls?: true;
  /** How a message tells it to the builder; `#` stands for a number. */
  told: string;
  /** How messages about access tokens tell it, where that is different. */
  toldOfToken?: string;
};

const second = 1000;
const page = '<!DOCTYPE html><html><head><title>Please sign in</title></head><body>Welcome</body></html>';
const gateway = '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>';
const html = { 'content-type': 'text/html' };

/** A time that is long, and one that is longer than any patience. */
const slow = 10 * second;
const tooSlow = 300 * second;

const late = { told: 'Aspire did not answer in time', toldOfToken: 'it did not answer in time', stalls: true } as const;
const broken = {
  told: 'the connection to Aspire broke (ECONNRESET)',
  toldOfToken: 'it could not be reached (ECONNRESET)',
} as const;
const noToken = 'its reply held no token';

/** Every fault of the matrix, by its name there. */
export const misfortunes: Readonly<Record<string, Misfortune>> = {
  '400, a list of texts': {
    fault: { status: 400, body: ['The date is locked.', 'The month is over.'] },
    told: '"The date is locked." "The month is over."',
    toldOfToken: 'status 400: The date is locked. The month is over.',
  },
  '400, plain text': {
    fault: { status: 400, body: 'The query is not valid.', headers: { 'content-type': 'text/plain' } },
    told: '"The query is not valid."',
    toldOfToken: 'status 400: The query is not valid.',
  },
  '401, empty': { fault: { status: 401 }, told: '', toldOfToken: 'status 401' },
  '403, a word': { fault: { status: 403, body: 'Forbidden' }, told: '', toldOfToken: 'status 403: Forbidden' },
  '404, empty': { fault: { status: 404 }, told: '', toldOfToken: 'status 404' },
  '409, an object': {
    fault: { status: 409, body: { Message: 'Somebody else was faster.' } },
    told: '"Somebody else was faster."',
    toldOfToken: 'status 409: Somebody else was faster.',
  },
  '429, a text': {
    fault: { status: 429, body: 'Too many requests.' },
    told: 'Aspire is receiving too many requests',
    toldOfToken: 'status 429: Too many requests.',
  },
  '429, wait 40 s': {
    fault: { status: 429, headers: { 'retry-after': '40' } },
    told: 'Aspire is receiving too many requests',
    toldOfToken: 'status 429',
  },
  '500, an object': {
    fault: { status: 500, body: { StatusCode: 500, Message: 'Internal Server Error' } },
    told: 'Aspire failed with status 500: "Internal Server Error"',
    toldOfToken: 'status 500: Internal Server Error',
  },
  '502, a web page': {
    fault: { status: 502, body: gateway, headers: html },
    told: 'Aspire failed with status 502: "502 Bad Gateway"',
    toldOfToken: 'status 502: 502 Bad Gateway',
  },
  '503, empty': {
    fault: { status: 503 },
    told: 'Aspire failed with status 503',
    toldOfToken: 'status 503',
  },
  '302, elsewhere': {
    fault: { status: 302, headers: { location: '/Version/GetApiVersion' } },
    told: 'Aspire answered with status 302 and an empty body where another reply belongs',
    toldOfToken: 'status 302',
  },
  '200, a web page': {
    fault: { status: 200, body: page, headers: html, after: true },
    carriedOut: true,
    told: 'Aspire answered with status 200 and something else (# characters) where another reply belongs',
    toldOfToken: noToken,
  },
  '200, empty': {
    fault: { status: 200, after: true },
    carriedOut: true,
    told: 'Aspire answered with status 200 and an empty body where another reply belongs',
    toldOfToken: noToken,
  },
  '200, JSON cut off': {
    fault: { truncate: true },
    carriedOut: true,
    told: 'Aspire answered with status 200 and something else (# characters) where another reply belongs',
    toldOfToken: noToken,
  },
  'headers after 10 s': { fault: { delayMs: slow }, ...late },
  'headers after 300 s': { fault: { delayMs: tooSlow }, ...late },
  'body over 10 s': { fault: { slowBodyMs: slow }, carriedOut: true, ...late },
  'body over 300 s': { fault: { slowBodyMs: tooSlow }, carriedOut: true, ...late },
  'never an answer': { fault: { hang: true }, ...late },
  'cut before headers': { fault: { reset: true }, ...broken },
  'cut in the body': {
    fault: { reset: 'mid-body' },
    carriedOut: true,
    ...broken,
  },
  'nobody listens': {
    fault: 'closed',
    told: 'Aspire could not be reached (ECONNREFUSED)',
    toldOfToken: 'it could not be reached (ECONNREFUSED)',
  },
  'done, then 500': {
    fault: { status: 500, after: true },
    carriedOut: true,
    told: 'Aspire failed with status 500',
    toldOfToken: 'status 500',
  },
  'done, then cut': { fault: { reset: true, after: true }, carriedOut: true, ...broken },
  'done, no answer': { fault: { hang: true, after: true }, carriedOut: true, ...late },
};
