import { Command, CommanderError, Option } from 'commander';
import { settingsHelp } from '../config/describe.ts';
import { settings, type Setting } from '../config/settings.ts';
import { completions } from './completion.ts';
import { describeFailure, exitCodes, exitCodesHelp, UsageError } from './exit.ts';
import { Interruption } from './interruption.ts';
import { json, operationsCommand, organisation, runCommand } from './operationCommands.ts';
import type { CommandCall, Load } from './command.ts';
import type { Io } from './io.ts';
import { addSyncCommands } from './syncCommands.ts';

/**
 * The command line. Returns the exit code; throws an Interruption. Commands work on the database directly, in this process: they need no running
 * server, and join the embedded Postgres of one that runs.
 */
export async function runProgram(args: readonly string[], io: Io): Promise<number> {
  let exit: number = exitCodes.success;
  const program = new Command('aspire-gateway')
    .description('Connections to Aspire and other providers that keep themselves alive.')
    .version('1.0.0')
    .showHelpAfterError('(--help shows what there is)')
    .addHelpText('after', `\nSettings come from the environment: aspire-gateway serve --help\n\n${exitCodesHelp()}`);

  /** Wires a command to the module that runs it. */
  const add = (parent: Command, command: Command, load: Load): Command =>
    inherit(parent, command).action(async (...received: unknown[]) => {
      const { run } = await load();
      const options = command.optsWithGlobals();
      const given = command.processedArgs.flat().filter((argument) => typeof argument === 'string');
      exit = (await run({ args: given, options, io })) ?? exit;
      void received;
    });
  const inherit = (parent: Command, command: Command): Command => {
    parent.addCommand(command);
    return command.copyInheritedSettings(parent);
  };
  program
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text.trimEnd()), writeErr: (text) => io.err(text.trimEnd()) });

  add(program, serveCommand(), () => import('./commands/serve.ts'));
  add(program, connectCommand(), () => import('./commands/connect.ts'));
  add(
    program,
    new Command('connections')
      .description('list the connections')
      .addOption(organisation())
      .option('--no-global', "without GLOBAL's")
      .addOption(json()),
    () => import('./commands/connections.ts'),
  );
  const named = {
    show: 'show a connection in detail',
    token: 'print an access token, refreshed if need be',
    refresh: 'refresh the tokens now',
    test: 'send one harmless request with the token',
    disconnect: 'delete the tokens and keep the rest',
    delete: 'delete a connection and its secrets',
  } as const;
  for (const [name, description] of Object.entries(named)) {
    const command = new Command(name)
      .description(description)
      .argument('<name>')
      .addOption(organisation())
      .addOption(json());
    if (name === 'delete')
      command
        .option('--yes', 'do not ask')
        .option('--confirm-disable-workflows', 'also if workflows use it; they are disabled');
    add(program, command, async () => ({
      run: (await import('./commands/connection.ts')).actions[name as keyof typeof named],
    }));
  }

  add(program, operationsCommand(), () => import('./commands/operations.ts'));
  const showHelp = async (of: string | undefined, { options }: CommandCall) => {
    const command = program.commands.find((one) => one.name() === of) ?? (of === undefined ? program : undefined);
    if (command) return command.outputHelp();
    const commands = program.commands.map((one) => one.name());
    await (await import('./commands/help.ts')).helpOf(of ?? '', commands, { options, io });
  };
  const runOf = runCommand();
  add(program, runOf, async () => {
    const { run } = await import('./commands/run.ts');
    return {
      run: async (call) => (call.options.help === true ? showHelp(call.args[0] ?? 'run', call) : run(call)),
    };
  });
  add(
    program,
    new Command('help')
      .description('tell of a command, or of an operation: fields, types, values, an example')
      .argument('[command or operation]')
      .addOption(json()),
    () => Promise.resolve({ run: (call) => showHelp(call.args[0], call) }),
  );
  add(
    program,
    new Command('mcp')
      .description('serve tools for models over MCP, on stdin and stdout')
      .option('--allow-writes', 'also what changes data')
      .option('--toolsets <resources>', 'also one tool for each operation of these, such as properties,work_tickets')
      .option('--all', 'also one tool for each of the 250 operations')
      .addOption(organisation()),
    () => import('./commands/mcp.ts'),
  );

  addSyncCommands(program, add, inherit);

  const keys = inherit(program, new Command('keys').description('API keys of an organisation'));
  add(
    keys,
    new Command('create')
      .description('make a key, and print it alone on stdout; it is shown this once')
      .requiredOption('--org <organisation>', 'organisation; it is made if there is none')
      .requiredOption('--scopes <scopes>', 'read, write, credentials, operator; separated by commas')
      .option('--label <label>', 'what it is for', '')
      .option('--expires <date>', 'when it ends, such as 2027-01-31'),
    async () => ({ run: (await import('./commands/keys.ts')).create }),
  );
  add(
    keys,
    new Command('list')
      .description('list the keys, without the keys themselves')
      .addOption(organisation())
      .addOption(json()),
    async () => ({ run: (await import('./commands/keys.ts')).list }),
  );
  add(
    keys,
    new Command('revoke').description('end a key at once').argument('<id>').addOption(organisation()),
    async () => ({ run: (await import('./commands/keys.ts')).revoke }),
  );

  add(
    program,
    new Command('rotate')
      .description("encrypt all secrets' keys with the current master key, or Vault's newest key")
      .option('--new-key', 'make a new master key in the key file first')
      .option('--data', 'give every organisation a new data key as well')
      .addOption(json()),
    () => import('./commands/rotate.ts'),
  );
  const secrets = inherit(program, new Command('secrets').description('where secrets are kept'));
  add(
    secrets,
    new Command('migrate')
      .description('move every secret to the other store; start again after an interruption')
      .addOption(new Option('--to <store>', 'database or vault').choices(['database', 'vault']).makeOptionMandatory())
      .option('--remove', 'delete them from where they came, once all have arrived')
      .addOption(json()),
    () => import('./commands/migrateSecrets.ts'),
  );
  const audit = inherit(program, new Command('audit').description('the log of what happened'));
  add(
    audit,
    new Command('verify').description('find edits, removals and cut ends').addOption(json()),
    () => import('./commands/auditVerify.ts'),
  );
  add(
    program,
    new Command('doctor')
      .description('check Node, settings, database, key, store, providers and scopes')
      .option('--quick', 'without the scopes, which take some 90 requests to Aspire for each connection')
      .addOption(json()),
    () => import('./commands/doctor.ts'),
  );
  const vault = inherit(program, new Command('vault').description('help with Vault or OpenBao'));
  add(
    vault,
    new Command('policy')
      .description("print the policy that the gateway's role needs")
      .option('--orgs <organisations>', 'for these organisations only, separated by commas'),
    () => import('./commands/vaultPolicy.ts'),
  );
  add(
    program,
    new Command('completion').description('print a completion script: bash, zsh or fish').argument('<shell>'),
    () => Promise.resolve({ run: complete }),
  );
  async function complete({ args: [shell = ''] }: CommandCall): Promise<void> {
    const { searchOperations } = await import('../operations/catalog.ts');
    const script = completions(
      program,
      searchOperations('').map(({ name }) => name),
    )[shell];
    if (script === undefined) throw new UsageError(`There is no completion for "${shell}": bash, zsh or fish.`);
    io.out(script);
  }

  try {
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    // Help and the version are no errors; wrong arguments were already written by commander.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.success : exitCodes.usage;
    if (error instanceof Interruption) throw error;
    const { exit: code, message, body } = describeFailure(error);
    io.err(args.includes('--json') ? JSON.stringify(body) : message);
    if (code === 70 && io.env.ASPIRE_GATEWAY_LOG_LEVEL === 'debug') io.err(String((error as Error).stack));
    return code;
  }
}

