import { fenced, page, table } from '../markdown';
import { printCut, printWhole } from '../printJson';
import { splitGoal, type OperationStep, type Task } from './recipe';
import { referencesIn } from './references';
import type { RecipeRun, StepRun } from './runRecipe';

/** A task and what its steps gave. */
export type RanTask = { task: Task; run: RecipeRun };

/** The title of an operation, and the link to it from the folder of the tasks. */
export type Operations = (name: string) => { title: string; link: string };

/** The areas, in the order of the index. */
const areas = ['Customers', 'Sales', 'Work', 'Crews and time', 'Purchasing', 'Money', 'Equipment', 'Everything'];

/** The pages of `docs/tasks`, by file name. */
export function renderTaskPages(ran: readonly RanTask[], operations: Operations): Map<string, string> {
  const pages = new Map([['README.md', renderIndex(ran.map(({ task }) => task))]]);
  for (const { task, run } of ran) {
    const before = (task.before ?? []).map(({ operation }) => operations(operation));
    const parts = [
      task.about,
      ...run.steps.map((step, at) => renderStep(step, at + 1, operations)),
      ...(before.length > 0
        ? [
            `The emulator was prepared for this run with ${before.map(({ title, link }) => `[${title}](${link})`).join(', ')}.`,
          ]
        : []),
      ...task.notes.map((note) => `> ${note}`),
      '[All tasks](README.md)',
    ];
    pages.set(`${task.name}.md`, page(task.title, { madeFrom: `tools/docs/tasks/${task.name}.yaml` }, parts));
  }
  return pages;
}

function renderIndex(tasks: readonly Task[]): string {
  const unknown = tasks.filter(({ area }) => !areas.includes(area));
  if (unknown[0])
    throw new Error(`${unknown[0].name}: there is no area "${unknown[0].area}". Use ${areas.join(', ')}.`);
  const rows = areas.flatMap((area) =>
    tasks
      .filter((task) => task.area === area)
      .map(({ title, name, about }, at) => [at === 0 ? `**${area}**` : '', `[${title}](${name}.md)`, about]),
  );
  return page('Tasks', { madeFrom: 'tools/docs/tasks' }, [
    `What people do with Aspire, step by step: each step with its input and what it gave on the emulator, whose records are made up.
Whole workflows, with triggers and other connectors: [docs/recipes](../recipes/README.md). Every operation:
[docs/operations](../operations/README.md).`,
    table(['', 'task', 'what it does'], rows),
    `In Tray, a value of an earlier step is written as \`$.steps.<step>.<field>\`; the pages use short names for the steps.
In a terminal, run a step with \`npx aspire-run <operation> '<input>'\`.`,
  ]);
}

function renderStep({ step, input, output }: StepRun, number: number, operations: Operations): string {
  const { operation, input: given } = step as OperationStep;
  const { title, link } = operations(operation);
  const { goal, rest } = splitGoal(step);
  const from = referencesIn(given).map(({ path, reference }) => `- \`${path}\` is ${meaningOf(reference)}`);
  return [
    `## ${number}. ${goal}`,
    `[${title}](${link}), \`${operation}\`; the step is called \`${step.name}\` here.${rest}`,
    fenced(printWhole(input)),
    ...(from.length > 0 ? [from.join('\n')] : []),
    'gives',
    fenced(printCut(output)),
  ].join('\n\n');
}

/** What the dates are called, in words. */
const dates: Readonly<Record<string, string>> = {
  now: 'the time of the run',
  today: 'today',
  yesterday: 'yesterday',
  in_a_week: 'today and a week',
  monday: 'Monday of this week',
  sunday: 'Sunday of this week',
  half_a_year_ago: 'half a year ago',
};

function meaningOf(reference: string): string {
  const [, date = ''] = /^\$\.dates\.(\w+)$/.exec(reference) ?? [];
  return dates[date] ?? `\`${reference}\``;
}
