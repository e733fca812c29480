import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readCommandLine } from './main';

describe('the command line', () => {
  it('listens on port 4010 unless it is told another', () => {
    expect(readCommandLine([])).toEqual({ port: 4010 });
    expect(readCommandLine(['--port', '0'])).toEqual({ port: 0 });
  });

  it('reads every switch', () => {
    const args = [
      '--scale=3',
      '--rows=work_tickets=1000000',
      '--rows=Receipts=many',
      '--filled-fields=40',
      '--clock-offset=-90',
      '--bad-credentials',
      '404',
      '--skip=ignored',
      '--forbidden',
      'Users *',
      '--known-refresh-token=a',
      '--known-refresh-token=b',
      '--rate-limit=sandbox',
      '--client=reader:hush:* GET, Receipts POST',
      '--client=office:all',
      '--cors-origin=http://localhost:5173',
    ];
    expect(readCommandLine(args)).toEqual({
      port: 4010,
      scale: 3,
      rows: { work_tickets: 1_000_000, Receipts: 'many' },
      filledFields: 40,
      clockOffset: -90,
      badCredentials: 404,
      skip: 'ignored',
      forbidden: ['Users *'],
      knownRefreshTokens: ['a', 'b'],
      rateLimit: 'sandbox',
      corsOrigins: ['http://localhost:5173'],
      clients: [
        { clientId: 'reader', secret: 'hush', scopes: ['* GET', 'Receipts POST'] },
        { clientId: 'office', secret: 'all' },
      ],
    });
  });

  it.each([[['--prot', '1']], [['start']], [['--port']]])('refuses what it does not know: %j', (args) => {
    expect(() => readCommandLine(args)).toThrow();
  });

  it('knows when help is wanted', () => {
    expect(readCommandLine(['--help', '--port', '1'])).toBe('help');
  });
});

describe('the program', () => {
  const start = (...args: string[]) => {
    const program = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'main.ts'), ...args]);
    let output = '';
    const text = new Promise<string>((resolve) => {
      const read = (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('Ctrl-C')) resolve(output);
      };
      program.stdout.on('data', read);
      program.stderr.on('data', read);
      program.on('exit', () => resolve(output));
    });
    const code = new Promise<number | null>((resolve) => program.on('exit', resolve));
    return { program, text, code };
  };

  it('says how to connect, and stops cleanly when it is told to', async () => {
    const { program, text, code } = start('--port', '0', '--secret', 'hush');
    const shown = await text;
    expect(shown).toMatch(/listening on http:\/\/127\.0\.0\.1:\d+/);
    expect(shown).toContain('hush');
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(shown)!;
    expect((await fetch(`${url}/_emulator`)).status).toBe(200);
    program.kill('SIGTERM');
    expect(await code).toBe(0);
  });

  it('shows the help beside what it cannot take', async () => {
    const { text, code } = start('--port', 'abc');
    expect(await text).toContain('npm run emulator -- [options]');
    expect(await text).toContain('port must be a whole number from 0 to 65535, not "abc"');
    expect(await code).toBe(2);
  });
});
