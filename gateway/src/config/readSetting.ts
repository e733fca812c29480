import { masterKeyProblem } from '../secrets/sealed/masterKeys.ts';
import type { Setting } from './settings.ts';

/** A value, or what is wrong with it. The problem continues a sentence that begins with the setting's name. */
export type Read = { value: string | number | readonly string[] } | { problem: string };

/** Reads a setting's text. The value of a secret is never quoted. */
export function readSetting(setting: Setting, text: string): Read {
  const shown = setting.secret ? '' : ` (it is "${text.replace(/\p{Cc}+/gu, ' ').slice(0, 80)}")`;
  switch (setting.kind) {
    case 'text':
    case 'path':
      return /\p{Cc}/u.test(text) ? { problem: `must not hold control characters${shown}` } : { value: text };
    case 'port':
      return /^\d{1,5}$/.test(text) && Number(text) <= 65_535
        ? { value: Number(text) }
        : { problem: `must be a port from 0 to 65535${shown}` };
    case 'choice':
      return setting.of.includes(text) ? { value: text } : { problem: `must be ${oneOf(setting.of)}${shown}` };
    case 'url':
      return readUrl(text, setting.schemes, shown);
    case 'key':
    case 'keys': {
      const keys = setting.kind === 'key' ? [text] : parts(text);
      const problem = keys.map(keyProblem).find((one) => one !== undefined);
      if (problem !== undefined) return { problem };
      return { value: setting.kind === 'key' ? text : keys };
    }
    case 'hosts': {
      const hosts = parts(text);
      const wrong = hosts.find((host) => !/^(\[[0-9a-f:.]+\]|[a-z0-9._-]+):\d{1,5}$/i.test(host));
      return wrong === undefined
        ? { value: hosts }
        : { problem: `must be pairs of host:port, such as localhost:4010 (one is "${wrong.slice(0, 80)}")` };
    }
  }
}

function keyProblem(text: string): string | undefined {
  const problem = masterKeyProblem(text);
  return problem === undefined ? undefined : `${problem}; make one by: openssl rand -hex 32`;
}

function readUrl(text: string, schemes: readonly string[], shown: string): Read {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return { problem: `must be a URL that begins with ${oneOf(schemes.map((scheme) => `${scheme}//`))}${shown}` };
  }
  if (!schemes.includes(url.protocol))
    return { problem: `must begin with ${oneOf(schemes.map((scheme) => `${scheme}//`))}${shown}` };
  if (schemes.includes('https:') && (url.username || url.password))
    return { problem: 'must not hold a user name or password' };
  return { value: text };
}

function parts(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function oneOf(values: readonly string[]): string {
  return values.length < 2 ? values.join() : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
