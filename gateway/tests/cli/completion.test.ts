import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchOperations } from '../../src/operations/catalog.ts';
import { createCli, type Cli } from '../../testing/cliProcess.ts';

let cli: Cli;
const scripts: Record<string, string> = {};
beforeAll(async () => {
  cli = createCli();
  for (const shell of ['bash', 'zsh', 'fish']) scripts[shell] = (await cli.run(['completion', shell])).out;
});
afterAll(() => cli.close());

/** What bash offers after these words, of which the last is unfinished. */
function inBash(...words: string[]): string[] {
  const script = `${scripts.bash}\nCOMP_WORDS=(aspire-gateway ${words.join(' ')})\nCOMP_CWORD=${words.length}\n_aspire_gateway\necho "\${COMPREPLY[@]}"`;
  return spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' }).stdout.trim().split(' ');
}

/** What fish would offer after a command: its completions are conditions and words. */
function inFish(after: string): string[] {
  const pattern = /^complete -c aspire-gateway (?:-f )?-n '(.*)' (?:-a ([\w-]+)|-l ([\w-]+))$/;
  return (scripts.fish ?? '')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, condition, word, option] = pattern.exec(line) ?? [];
      expect(condition, line).toBeDefined();
      return condition === `__fish_seen_subcommand_from ${after}` ? [word ?? `--${option}`] : [];
    });
}

describe('completion', () => {
  it('in bash offers operations after run and help, and the options of run', () => {
    expect(inBash('run', 'unit_types_c')).toEqual(['unit_types_create']);
    expect(inBash('run', "''").filter((word) => !word.startsWith('-'))).toHaveLength(searchOperations('').length);
    expect(inBash('help', 'unit_types_u')).toEqual(['unit_types_update']);
    expect(inBash('help', 'conn')).toEqual(['connect', 'connections']);
    expect(inBash('run', 'unit_types_get', '--limit', '2', '--nd')).toEqual(['--ndjson']);
    expect(inBash('run', 'unit_types_create', '--dr')).toEqual(['--dry-run']);
    expect(inBash('op')).toEqual(['operations']);
  });

  it('in fish offers the same', () => {
    expect(inFish('run')).toEqual(expect.arrayContaining(['unit_types_create', '--dry-run', '--connection']));
    expect(inFish('help')).toEqual(expect.arrayContaining(['unit_types_create', 'connect']));
    expect(inFish('keys')).toEqual(expect.arrayContaining(['create', 'list', 'revoke']));
  });

  it('in zsh is that of bash, without what zsh reads otherwise', () => {
    const { zsh = '', bash = '' } = scripts;
    expect(zsh).toContain('bashcompinit');
    expect(zsh.endsWith(bash)).toBe(true);
    // "path" is the search path of zsh, and an index has to be written as arithmetic there.
    expect(bash).not.toMatch(/\bpath\b/);
    expect(bash).toContain(':1:$((COMP_CWORD - 1))}');
  });

  const callIt = 'COMP_WORDS=(aspire-gateway run unit_types_c)\nCOMP_CWORD=2\n_aspire_gateway\necho "${COMPREPLY[@]}"';
  const shells = [
    { shell: 'bash', flags: ['--norc', '-c'], call: callIt },
    { shell: 'zsh', flags: ['-fc'], call: `emulate sh; setopt kshglob noshglob braceexpand\n${callIt}` },
    { shell: 'fish', flags: ['-c'], call: "complete -C 'aspire-gateway run unit_types_c'" },
  ];
  const installed = shells.filter(({ shell }) => spawnSync(shell, ['--version']).error === undefined);

  it.each(installed)('is a script that $shell itself runs', ({ shell, flags, call }) => {
    const { stdout, stderr } = spawnSync(shell, [...flags, `${scripts[shell]}\n${call}`], { encoding: 'utf8' });
    expect(stderr).toBe('');
    // zsh does not filter here: that is the business of its line editor.
    expect(stdout.trim().split(' ')).toContain('unit_types_create');
  });
});
