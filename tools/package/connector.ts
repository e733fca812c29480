import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PackageError } from './packageError';

/** The names in connector.json, by which Tray knows the connector. */
export type Connector = { name: string; version: string; serviceName: string };

/** Reads connector.json. Throws a PackageError if a name is missing, or invalid in a path and a URL. */
export function readConnector(root: string): Connector {
  const { name, version, service } = readJson(join(root, 'connector.json'));
  const serviceName = (service as { name?: unknown } | undefined)?.name;
  const problems: string[] = [];
  if (!matches(name, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)) {
    problems.push(`name is ${JSON.stringify(name)}: use lower-case words with hyphens between them`);
  }
  if (!matches(version, /^\d+\.\d+$/)) problems.push(`version is ${JSON.stringify(version)}: use one like 1.0`);
  if (!matches(serviceName, /\S/)) problems.push('service.name is missing: Tray shows it once the service is saved');
  if (problems.length > 0) throw new PackageError('connector.json is invalid:', problems);
  return { name: String(name), version: String(version), serviceName: String(serviceName) };
}

function readJson(file: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof read === 'object' && read !== null) return read as Record<string, unknown>;
  } catch (error) {
    throw new PackageError(`connector.json cannot be read: ${(error as Error).message}`);
  }
  throw new PackageError('connector.json is not an object');
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}
