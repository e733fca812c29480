import type { ServerResponse } from 'node:http';

/** A fault, which changes or replaces a response. */
type Fault = (response: ServerResponse, reply: readonly Buffer[]) => void;

function answer(status: number, body: string, headers: Record<string, string> = {}): Fault {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };
}

/** Error responses, invalid responses and broken connections. None hangs, which would only measure the time limit. */
const faults: readonly Fault[] = [
  answer(400, '["Something is wrong."]'),
  answer(401, ''),
  answer(403, '"Forbidden"'),
  answer(404, ''),
  answer(408, ''),
  answer(429, 'Too many requests.', { 'content-type': 'text/plain', 'retry-after': '0' }),
  answer(500, '{"StatusCode":500,"Message":"Internal Server Error"}'),
  answer(502, '<html><title>Bad gateway</title></html>', { 'content-type': 'text/html' }),
  answer(503, ''),
  answer(504, '{"message":"Endpoint request timed out"}'),
  answer(200, '<html><title>Sign in</title></html>', { 'content-type': 'text/html' }),
  answer(200, ''),
  answer(302, '', { location: '/login' }),
  answer(200, 'not packed at all', { 'content-encoding': 'gzip' }),
  (response) => void response.destroy(),
  (response) => void response.socket?.end('HTTP/1.1 2x0 none\r\n\r\n'),
  (response, reply) => {
    const whole = Buffer.concat([...reply]);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(whole.subarray(0, whole.length / 2));
  },
  (response, reply) => {
    const whole = Buffer.concat([...reply]);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': whole.length + 1 });
    response.write(whole, () => response.destroy());
  },
];

/** A source of faults, which returns one at the given `rate` (0 to 1); always the same ones for the same seed. */
export function createFaults(rate: number, seed: number): () => Fault | undefined {
  let state = seed;
  // A linear congruential generator with the constants of Numerical Recipes, so that runs are repeatable.
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return () => (random() < rate ? faults[Math.floor(random() * faults.length)] : undefined);
}
