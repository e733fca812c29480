import { GatewayError } from '../../errors.ts';

/**
 * Vault decodes `%2F` and follows `..` into another organisation's path before it asks a policy. So a name never reaches a
 * path unless it has no letter that could lead elsewhere.
 */
export function segment(name: string): string {
  if (/^[A-Za-z0-9_-]{1,100}$/.test(name)) return name;
  throw new GatewayError(
    'invalid_input',
    `"${name.slice(0, 100)}" cannot be the name of an organisation or connection`,
    {
      errors: [{ field: 'connection_name', message: 'takes 1 to 100 letters, digits, "_" and "-"' }],
    },
  );
}

/** The mount point of an engine: names and slashes. */
export function mountPath(mount: string): string {
  const path = mount.replace(/^\/|\/$/g, '');
  if (/^[\w-]+(\/[\w-]+)*$/.test(path)) return path;
  throw new GatewayError(
    'invalid_input',
    `"${mount.slice(0, 100)}" is no mount point of Vault: it takes letters, digits, "_", "-" and "/" between names`,
  );
}

/**
 * The Transit key of an organisation: its name. Names of keys begin and end with a letter, a digit or "_"; other names are
 * wrapped in dots, which no organisation has in its name.
 */
export function keyName(organisation: string): string {
  const name = segment(organisation);
  return /^\w(.*\w)?$/.test(name) ? name : `org.${name}.key`;
}
