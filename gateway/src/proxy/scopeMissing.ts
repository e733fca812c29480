import { errorForReply } from '../../../src/aspire/client/errors';
import { SecretSet } from '../../../src/aspire/redaction/secretSet';
import { GatewayError } from '../errors.ts';
import type { UpstreamAnswer } from './upstream.ts';

/** So much of a refusal is read. */
const longestText = 16_384;

/** Aspire's 403: the API client lacks a scope, which is named as Aspire's grid of scopes names it. */
export async function scopeMissing(
  { statusCode: status, body }: UpstreamAnswer,
  { method, path, secrets }: { method: string; path: string; secrets: readonly string[] },
): Promise<GatewayError> {
  const [plain = ''] = path.split('?');
  const controller = plain.split('/')[1] ?? '';
  const { message, code, response } = errorForReply(
    {
      what: `call ${method} ${plain}`,
      method: method as 'GET',
      path: plain,
      secrets: new SecretSet(secrets),
      resource: { name: controller, singular: controller, plural: controller, key: [] },
    },
    { status, headers: {}, text: await readStart(body) },
    1,
  );
  return new GatewayError(code === 'scope_missing' ? code : 'forbidden', message, {
    details: { ...response, scope: `${method} ${controller}` },
  });
}

async function readStart(body: UpstreamAnswer['body']): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of body as AsyncIterable<Buffer>) {
      parts.push(part);
      size += part.length;
      if (size >= longestText) break;
    }
  } catch {
    // What came is enough: the status says the rest.
  }
  return Buffer.concat(parts).toString().slice(0, longestText);
}
