/** The text of `--help`. */
export const usage = `Runs the connector's operations through Tray's own runtime.

  npx aspire-run                     a demo of the main job, on an emulator
  npx aspire-run list [words]        all operations, or those about the words
  npx aspire-run help <operation>    what it takes, with an example
  npx aspire-run <operation> [input] [options]
                                     one operation; the result is JSON on stdout

"npm start --" does the same; "npm -s start --" leaves out what npm prints.

Input, all of it optional:
  '{"limit": 2}'     as JSON
  @input.json        from a file
  -                  from stdin
  --limit 2          one field; also --Contact.FirstName Dana, and for a list
                     --fields A,B
  --where 'BranchID equals 2'
                     one condition of a list; several must all hold

Options:
  --yes              change records in production without asking
  --json             help and list as JSON
  --all              list also the operations that fill dropdowns
  --help, -h         this text, or the help of the operation

An operation runs on an emulator that the command starts, or on the one at
ASPIRE_BASE_URL. To call Aspire itself, set ASPIRE_CLIENT_ID,
ASPIRE_CLIENT_SECRET and ASPIRE_ENVIRONMENT (production, sandbox or demo). What
changes records in production is asked about first; without a terminal to ask
on, it needs --yes.

Exit codes:
  0  done
  1  the operation failed, or nothing was found; stderr says why
  2  the command line or the settings are wrong; nothing was sent
  3  a change in production was not confirmed; nothing was sent

Colour is for terminals only, and never with NO_COLOR. Long calls show their
progress on stderr, on a terminal.`;
