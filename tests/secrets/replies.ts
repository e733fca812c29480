import { gzipSync } from 'node:zlib';
import type { ServerResponse } from 'node:http';
import { jwt } from '../fakeSystem';
import type { Received, Reply } from './echoServer';
import { canary, plainCanary } from './canaries';

/** Tokens that only a reply contains, so that the connector cannot know them. */
export const newTokens = {
  Token: jwt(Date.UTC(2099, 0), canary('new token')),
  RefreshToken: plainCanary('new refresh token'),
};

type Encode = (text: string) => string;

const base64: Encode = (text) => Buffer.from(text).toString('base64');

/** The ways in which a server may repeat a request. */
const encodings: Readonly<Record<string, Encode>> = {
  'as it is': (text) => text,
  'in base64': base64,
  'in base64 after one character': (text) => base64(`?${text}`),
  'in base64 after two characters': (text) => base64(`??${text}`),
  'in base64url': (text) => Buffer.from(text).toString('base64url'),
  'URL-encoded': encodeURIComponent,
  'URL-encoded in lower case': (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  'URL-encoded twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'as JSON': (text) => JSON.stringify(text),
  'in base64, URL-encoded': (text) => encodeURIComponent(base64(text)),
  'cut short': (text) =>
    text.replace(/[^\s":,{}&?=]{12,}/g, (word) => `${word.slice(0, Math.max(20, word.length / 3))}...`),
};

/** The parts that a reply can repeat, the most sensitive first, since errors quote only the start of a message. */
function partsOf({ authorization, body, url, headers }: Received): string[] {
  return [authorization, body, url, headers].filter((part) => part !== '');
}

function send(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  // So that a retry does not wait.
  response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '0', ...headers }).end(body);
}

const html = { 'content-type': 'text/html' };
const text = { 'content-type': 'text/plain' };

const entities: Encode = (plain) =>
  plain.replace(/[&<>"'+]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);

/** JSON in the style of .NET. */
function dotnetJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('\\"', '\\u0022')
    .replace(/[+'&<>`]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

const broken = (value: unknown) => JSON.stringify(value).slice(0, -3);

/** Error responses that repeat the request, each in another encoding. */
export const spelledEchoes: Readonly<Record<string, Reply>> = Object.fromEntries(
  Object.entries(encodings).map(([name, encode]): [string, Reply] => [
    `400 with what was sent ${name}`,
    (response, received) => send(response, 400, JSON.stringify(partsOf(received).map(encode))),
  ]),
);

/** Other responses that repeat the request or contain tokens, by name. */
export const echoes: Readonly<Record<string, Reply>> = {
  '400 in JSON of .NET': (response, received) => send(response, 400, dotnetJson(partsOf(received))),
  '400 with every letter escaped': (response, received) => {
    const escaped = partsOf(received).map((part) =>
      [...part].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    );
    send(response, 400, `["${escaped.join('","')}"]`);
  },
  '401 with a message': (response, received) =>
    send(response, 401, JSON.stringify({ Message: `Bad: ${partsOf(received).join(' ')}` })),
  '403 as text': (response, received) => send(response, 403, `Forbidden: ${partsOf(received).join(' ')}`, text),
  '404 as a web page': (response, received) =>
    send(response, 404, `<html><title>${entities(partsOf(received).join(' '))}</title></html>`, html),
  '409 with an error inside': (response, received) =>
    send(response, 409, JSON.stringify({ error: { code: '1', message: partsOf(received).join(' ') } })),
  '422 by field': (response, received) =>
    send(response, 422, JSON.stringify({ title: 'No', errors: { Secret: partsOf(received) } })),
  '429 as text': (response, received) => send(response, 429, partsOf(received).join(' '), text),
  '500 as a web page without a title': (response, received) =>
    send(response, 500, `<body><p>${partsOf(received).join('</p><p>')}</p></body>`, html),
  '500 in broken JSON': (response, received) => send(response, 500, broken(partsOf(received))),
  '500 with broken JSON about new tokens': (response) => send(response, 500, broken(newTokens)),
  '400 about new tokens': (response) => send(response, 400, JSON.stringify([JSON.stringify(newTokens)])),
  '400 with a form of new tokens': (response) =>
    send(response, 400, `token=${newTokens.Token}&refresh_token=${newTokens.RefreshToken}`, text),
  '200 with broken JSON about new tokens': (response) => send(response, 200, broken(newTokens)),
  '200 with text': (response, received) => send(response, 200, partsOf(received).join(' '), text),
  '200 with a web page': (response, received) => send(response, 200, `<p>${partsOf(received).join(' ')}</p>`, html),
  '200 with a record that repeats it': (response, received) =>
    send(response, 200, JSON.stringify([{ PropertyID: 9, AttachmentID: 9, Note: partsOf(received).join(' ') }])),
  '302 to an address that repeats it': (response, received) => {
    const told = encodeURIComponent(partsOf(received).join(' '));
    send(response, 302, '', { location: `https://user:${told}@login.example.com/?token=${told}`, 'x-told': told });
  },
  'a connection cut before the reply': (response) => void response.destroy(),
  'a connection cut in the middle': (response, received) => {
    const body = JSON.stringify(partsOf(received));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length + 9 });
    response.write(body, () => void response.destroy());
  },
  'a reply that is not HTTP': (response, received) =>
    void response.socket?.end(`HTTP/1.1 2x0 ${partsOf(received).join(' ')}\r\n\r\n`),
  'a reply that cannot be decompressed': (response, received) => {
    const packed = gzipSync(partsOf(received).join(' '));
    packed.fill(0xff, 10);
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(packed);
  },
};
