import { Command, Option } from 'commander';

/** The options that most commands have. */
export const organisation = () => new Option('--org <organisation>', 'organisation (default: the only one there is)');
export const json = () => new Option('--json', 'print JSON');

/** The command that finds operations. */
export function operationsCommand(): Command {
  return new Command('operations')
    .description('list the operations of Aspire that fit all words, the best first')
    .argument('[words...]')
    .addOption(json())
    .addOption(new Option('--csv', 'print CSV').conflicts('json'));
}

/** The command that runs one, with its options; the fields of the operation are options as well. */
export function runCommand(): Command {
  const more = (value: string, before: string[] = []) => [...before, value];
  return (
    new Command('run')
      .description('run an operation: a table on a terminal, JSON elsewhere')
      .usage('<operation> [--<field> <value>...] [options]')
      .argument('[operation]', 'a name of: aspire-gateway operations')
      .argument('[fields...]', 'its fields as options, such as --limit 2; see: aspire-gateway help <operation>')
      // Its options are those of the operation as well, which only the operation knows.
      .allowUnknownOption()
      .helpOption(false)
      .option('-h, --help', 'tell of the operation')
      .option('--connection <name>', 'the connection to run it with (default: the only one there is)')
      .addOption(organisation())
      .option('--input <file>', 'fields as a JSON object; - reads stdin. Fields that are options win')
      .option('--where <condition>', "lists: a condition, such as 'BranchID equals 2'; may be repeated", more)
      .option('--dry-run', 'writes: tell what would be sent and what would change, and write nothing')
      .option('--yes', 'writes: do not ask before a change in production')
      .option('--idempotency-key <key>', 'writes: what is sent under the same key happens once')
      .addOption(json().conflicts(['table', 'csv', 'ndjson']))
      .addOption(new Option('--table', 'print a table').conflicts(['csv', 'ndjson']))
      .addOption(new Option('--csv', 'print CSV').conflicts('ndjson'))
      .option('--ndjson', 'lists: print one line of JSON for each record, as it comes')
      .option('--exact', 'CSV: leave texts that look like formulas as they are')
  );
}
