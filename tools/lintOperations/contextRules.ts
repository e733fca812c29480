import { findSecrets } from '../package/findSecrets';
import type { Finding } from './finding';

/** Test contexts, by their path: at most one, because Tray's command line puts one of several into the zip; and no secret. */
export function contextRules(contexts: ReadonlyMap<string, string>): Finding[] {
  const more = [...contexts.keys()].slice(1).map((file) => ({
    file,
    wrong: `there is another test context, ${[...contexts.keys()][0]}`,
    remedy: "keep one: of several, Tray's command line sends one along",
  }));
  const secrets = [...contexts].flatMap(([file, text]) =>
    findSecrets(text).map(({ line, looks }) => ({
      file: `${file}:${line}`,
      wrong: `it contains what looks like ${looks}`,
      remedy: 'remove it and revoke it; the tests do not need a real one',
    })),
  );
  return [...more, ...secrets];
}
