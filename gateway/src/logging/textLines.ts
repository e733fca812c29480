import type { DestinationStream } from 'pino';

/** Turns pino's JSON into lines for people: `12:30:01 info  request  method=GET status=200`. An event is one line. */
export function textLines(to: DestinationStream): DestinationStream {
  return {
    write(json: string) {
      const { time, level, msg, ...fields } = JSON.parse(json) as Readonly<Record<string, unknown>>;
      const clock = String(time).slice(11, 19);
      const rest = Object.entries(fields).map(([name, value]) => `${name}=${show(value)}`);
      to.write(
        `${[clock, String(level).padEnd(5), onOneLine(typeof msg === 'string' ? msg : ''), ...rest].join(' ')}\n`,
      );
    },
  };
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /[\s"=]/.test(text) && typeof value === 'string' ? JSON.stringify(text) : onOneLine(text);
}

function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
