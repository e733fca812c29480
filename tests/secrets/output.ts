/** Captures everything that this process writes to stdout, stderr and the console, until `stop`, which returns it. */
export function watchOutput(): { stop: () => string } {
  const written: string[] = [];
  const keep = (chunk: unknown) => {
    written.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk as Uint8Array).toString('latin1'));
    return true;
  };
  const spies = [
    ...(['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'] as const).map((method) =>
      jest.spyOn(console, method).mockImplementation((...args: unknown[]) => void keep(args.map(String).join(' '))),
    ),
    jest.spyOn(process.stdout, 'write').mockImplementation(keep),
    jest.spyOn(process.stderr, 'write').mockImplementation(keep),
  ];
  return {
    stop: () => {
      for (const spy of spies) spy.mockRestore();
      return written.join('\n');
    },
  };
}
