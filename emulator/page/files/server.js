/** Calls the emulator's own routes. Throws with the emulator's words where it refuses. */
export async function control(method, path, body) {
  const response = await fetch(`/_emulator/${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? `The emulator answered ${response.status}.`);
  return answer;
}

export const read = (path) => control('GET', path);

const tokens = new Map();

/**
 * Calls the API as a client does, with that client's token, so that scopes, faults and the list of requests have their
 * part. Answers the status, the time in milliseconds, the headers and the body as text.
 */
export async function callApi({ method, path, body, clientId, bearer = true }) {
  const send = (token) =>
    fetch(path, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body }),
    });
  const tokenOf = async () => {
    if (!tokens.has(clientId)) tokens.set(clientId, (await control('POST', 'token', { clientId })).Token);
    return tokens.get(clientId);
  };
  const began = performance.now();
  let response = await send(bearer ? await tokenOf() : undefined);
  if (bearer && response.status === 401) {
    // It has ended, or was revoked.
    tokens.delete(clientId);
    response = await send(await tokenOf());
  }
  const text = await response.text();
  return { status: response.status, ms: Math.round(performance.now() - began), headers: [...response.headers], text };
}
