import { findSecrets } from '../package/findSecrets';
import type { Finding } from './finding';

/** Test contexts, by their path: one at most, because Tray's command line lets one of several slip into the zip; no secret. */
export function contextRules(contexts: ReadonlyMap<string, string>): Finding[] {
  const more = [...contexts.keys()].slice(1).map((file) => ({
    file,
    wrong: `there is another test context, ${[...contexts.keys()][0]}`,
    remedy: "keep one: with several, Tray's command line sends one of them along",
  }));
  const secrets = [...contexts].flatMap(([file, text]) =>
    findSecrets(text).map(({ line, looks }) => ({
      file: `${file}:${line}`,
      wrong: `it holds what looks like ${looks}`,
      remedy: 'take it out and revoke it; the tests need no real one',
    })),
  );
  return [...more, ...secrets];
}
