import { afterAll, beforeAll, expect, it } from 'vitest';
import { applicable, notApplicable } from '../../testing/conformance/scenarios.ts';
import { checksOf, scenariosForServers, withKey } from '../../testing/conformance/suite.ts';
import { startMcpGateway, type McpGateway } from '../../testing/mcpGateway.ts';

let mcp: McpGateway;
let keyed: Awaited<ReturnType<typeof withKey>>;

beforeAll(async () => {
  mcp = await startMcpGateway();
  keyed = await withKey(mcp.http.url, mcp.keys.writer);
});
afterAll(async () => {
  await keyed.close();
  await mcp.close();
});

const runs = applicable.flatMap(({ versions, ...one }) => versions.map((version) => ({ ...one, version })));

it.each(runs)(
  'passes the scenario $scenario of the conformance suite, of $version',
  async ({ scenario, version, except = {} }) => {
    const checks = await checksOf(`${keyed.url}/mcp`, scenario, version);
    const failed = checks.filter(({ status }) => status === 'FAILURE' || status === 'WARNING');
    expect(failed.filter(({ id }) => !Object.hasOwn(except, id))).toEqual([]);
    // What is excepted and passes is excepted no more.
    expect(
      failed
        .map(({ id }) => id)
        .filter((id) => Object.hasOwn(except, id))
        .sort(),
    ).toEqual(Object.keys(except).sort());
    expect(checks.filter(({ status }) => status === 'SUCCESS').length).toBeGreaterThan(0);
  },
);

it('says of every scenario for servers whether it applies, or why not', async () => {
  const judged = [...applicable.map(({ scenario }) => scenario), ...Object.keys(notApplicable)];
  const fits = (name: string, scenario: string) =>
    name.endsWith('*') ? scenario.startsWith(name.slice(0, -1)) : scenario === name;
  const scenarios = await scenariosForServers();
  expect(scenarios.length).toBeGreaterThan(40);
  for (const scenario of scenarios)
    expect(
      judged.filter((name) => fits(name, scenario)),
      scenario,
    ).toHaveLength(1);
  for (const name of judged)
    expect(
      scenarios.some((scenario) => fits(name, scenario)),
      name,
    ).toBe(true);
});
