import { main } from './main';

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  return { code: await main(args, streams, __dirname), out: out.join('\n'), err: err.join('\n') };
}

it('prints its usage', async () => {
  expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('npm run rehearse -- --node 18') });
});

it('exits with 2 for a version of Node that is not available, and for an unknown option', async () => {
  expect(await run('--node', '4')).toMatchObject({ code: 2, err: expect.stringContaining('Node 4 is not available') });
  expect(await run('--nodes', '18')).toMatchObject({ code: 2, err: expect.stringContaining("'--nodes'") });
});

it('exits with 2 for what is no version of the CDK, before anything is installed', async () => {
  const { code, err, out } = await run('--cdk', 'newest');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('--cdk takes one version of Tray\'s CDK, such as 4.40.0, not "newest".');
});

it('exits with 1 without a connector, and says which step failed', async () => {
  const { code, err } = await run();
  expect(code).toBe(1);
  expect(err).toMatch(/^package and unzip: failed\nconnector\.json cannot be read/);
});
