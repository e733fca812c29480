import { keyName, mountPath, segment } from './paths.ts';

export type PolicyOptions = {
  kvMount: string;
  transitMount: string;
  /** Absent: every organisation, also those to come. */
  organisations?: readonly string[];
};

type Rule = {
  path: string;
  capabilities: readonly string[];
  pinned?: Readonly<Record<string, readonly (string | boolean)[]>>;
};

/**
 * The policy that the gateway's role needs, in Vault's own language. It creates no key by encrypting, makes keys of one kind
 * only, which cannot be exported, and reaches nothing beside its two engines and its own token.
 */
export function vaultPolicy({ kvMount, transitMount, organisations }: PolicyOptions): string {
  const kv = mountPath(kvMount);
  const transit = mountPath(transitMount);
  const all = organisations?.map((name) => ({ key: keyName(name), folder: segment(name) }));
  const perOrganisation = (all ?? [{ key: '+', folder: '+' }]).flatMap(({ key, folder }) =>
    rules(kv, transit, key, folder),
  );
  const own: Rule[] = [
    { path: 'auth/token/lookup-self', capabilities: ['read'] },
    { path: 'auth/token/renew-self', capabilities: ['update'] },
  ];
  return [...perOrganisation, ...own].map(ruleText).join('\n');
}

function rules(kv: string, transit: string, key: string, folder: string): Rule[] {
  return [
    { path: `${kv}/data/${folder}/+`, capabilities: ['create', 'read', 'update'] },
    { path: `${kv}/metadata/${folder}/+`, capabilities: ['read', 'delete'] },
    // Vault asks for the folder with and without its slash, depending on the version.
    { path: `${kv}/metadata/${folder}`, capabilities: ['list'] },
    { path: `${kv}/metadata/${folder}/`, capabilities: ['list'] },
    { path: `${kv}/destroy/${folder}/+`, capabilities: ['update'] },
    { path: `${transit}/encrypt/${key}`, capabilities: ['update'] },
    { path: `${transit}/decrypt/${key}`, capabilities: ['update'] },
    {
      path: `${transit}/keys/${key}`,
      capabilities: ['create', 'read', 'update', 'delete'],
      pinned: { type: ['aes256-gcm96'], exportable: [false] },
    },
    {
      path: `${transit}/keys/${key}/config`,
      capabilities: ['update'],
      pinned: { deletion_allowed: [], min_decryption_version: [] },
    },
    { path: `${transit}/keys/${key}/rotate`, capabilities: ['update'] },
  ];
}

function ruleText({ path, capabilities, pinned }: Rule): string {
  const quoted = (values: readonly (string | boolean)[]) =>
    `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
  const lines = [`path "${path}" {`, `  capabilities = ${quoted(capabilities)}`];
  if (pinned) {
    const names = Object.entries(pinned).map(([name, values]) => `    ${name} = ${quoted(values)}`);
    lines.push('  allowed_parameters = {', ...names, '  }');
  }
  return `${[...lines, '}'].join('\n')}\n`;
}
