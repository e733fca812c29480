import type { Done } from './runSteps';

/** So much of a failed step's output is shown: its beginning, where linters begin, and its end, where tests sum up. */
const shownLines = { first: 120, last: 80 };

/** `lint        failed   12.3 s`, and what it printed below where it failed; what is worth knowing beside it otherwise. */
export function renderStep({ step, code, output, milliseconds }: Done): string {
  const result = code === 0 ? 'ok' : 'failed';
  const seconds = (milliseconds / 1000).toFixed(1);
  const note = code === 0 && step.note ? step.note.exec(output)?.[0].trim() : undefined;
  const line = `${step.name.padEnd(10)}  ${result.padEnd(6)}  ${seconds.padStart(6)} s${note ? `  ${note}` : ''}`;
  return code === 0 ? line : `${line}\n${renderOutput(output, again(step))}`;
}

/** The command that runs the step alone. */
export function again({ script, args = [] }: Done['step']): string {
  return `npm run ${script}${args.length > 0 ? ` -- ${args.join(' ')}` : ''}`;
}

function renderOutput(output: string, command: string): string {
  const lines = output.trimEnd().split('\n');
  const { first, last } = shownLines;
  const left = lines.length - first - last;
  const shown =
    left > 0
      ? [...lines.slice(0, first), `(${left} lines are left out: see ${command})`, ...lines.slice(-last)]
      : lines;
  return shown.map((text) => `  | ${text}`.trimEnd()).join('\n');
}
