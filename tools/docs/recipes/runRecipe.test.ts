import type { Step, Task, Workflow } from './recipe';
import { runRecipe } from './runRecipe';

const get: Step = { name: 'trees', what: 'Look.', operation: 'trees_get', input: { limit: 2 } };
const workflow = (steps: Step[]): Workflow => ({
  name: 'plant',
  title: 'Plant',
  about: '',
  notes: [],
  trigger: { connector: 'webhook', what: '', answers: [{ kind: 'oak' }, { kind: 'ash' }] },
  steps,
});

/** Runs a workflow whose operations give these outputs. */
async function run(steps: Step[], outputs: Record<string, unknown> = {}, answer = 0) {
  const calls: [string, unknown][] = [];
  const ran = await runRecipe(workflow(steps), {
    run: (operation, input) => {
      calls.push([operation, input]);
      return Promise.resolve(outputs[operation] ?? { id: calls.length });
    },
    dates: { today: '2026-07-01' },
    answer,
  });
  return { ...ran, calls };
}

describe('running a recipe', () => {
  it('gives each step the outputs of those before it', async () => {
    const plant: Step = {
      name: 'p',
      what: '',
      operation: 'plant',
      input: { kind: '$.steps.trigger.kind', on: '$.dates.today' },
    };
    const water: Step = { name: 'w', what: '', operation: 'water', input: { id: '$.steps.p.id' } };
    const { calls, trigger } = await run([plant, water], {}, 1);
    expect(trigger).toEqual({ kind: 'ash' });
    expect(calls).toEqual([
      ['plant', { kind: 'ash', on: '2026-07-01' }],
      ['water', { id: 1 }],
    ]);
  });

  it('runs a loop for the first entries, a branch if it holds, and no step of another connector', async () => {
    const water: Step = { name: 'w', what: '', operation: 'water', input: { id: '$.steps.each.value.id' } };
    const row: Step = {
      name: 'r',
      what: '',
      connector: 'sheet',
      operation: 'Row',
      input: { n: '$.steps.each.index' },
      answer: { ok: true },
    };
    const oaks: Step = {
      name: 'b',
      what: '',
      if: { value: '$.steps.trigger.kind', equals: 'oak' },
      then: [water],
      otherwise: [row],
    };
    const each: Step = { name: 'each', what: '', forEach: '$.steps.trees.items', steps: [oaks] };
    const outputs = { trees_get: { items: [{ id: 4 }, { id: 5 }, { id: 6 }] } };
    expect((await run([get, each], outputs)).calls.slice(1)).toEqual([
      ['water', { id: 4 }],
      ['water', { id: 5 }],
    ]);
    const { steps, calls } = await run([get, each], outputs, 1);
    expect(calls).toHaveLength(1);
    expect(steps[1]?.steps[0]?.steps).toMatchObject([{ input: { n: 0 }, output: { ok: true } }]);
  });

  it('runs what prepares a task first, and does not tell it', async () => {
    const order: string[] = [];
    const task: Task = {
      name: 't',
      title: '',
      about: '',
      area: '',
      notes: [],
      before: [{ name: 'x', what: '', operation: 'dig', input: {} }],
      steps: [{ name: 'y', what: '', operation: 'plant', input: { in: '$.steps.x.id' } }],
    };
    const { steps } = await runRecipe(task, {
      run: (operation) => Promise.resolve({ id: order.push(operation) }),
      dates: {},
    });
    expect(order).toEqual(['dig', 'plant']);
    expect(steps.map(({ step }) => step.name)).toEqual(['y']);
  });

  it('ends at a list that is empty, unless it may be', async () => {
    const outputs = { trees_get: { items: [] } };
    await expect(run([get], outputs)).rejects.toThrow(
      'plant, step trees: the list is empty, so the recipe shows nothing',
    );
    expect((await run([{ ...get, mayBeEmpty: true }], outputs)).calls).toHaveLength(1);
  });

  it('names recipe and step of an operation that fails, also within a loop', async () => {
    const lost: Step = { name: 'lost', what: '', operation: 'water', input: { id: '$.steps.nobody.id' } };
    const each: Step = { name: 'each', what: '', forEach: '$.steps.trees.items', steps: [lost] };
    const outputs = { trees_get: { items: [1] } };
    await expect(run([get, each], outputs)).rejects.toThrow('plant, step lost: $.steps.nobody.id is not there');
  });
});
