import type { Command } from 'commander';

/** Every command as its words, with the options and commands that may follow. */
type Entry = { path: string; words: readonly string[] };

/** Completion scripts by shell, made of the commands themselves. */
export function completions(program: Command): Readonly<Record<string, string>> {
  const entries = entriesOf(program, '');
  const name = program.name();
  const cases = entries.map(({ path, words }) => `    "${path}") words="${words.join(' ')}" ;;`).join('\n');
  const bash = `_aspire_gateway() {
  local path="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do case "$word" in -*) ;; *) path="$path $word" ;; esac; done
  path="\${path# }"
  # The longest command that was typed; what follows it are arguments.
  while :; do
    case "$path" in
${cases}
    *" "*) path="\${path% *}"; continue ;;
    *) path=""; continue ;;
    esac
    break
  done
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -F _aspire_gateway ${name}`;
  return {
    bash,
    zsh: `autoload -U +X bashcompinit && bashcompinit\n${bash}`,
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
  return [{ path, words }, ...command.commands.flatMap((child) => entriesOf(child, `${path} ${child.name()}`.trim()))];
}
