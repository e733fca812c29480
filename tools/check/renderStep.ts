import type { Done } from './runSteps';

/** How many lines of a failed step's output to show: its start for linters, its end for the test summary. */
const shownLines = { first: 120, last: 80 };

/** `lint        failed   12.3 s`, with the output below when the step fails, and its summary beside it when it passes. */
export function renderStep({ step, code, output, milliseconds }: Done): string {
  const result = code === 0 ? 'ok' : 'failed';
  const seconds = (milliseconds / 1000).toFixed(1);
  const summary = code === 0 && step.summary ? step.summary.exec(output)?.[0].trim() : undefined;
  const line = `${step.name.padEnd(10)}  ${result.padEnd(6)}  ${seconds.padStart(6)} s${summary ? `  ${summary}` : ''}`;
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
    left > 0 ? [...lines.slice(0, first), `(${left} lines omitted: see ${command})`, ...lines.slice(-last)] : lines;
  return shown.map((text) => `  | ${text}`.trimEnd()).join('\n');
}