function serveCommand(): Command {
  const command = new Command('serve').description('listen for HTTP, and keep the connections alive');
  for (const { flag, about, byDefault } of Object.values<Setting>(settings))
    if (flag !== undefined)
      command.option(`--${flag} <value>`, `${about}${byDefault === undefined ? '' : ` Default: ${byDefault}.`}`);
  return command
    .option('--demo', 'with an Aspire emulator, a working connection and an API key')
    .option('--json', 'print one line of JSON when it is ready')
    .addHelpText('after', `\n${settingsHelp()}`);
}

function connectCommand(): Command {
  return new Command('connect')
    .description('make a connection, or connect one anew; the secret is asked for, or read from stdin')
    .argument('<name>')
    .addOption(organisation())
    .addOption(new Option('--provider <provider>', 'kind of provider').choices(['aspire', 'oauth2']))
    .option('--environment <environment>', 'Aspire: production, sandbox or demo')
    .addOption(
      new Option('--flow <flow>', 'how tokens come').choices([
        'client_credentials',
        'authorization_code',
        'refresh_token',
      ]),
    )
    .option('--client-id <id>', 'client id')
    .option('--token-url <url>', 'oauth2: where tokens come from')
    .option('--authorization-url <url>', 'authorization_code: where the browser goes')
    .option('--scopes <scopes>', 'oauth2: separated by blanks or commas')
    .option('--description <text>', 'what it is for')
    .option('--public', 'a public client (PKCE) without a secret')
    .addOption(json());
}
