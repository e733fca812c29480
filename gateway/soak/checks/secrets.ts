import type { Check } from './check.ts';

/** A text in which no secret may be, and what it is. */
export type Searched = { name: string; text: string };

/** Whatever looks like one of these is a secret, known or not. */
const patterns = { 'an access token': /eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/, 'an API key': /\bask_[\w-]{16,}/ } as const;

/** Searches for secrets, by their values and by what they look like. What was found is not repeated. */
export function checkSecrets(texts: readonly Searched[], secrets: ReadonlyMap<string, string>): Check {
  const problems = texts.flatMap(({ name, text }) => {
    const known = [...secrets].filter(([secret]) => text.includes(secret)).map(([, what]) => what);
    const alike = Object.entries(patterns)
      .filter(([, pattern]) => pattern.test(text))
      .map(([what]) => what);
    return [...new Set([...known, ...alike])].map((what) => `${name} holds ${what}`);
  });
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  const facts = `${secrets.size} secrets searched for in ${(length / 1e6).toFixed(1)} MB of logs and tables`;
  return { name: 'no secret in a log', facts, problems };
}
