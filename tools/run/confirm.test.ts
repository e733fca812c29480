import { PassThrough } from 'node:stream';
import { terminal } from './confirm';

/** The streams of a process, with or without a terminal. */
function streams(isTTY: boolean) {
  const [stdin, stderr] = [new PassThrough(), new PassThrough()].map((stream) => Object.assign(stream, { isTTY }));
  return { stdin: stdin!, stderr: stderr!, process: { stdin, stderr } as unknown as NodeJS.Process };
}

describe('a question on the terminal', () => {
  it('goes to stderr, and takes the line that is typed', async () => {
    const { stdin, stderr, process } = streams(true);
    const answer = terminal(process)?.('Go on? ');
    stdin.write('yes\n');
    expect(await answer).toBe('yes');
    expect(String(stderr.read())).toContain('Go on? ');
  });

  it('has no answer if the input ends', async () => {
    const { stdin, process } = streams(true);
    const answer = terminal(process)?.('Go on? ');
    stdin.end();
    expect(await answer).toBe('');
  });

  it('is not asked where there is no terminal', () => {
    expect(terminal(streams(false).process)).toBeUndefined();
  });
});
