import { fieldTitle } from './fieldTitle';
import { nearestName } from './knownValues';

/** Shorter words stand in too many names. */
const shortestPart = 4;

/** `There is no field "Status"; did you mean Property status name (PropertyStatusName)?`, with the full stop it needs. */
export function noSuchField(given: string, known: readonly string[]): string {
  const meant = nearestField(given, known);
  const told = `There is no field "${given.slice(0, 100)}"`;
  return meant === undefined ? `${told}.` : `${told}; did you mean ${fieldTitle(meant)} (${meant})?`;
}

/** The name that was surely meant, or else the shortest that holds what was given. */
function nearestField(given: string, known: readonly string[]): string | undefined {
  const wanted = given.replace(/[\s_-]/g, '').toLowerCase();
  const near = nearestName(given, known);
  if (near !== undefined || wanted.length < shortestPart) return near;
  return known
    .filter((name) => name.toLowerCase().includes(wanted))
    .reduce<string | undefined>(
      (best, name) => (best === undefined || name.length < best.length ? name : best),
      undefined,
    );
}
