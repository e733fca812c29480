import { fenced, page, table } from '../markdown';
import { printCut, printWhole } from '../printJson';
import { isOperationStep, splitGoal, type Step, type Workflow } from './recipe';
import type { Operations } from './renderTasks';
import type { RecipeRun, StepRun } from './runRecipe';

/** A workflow and what its steps gave for the first answer of its trigger. */
export type RanWorkflow = { workflow: Workflow; run: RecipeRun };

/** The pages of `docs/recipes`, by file name. */
export function renderWorkflowPages(ran: readonly RanWorkflow[], operations: Operations): Map<string, string> {
  const pages = new Map([['README.md', renderIndex(ran.map(({ workflow }) => workflow))]]);
  for (const { workflow, run } of ran) {
    const { name, title, about, trigger, notes } = workflow;
    const rows = run.steps.flatMap((step) => overview(step, operations));
    const parts = [
      about,
      table(['step', 'connector', 'what it does'], [['`trigger`', trigger.connector, trigger.what], ...rows]),
      ...notes.map((note) => `> ${note}`),
      `The steps as data: [${name}.json](${name}.json).`,
      '## Trigger',
      `${trigger.what} It gives, for example:`,
      fenced(printWhole(run.trigger)),
      ...run.steps.flatMap((step) => details(step, operations)),
      '[All workflows](README.md)',
    ];
    pages.set(`${name}.md`, page(title, { madeFrom: `docs/recipes/${name}.json` }, parts));
  }
  return pages;
}

function renderIndex(workflows: readonly Workflow[]): string {
  return page('Workflows', { madeFrom: 'docs/recipes' }, [
    `Workflows of Tray to start from, in words and as JSON. The steps of Aspire are exact: a test runs each with its input against
the emulator, and the answers shown are what it gave. What stands for another connector names an operation as its form does, as far
as we know; choose the nearest in yours, and take over the mapping.`,
    table(
      ['workflow', 'what it does'],
      workflows.map(({ name, title, about }) => [`[${title}](${name}.md)`, about]),
    ),
    `Build one from the top: add the trigger and the steps with these connectors, and copy the inputs. A value such as
\`$.steps.convex-aspire-connector-1.items[0].VendorID\` goes in as a jsonpath. Tray numbers the steps of a connector as you
add them, so that in this order they have these names.

Single jobs, such as booking an invoice: [docs/tasks](../tasks/README.md).`,
  ]);
}

function overview({ step, steps }: StepRun, operations: Operations, depth = 0): string[][] {
  const inner = steps.flatMap((run) => overview(run, operations, depth + 1));
  return [[`${'· '.repeat(depth)}\`${step.name}\``, connectorOf(step, operations), step.what], ...inner];
}

function connectorOf(step: Step, operations: Operations): string {
  if ('forEach' in step) return 'loop';
  if ('if' in step) return 'boolean-condition';
  if (!isOperationStep(step)) return `${step.connector}: ${step.operation}`;
  const { title, link } = operations(step.operation);
  return `Aspire: [${title}](${link})`;
}

function details({ step, output, steps }: StepRun, operations: Operations): string[] {
  const inner = steps.flatMap((run) => details(run, operations));
  const heading = `## ${splitGoal(step).goal}`;
  if ('forEach' in step)
    return [heading, `loop, step \`${step.name}\`.${splitGoal(step).rest} The list is \`${step.forEach}\`.`, ...inner];
  if ('if' in step) {
    const { value, equals } = step.if;
    return [
      heading,
      `boolean-condition, step \`${step.name}\`.${splitGoal(step).rest} It compares \`${value}\` with \`${JSON.stringify(equals)}\`.`,
      ...inner,
    ];
  }
  const input = fenced(printWhole(step.input));
  const answer = [isOperationStep(step) ? 'gives' : 'gives, for example', fenced(printCut(output))];
  return [heading, `${connectorOf(step, operations)}, step \`${step.name}\`.${splitGoal(step).rest}`, input, ...answer];
}
