import { parseArgs } from 'node:util';

export type SoakOptions = {
  /** How long there is load. Start, settling and checks come on top. */
  minutes: number;
  /** Of all random choices. */
  seed: number;
};

export const help = `Runs three replicas of the gateway against an Aspire emulator with faults, kills replicas at random, and checks at
the end that nothing was lost, doubled or told to a log.

  npm run soak [-- --minutes 30] [--seed 7]

  --minutes <n>  how long there is load, 0.5 to 1440 (30)
  --seed <n>     of all random choices; printed, so that a run can be repeated (a random one)

Exit code: 0 if every check passed, 1 if one failed, 2 for a wrong command line.`;

/** What is wrong with the command line. */
export class OptionError extends Error {}

/** Reads the command line; 'help' for `--help`. Throws an OptionError. */
export function readOptions(args: readonly string[], anySeed: () => number): SoakOptions | 'help' {
  const { values } = parse(args);
  if (values.help) return 'help';
  return {
    minutes: numberIn('--minutes', values.minutes, { byDefault: 30, low: 0.5, high: 1_440, isWhole: false }),
    seed: numberIn('--seed', values.seed, { byDefault: anySeed(), low: 0, high: 4_294_967_295, isWhole: true }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { minutes: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new OptionError((error as Error).message);
  }
}

type Range = { byDefault: number; low: number; high: number; isWhole: boolean };

function numberIn(name: string, text: string | undefined, { byDefault, low, high, isWhole }: Range): number {
  if (text === undefined) return byDefault;
  const value = text.trim() === '' ? NaN : Number(text);
  if (value >= low && value <= high && (!isWhole || Number.isInteger(value))) return value;
  throw new OptionError(
    `${name} must be a ${isWhole ? 'whole number' : 'number'} from ${low} to ${high}, not "${text}"`,
  );
}
