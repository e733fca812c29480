import { switches as table, switchNames, type SwitchOptions } from '../../emulator/behaviour/switches';
import type { Answer, Verdict } from './answer';

/** What was found out about one statement. */
export type Finding = { statement: number; verdict: Verdict; seen: string[] };

/** What a probe writes: verdicts, shapes and numbers, and nothing that stands in a record. */
export type Report = {
  probe: 1;
  target: string;
  date: string;
  calls: number;
  findings: Finding[];
  /** Switches with which the emulator behaves like this account, where that is not the default. */
  switches: SwitchOptions;
};

/** One answer to a question, with its number and its words. */
export type Answered = { statement: number; asks: string; answer: Answer };

/** The most telling verdict of several questions comes first. */
const order: readonly Verdict[] = ['contradicted', 'confirmed', 'no data for it', 'needs a write'];

/** Makes one finding of all answers to a statement. */
export function findingsOf(answered: readonly Answered[]): Finding[] {
  const numbers = [...new Set(answered.map(({ statement }) => statement))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const all = answered.filter(({ statement }) => statement === number);
    // Where a write has settled it, nobody needs to know that reading could not.
    const settled = all.filter(({ answer }) => answer.verdict !== 'needs a write');
    const own = settled.length > 0 ? settled : all;
    const verdict = order.find((item) => own.some(({ answer }) => answer.verdict === item))!;
    const seen = own.map(({ asks, answer }) => `${asks}: ${answer.seen}`);
    return { statement: number, verdict, seen };
  });
}

/** The switches that the answers ask for. */
export function switchesOf(answered: readonly Answered[]): SwitchOptions {
  return Object.assign({}, ...answered.map(({ answer }) => answer.switches ?? {})) as SwitchOptions;
}

/** The report for a person: a line for each statement, then the switches. */
export function renderReport(report: Report, statements: ReadonlyMap<number, string>): string {
  const lines = report.findings.flatMap(({ statement, verdict, seen }) => [
    `${String(statement).padStart(4)}  ${verdict}  ${shorten(statements.get(statement) ?? '')}`,
    ...(verdict === 'needs a write' ? [] : seen.map((text) => `        ${text}`)),
  ]);
  const counts = order.map(
    (verdict) => `${report.findings.filter((finding) => finding.verdict === verdict).length} ${verdict}`,
  );
  return [
    `${report.target}, ${report.calls} calls`,
    '',
    ...lines,
    '',
    `${counts.join(', ')}.`,
    ...switchLines(report.switches),
  ].join('\n');
}

function switchLines(switches: SwitchOptions): string[] {
  const turned = switchNames.filter((name) => switches[name] !== undefined);
  if (turned.length === 0) return ['The emulator behaves like it without any switch.'];
  const lines = turned.map((name) => `  ${name}: ${String(switches[name])}    ${table[name].meaning}`);
  return ['Switches with which the emulator behaves like it:', ...lines];
}

function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 87)}...` : text;
}
