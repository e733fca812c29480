/** What a client should survive, each at a switch: the fault that the emulator is given. */
export const presets = [
  { title: 'Every second call is 503', fault: { probability: 0.5, status: 503 } },
  {
    title: 'Too many requests, once: 429 with Retry-After',
    fault: { status: 429, headers: { 'retry-after': '2' }, body: 'Too many requests.' },
  },
  { title: 'Every call takes 2 seconds longer', fault: { probability: 1, delayMs: 2000 } },
  { title: 'Bodies trickle in over 5 seconds', fault: { probability: 1, slowBodyMs: 5000 } },
  { title: 'The next reply is cut in the middle', fault: { truncate: true } },
  { title: 'The next connection is cut', fault: { reset: true } },
  { title: 'The next write is done, and its reply lost', fault: { method: 'POST', reset: true, after: true } },
  { title: 'The next call is never answered', fault: { hang: true } },
  { title: 'Two logins fail with 503', fault: { method: 'POST', path: '/Authorization', status: 503, times: 2 } },
  { title: 'Two logins fail with 403', fault: { method: 'POST', path: '/Authorization', status: 403, times: 2 } },
  { title: 'Lists are empty, every third time', fault: { method: 'GET', probability: 0.33, status: 200, body: [] } },
  {
    title: 'A gateway’s error page: 504 with HTML',
    fault: {
      method: 'GET',
      status: 504,
      headers: { 'content-type': 'text/html' },
      body: '<html><body>Gateway Time-out</body></html>',
    },
  },
];
