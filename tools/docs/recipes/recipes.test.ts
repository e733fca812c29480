import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog } from '../../../src/records/catalog';
import { startExamples, type Examples } from '../runExample';
import { readTasks, readWorkflows } from './readRecipes';
import { isOperationStep, type OperationStep, type Step } from './recipe';
import { referencesIn } from './references';
import { runRecipe, type StepRun } from './runRecipe';

const root = join(__dirname, '../../..');
const tasks = readTasks(root);
const workflows = readWorkflows(root);
const kindOf = (operation: string) => catalog.find(({ name }) => name === operation)?.kind;

/** All steps, with those of loops and branches. */
function allSteps(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => {
    if ('forEach' in step) return [step, ...allSteps(step.steps)];
    if ('if' in step) return [step, ...allSteps([...step.then, ...(step.otherwise ?? [])])];
    return [step];
  });
}

function ran(runs: readonly StepRun[]): StepRun[] {
  return runs.flatMap((run) => [run, ...ran(run.steps)]);
}

let examples: Examples;
beforeAll(async () => {
  examples = await startExamples(root);
});
afterAll(() => examples.close());

const run = (recipe: Parameters<typeof runRecipe>[0], answer = 0) =>
  runRecipe(recipe, { run: examples.call, dates: examples.dates, answer });

describe('the tasks', () => {
  it('are twelve or more, of two to five steps', () => {
    expect(tasks.length).toBeGreaterThanOrEqual(12);
    expect(tasks.filter(({ steps }) => steps.length < 2 || steps.length > 5).map(({ name }) => name)).toEqual([]);
  });

  it.each(tasks.map((task) => [task.name, task] as const))('%s runs against the emulator', async (_, task) => {
    examples.reset();
    const { steps } = await run(task);
    expect(steps.map(({ step }) => step.name)).toEqual(task.steps.map(({ name }) => name));
    const batches = steps
      .map(({ output }) => output as { failed?: number })
      .filter(({ failed }) => failed !== undefined);
    for (const { failed } of batches) expect(failed).toBe(0);
  });

  it('look for records with conditions, not with OData', () => {
    const lists = tasks.flatMap(({ steps }) => steps).filter(({ operation }) => kindOf(operation) === 'list');
    const odata = ['filter', 'select', 'orderby', 'top', 'skip', 'expand'];
    expect(lists.filter(({ input }) => odata.some((name) => name in input))).toEqual([]);
    expect(lists.filter(({ input }) => 'conditions' in input).length).toBeGreaterThan(20);
  });

  it('set a customer up once, even if they run twice', async () => {
    examples.reset();
    const task = tasks.find(({ name }) => name === 'set-up-a-new-customer')!;
    const created = async () =>
      (await run(task)).steps.flatMap(({ output }) => (output as { created?: boolean }).created ?? []);
    expect(await created()).toEqual([true, true, true]);
    expect(await created()).toEqual([false, false, false]);
  });
});

describe('the workflows', () => {
  it.each(workflows.map((workflow) => [workflow.name, workflow] as const))(
    '%s runs each of its Aspire steps against the emulator',
    async (_, workflow) => {
      const names = new Set<string>();
      for (const answer of workflow.trigger.answers.keys()) {
        examples.reset();
        for (const { step } of ran((await run(workflow, answer)).steps)) names.add(step.name);
      }
      expect([...names].sort()).toEqual(
        allSteps(workflow.steps)
          .map(({ name }) => name)
          .sort(),
      );
      expect(allSteps(workflow.steps).filter(isOperationStep).length).toBeGreaterThan(0);
    },
  );

  it('are the three that people ask for', () => {
    expect(workflows.map(({ name }) => name)).toEqual([
      'changed-work-tickets-to-a-sheet',
      'new-lead-to-opportunity',
      'vendor-invoice-with-pdf-to-receipt',
    ]);
  });

  it('number the steps of a connector as Tray does, by its name', () => {
    const { name } = JSON.parse(readFileSync(join(root, 'connector.json'), 'utf8')) as { name: string };
    for (const { steps } of workflows) {
      const counts = new Map<string, number>();
      for (const step of allSteps(steps)) {
        const connector = connectorOf(step, name);
        counts.set(connector, (counts.get(connector) ?? 0) + 1);
        expect(step.name).toBe(`${connector}-${counts.get(connector)}`);
      }
    }
  });

  it('take nothing but what Tray knows: inputs refer to steps only', () => {
    const inputs = workflows.flatMap(({ steps }) =>
      allSteps(steps).flatMap((step) => ('input' in step ? [step.input] : [])),
    );
    const others = referencesIn(inputs).filter(({ reference }) => !reference.startsWith('$.steps.'));
    expect(others).toEqual([]);
  });

  it('book a vendor invoice once, with its PDF, and not again', async () => {
    examples.reset();
    const workflow = workflows.find(({ name }) => name.startsWith('vendor-invoice'))!;
    const operations = (runs: StepRun[]) =>
      ran(runs).flatMap(({ step }) => (isOperationStep(step) ? [step.operation] : []));
    const first = await run(workflow);
    expect(operations(first.steps)).toContain('receipts_create');
    const created = outputOf(first.steps, 'receipts_create') as { id: number };
    const files = { conditions: [{ field: 'ReceiptID', operator: 'equals', value: created.id }] };
    expect(await examples.call('attachments_get', files)).toMatchObject({
      items: [{ OriginalFileName: 'GV-20871.pdf' }],
    });
    expect(operations((await run(workflow)).steps)).not.toContain('receipts_create');
  });

  it('write one row for each changed ticket', async () => {
    examples.reset();
    const workflow = workflows.find(({ name }) => name.startsWith('changed'))!;
    const { steps } = await run(workflow);
    const { items, latest_change } = outputOf(steps, 'work_tickets_get') as {
      items: { WorkTicketID: number }[];
      latest_change: string;
    };
    const row = ran(steps).find(({ step }) => step.name === 'google-sheets-1');
    expect(row?.input).toMatchObject({ row: { WorkTicketID: items[0]?.WorkTicketID } });
    expect(ran(steps).find(({ step }) => step.name === 'storage-2')?.input).toMatchObject({ value: latest_change });
  });
});

function connectorOf(step: Step, own: string): string {
  if ('forEach' in step) return 'loop';
  if ('if' in step) return 'boolean-condition';
  return isOperationStep(step) ? own : step.connector;
}

function outputOf(runs: readonly StepRun[], operation: string): unknown {
  return ran(runs).find(({ step }) => (step as OperationStep).operation === operation)?.output;
}
