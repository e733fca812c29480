import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import type { System } from '../system.ts';

/**
 * The `state` of an authorisation: 32 random bytes. The database keeps only its hash, so a state cannot be made up or read
 * there, and the verifier encrypted by a key that is made of the state, so that whoever brings the state opens it and
 * nobody else does.
 */
export type StateSecret = {
  state: string;
  hash: string;
  /** The PKCE verifier, and its challenge (S256). */
  verifier: string;
  challenge: string;
  sealedVerifier: string;
};

/** What a sealed verifier is bound to: moved to another row it does not open. */
export type StateContext = { organisation: string; name: string; redirectUri: string };

export function createState({ randomBytes }: Pick<System, 'randomBytes'>, context: StateContext): StateSecret {
  const state = randomBytes(32).toString('base64url');
  const verifier = randomBytes(32).toString('base64url');
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(state), iv, { authTagLength: 16 }).setAAD(contextBytes(context));
  const sealed = Buffer.concat([iv, cipher.update(verifier), cipher.final(), cipher.getAuthTag()]);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  return { state, hash: hashState(state), verifier, challenge, sealedVerifier: sealed.toString('base64url') };
}

/** Whether a text can be a state at all. */
export function isState(text: unknown): text is string {
  return typeof text === 'string' && /^[\w-]{43}$/.test(text);
}

export function hashState(state: string): string {
  return createHash('sha256').update(`state:${state}`).digest('hex');
}

/** Opens the verifier. Throws if the state or the context is another. */
export function openVerifier(state: string, sealedVerifier: string, context: StateContext): string {
  const sealed = Buffer.from(sealedVerifier, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(state), sealed.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(contextBytes(context)).setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString();
}

function keyOf(state: string): Buffer {
  return Buffer.from(hkdfSync('sha256', state, '', 'aspire-gateway authorization verifier', 32));
}

function contextBytes({ organisation, name, redirectUri }: StateContext): Buffer {
  return Buffer.from(JSON.stringify([organisation, name, redirectUri]));
}
