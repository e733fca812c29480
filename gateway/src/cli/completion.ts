import type { Command } from 'commander';

/** Every command as its words, with the options and commands that may follow. */
type Entry = { path: string; words: readonly string[] };

/** Completion scripts by shell, made of the commands themselves; `operations` follow `run` and `help`. */
export function completions(program: Command, operations: readonly string[]): Readonly<Record<string, string>> {
  const commands = program.commands.map((command) => command.name());
  const words: Readonly<Record<string, readonly string[]>> = { run: operations, help: [...commands, ...operations] };
  const entries = entriesOf(program, '').map(({ path, words: own }) => ({
    path,
    words: [...own, ...(words[path] ?? [])],
  }));
  const name = program.name();
  const cases = entries.map(({ path, words }) => `    "${path}") words="${words.join(' ')}" ;;`).join('\n');
  // Not "path": that is the search path of zsh.
  const bash = `_aspire_gateway() {
  local typed="" word words=""
  for word in "\${COMP_WORDS[@]:1:$((COMP_CWORD - 1))}"; do case "$word" in -*) ;; *) typed="$typed $word" ;; esac; done
  typed="\${typed# }"
  # The longest command that was typed; what follows it are arguments.
  while :; do
    case "$typed" in
${cases}
    *" "*) typed="\${typed% *}"; continue ;;
    *) typed=""; continue ;;
    esac
    break
  done
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -F _aspire_gateway ${name}`;
  return {
    bash,
    zsh: `(( $+functions[compdef] )) || { autoload -U +X compinit && compinit; }\nautoload -U +X bashcompinit && bashcompinit\n${bash}`,
    fish: entries
      .flatMap(({ path, words }) => {
        const seen = path.split(' ').filter((word) => word !== '');
        const condition =
          seen.length === 0
            ? '__fish_use_subcommand'
            : seen.map((word) => `__fish_seen_subcommand_from ${word}`).join('; and ');
        return words.map((word) =>
          word.startsWith('--')
            ? `complete -c ${name} -n '${condition}' -l ${word.slice(2)}`
            : `complete -c ${name} -f -n '${condition}' -a ${word}`,
        );
      })
      .join('\n'),
  };
}

function entriesOf(command: Command, path: string): Entry[] {
  const words = [
    ...command.commands.map((child) => child.name()),
    ...command.options.flatMap(({ long }) => (long ? [long] : [])),
    '--help',
  ];
  return [
    { path, words: [...new Set(words)] },
    ...command.commands.flatMap((child) => entriesOf(child, `${path} ${child.name()}`.trim())),
  ];
}
