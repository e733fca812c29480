import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/logging/logger.ts';

function logged(format: 'text' | 'json') {
  const lines: string[] = [];
  return { lines, log: createLogger({ level: 'debug', format }, { write: (line) => void lines.push(line) }) };
}

describe('the log', () => {
  it.each(['text', 'json'] as const)('keeps an event on one line, as %s', (format) => {
    const { lines, log } = logged(format);
    log.warn({ organisation: 'a\nb', err: new Error('no\r\nforged line') }, 'event\nforged\u2028line');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.trimEnd()).not.toMatch(format === 'text' ? /[\r\n\u2028]/ : /[\r\n]/);
  });

  it('never writes a field that is a secret by its name', () => {
    const { lines, log } = logged('json');
    log.info({ access_token: 'marked', tokens: { refresh_token: 'marked' }, form: { client_secret: 'marked' } }, 'x');
    log.info({ code: 'marked', state: 'marked', key: 'marked', password: 'marked', authorization: 'marked' }, 'x');
    expect(lines.join('')).not.toContain('marked');
  });

  it('writes an error without the further properties of a driver, which may quote a row', () => {
    const { lines, log } = logged('json');
    log.error({ err: Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (x)=(marked)' }) }, 'x');
    expect(lines[0]).toContain('23505');
    expect(lines[0]).not.toContain('marked');
  });
});
