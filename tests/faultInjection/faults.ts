import type { Fault } from '../../emulator/index';

/** A fault of the network or of Aspire, as the emulator produces it. */
export type FaultCase = {
  /** The fault to set in the emulator; `closed` sends the request to a port that nothing listens on. */
  fault: Fault | 'closed';
  /** Aspire has carried out the call before the fault affects its response. */
  carriedOut?: true;
  /** The fault lasts until its delay or a time limit is over. */
  stalls?: true;
  /** The fault in the words of an error message; `#` stands for a number. */
  message: string;
  /** The same in messages about access tokens, where they differ. */
  tokenMessage?: string;
};

const second = 1000;
const page = '<!DOCTYPE html><html><head><title>Please sign in</title></head><body>Welcome</body></html>';
const gateway = '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>';
const html = { 'content-type': 'text/html' };

/** A delay within every time limit, and one beyond all of them. */
const slow = 10 * second;
const tooSlow = 300 * second;

const late = {
  message: 'Aspire did not answer in time',
  tokenMessage: 'it did not answer in time',
  stalls: true,
} as const;
const broken = {
  message: 'the connection to Aspire broke (ECONNRESET)',
  tokenMessage: 'it could not be reached (ECONNRESET)',
} as const;
const noToken = 'its reply held no token';
const redirect =
  'a redirect (status 302) to another path of the same host, which is not followed; the environment of the authentication or a proxy on the way is probably wrong';

/** Every fault of the matrix, by its row name. */
export const faultCases: Readonly<Record<string, FaultCase>> = {
  '400, a list of texts': {
    fault: { status: 400, body: ['The date is locked.', 'The month is over.'] },
    message: '"The date is locked." "The month is over."',
    tokenMessage: 'status 400: The date is locked. The month is over.',
  },
  '400, plain text': {
    fault: { status: 400, body: 'The query is not valid.', headers: { 'content-type': 'text/plain' } },
    message: '"The query is not valid."',
    tokenMessage: 'status 400: The query is not valid.',
  },
  '401, empty': { fault: { status: 401 }, message: '', tokenMessage: 'status 401' },
  '403, a word': { fault: { status: 403, body: 'Forbidden' }, message: '', tokenMessage: 'status 403: Forbidden' },
  '404, empty': { fault: { status: 404 }, message: '', tokenMessage: 'status 404' },
  '409, an object': {
    fault: { status: 409, body: { Message: 'Somebody else was faster.' } },
    message: '"Somebody else was faster."',
    tokenMessage: 'status 409: Somebody else was faster.',
  },
  '429, a text': {
    fault: { status: 429, body: 'Too many requests.' },
    message: 'Aspire is receiving too many requests',
    tokenMessage: 'status 429: Too many requests.',
  },
  '429, wait 40 s': {
    fault: { status: 429, headers: { 'retry-after': '40' } },
    message: 'Aspire is receiving too many requests',
    tokenMessage: 'status 429',
  },
  '500, an object': {
    fault: { status: 500, body: { StatusCode: 500, Message: 'Internal Server Error' } },
    message: 'Aspire failed with status 500: "Internal Server Error"',
    tokenMessage: 'status 500: Internal Server Error',
  },
  '502, a web page': {
    fault: { status: 502, body: gateway, headers: html },
    message: 'Aspire failed with status 502: "502 Bad Gateway"',
    tokenMessage: 'status 502: 502 Bad Gateway',
  },
  '503, empty': {
    fault: { status: 503 },
    message: 'Aspire failed with status 503',
    tokenMessage: 'status 503',
  },
  '302, elsewhere': {
    fault: { status: 302, headers: { location: '/Version/GetApiVersion' } },
    message: `Aspire answered with ${redirect}`,
    tokenMessage: `it answered with ${redirect}`,
  },
  '200, a web page': {
    fault: { status: 200, body: page, headers: html, after: true },
    carriedOut: true,
    message: 'Aspire answered with status 200 and something else (# characters) where another reply belongs',
    tokenMessage: noToken,
  },
  '200, empty': {
    fault: { status: 200, after: true },
    carriedOut: true,
    message: 'Aspire answered with status 200 and an empty body where another reply belongs',
    tokenMessage: noToken,
  },
  '200, JSON cut off': {
    fault: { truncate: true },
    carriedOut: true,
    message: 'Aspire answered with status 200 and something else (# characters) where another reply belongs',
    tokenMessage: noToken,
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
    message: 'Aspire could not be reached (ECONNREFUSED)',
    tokenMessage: 'it could not be reached (ECONNREFUSED)',
  },
  'done, then 500': {
    fault: { status: 500, after: true },
    carriedOut: true,
    message: 'Aspire failed with status 500',
    tokenMessage: 'status 500',
  },
  'done, then cut': { fault: { reset: true, after: true }, carriedOut: true, ...broken },
  'done, no answer': { fault: { hang: true, after: true }, carriedOut: true, ...late },
};
