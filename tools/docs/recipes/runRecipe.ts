import { isOperationStep, type Step, type Task, type Workflow } from './recipe';
import { resolve } from './references';

/** A step that was run. A loop and a branch have the steps that were run in them. */
export type StepRun = { step: Step; input: unknown; output: unknown; steps: StepRun[] };

/** A recipe that was run; a workflow's trigger gave `trigger`. */
export type RecipeRun = { trigger: unknown; steps: StepRun[] };

type Run = (operation: string, input: Record<string, unknown>) => Promise<unknown>;

/** How many entries a loop is run for: enough to see that it goes on. */
const rounds = 2;

/**
 * Runs the steps of a recipe one after the other, a workflow's for one answer of its trigger. References see `steps`, the
 * outputs so far, and `dates`. Throws, with the recipe and the step, if an operation fails, a reference stands for nothing,
 * or a list is empty.
 */
export async function runRecipe(
  recipe: Task | Workflow,
  { run, dates, answer = 0 }: { run: Run; dates: Readonly<Record<string, string>>; answer?: number },
): Promise<RecipeRun> {
  const outputs: Record<string, unknown> = {};
  const context = { steps: outputs, dates };
  if ('trigger' in recipe) outputs.trigger = resolve(recipe.trigger.answers[answer], context);

  const runSteps = async (steps: readonly Step[]): Promise<StepRun[]> => {
    const runs: StepRun[] = [];
    for (const step of steps) {
      try {
        runs.push(await runStep(step));
      } catch (error) {
        if (error instanceof RecipeError) throw error;
        throw new RecipeError(`${recipe.name}, step ${step.name}: ${(error as Error).message}`);
      }
    }
    return runs;
  };

  const runStep = async (step: Step): Promise<StepRun> => {
    if ('forEach' in step) {
      const list = resolve(step.forEach, context) as unknown[];
      const ran: StepRun[] = [];
      for (const [index, value] of list.slice(0, rounds).entries()) {
        outputs[step.name] = { value, index };
        const round = await runSteps(step.steps);
        if (index === 0) ran.push(...round);
      }
      return { step, input: step.forEach, output: outputs[step.name], steps: ran };
    }
    if ('if' in step) {
      const holds = resolve(step.if.value, context) === step.if.equals;
      return { step, input: step.if, output: holds, steps: await runSteps(holds ? step.then : (step.otherwise ?? [])) };
    }
    const input = resolve(step.input, context) as Record<string, unknown>;
    const output = isOperationStep(step) ? await run(step.operation, input) : resolve(step.answer, context);
    if (isOperationStep(step)) checkNotEmpty(output, step.mayBeEmpty ?? false);
    outputs[step.name] = output;
    return { step, input, output, steps: [] };
  };

  if ('before' in recipe) await runSteps(recipe.before ?? []);
  const steps = await runSteps(recipe.steps);
  return { trigger: outputs.trigger, steps };
}

class RecipeError extends Error {}

function checkNotEmpty(output: unknown, mayBeEmpty: boolean): void {
  const { items } = output as { items?: unknown[] };
  if (items?.length === 0 && !mayBeEmpty) throw new Error('the list is empty, so the recipe shows nothing');
}
