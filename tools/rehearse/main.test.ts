import { main } from './main';

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  return { code: await main(args, streams, __dirname), out: out.join('\n'), err: err.join('\n') };
}

it('says how it is used', async () => {
  expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('npm run rehearse -- --node 18') });
});

it('ends with 2 for a Node that is not to be had, and for an option that it does not know', async () => {
  expect(await run('--node', '4')).toMatchObject({ code: 2, err: expect.stringContaining('There is no Node 4 here') });
  expect(await run('--nodes', '18')).toMatchObject({ code: 2, err: expect.stringContaining("'--nodes'") });
});

it('ends with 1 where there is nothing to rehearse, and says which part failed', async () => {
  const { code, err } = await run();
  expect(code).toBe(1);
  expect(err).toMatch(/^package and unzip: failed\nconnector\.json cannot be read/);
});
