import type { FastifyReply, FastifyRequest } from 'fastify';
import { prefix } from './site.ts';

export const sessionCookie = 'aspire_gateway_session';
/** Before the login: ties the form to the browser that got it. */
export const loginCookie = 'aspire_gateway_login';

export function readCookie({ headers }: FastifyRequest, name: string): string | undefined {
  const found = (headers.cookie ?? '').split(/; */).find((pair) => pair.startsWith(`${name}=`));
  const value = found?.slice(name.length + 1);
  return value !== undefined && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : undefined;
}

/** No script reads it, no other site sends it, and over https it never goes over http. Without seconds it is forgotten at once. */
export function writeCookie(
  reply: FastifyReply,
  name: string,
  value: string,
  { publicUrl, seconds }: { publicUrl: string; seconds: number },
): void {
  const parts = [`${name}=${value}`, `Path=${prefix}`, `Max-Age=${seconds}`, 'HttpOnly', 'SameSite=Strict'];
  if (publicUrl.startsWith('https:')) parts.push('Secure');
  void reply.header('set-cookie', parts.join('; '));
}
