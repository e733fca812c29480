/** A step of a recipe. Its name is that of `$.steps.<name>` in later steps. */
type Named = { name: string; what: string };

/** An operation of this connector. */
export type OperationStep = Named & {
  operation: string;
  input: Record<string, unknown>;
  /** Whether a list may be empty. Without it an empty list is an error, as the recipe would show nothing. */
  mayBeEmpty?: boolean;
};

/** An operation of another connector. It is not run: `answer` is what it would give. */
export type OtherStep = Named & {
  connector: string;
  operation: string;
  input: Record<string, unknown>;
  answer: unknown;
};

/** Runs its steps for each entry of a list: `$.steps.<name>.value`. */
export type LoopStep = Named & { forEach: string; steps: Step[] };

/** Runs one or the other steps. */
export type BranchStep = Named & { if: { value: string; equals: unknown }; then: Step[]; otherwise?: Step[] };

export type Step = OperationStep | OtherStep | LoopStep | BranchStep;

/** A way to do one thing with the operations of the connector, step by step. */
export type Recipe = {
  /** The file's name without its ending: `book-a-vendor-invoice`. */
  name: string;
  title: string;
  about: string;
  /** What to know beside the steps. */
  notes: string[];
  steps: Step[];
};

/** A task: a few operations in a row. */
export type Task = Recipe & {
  /** The heading of the index that it stands under. */
  area: string;
  /** Steps that make sure the emulator has what the task looks for. They are run first and not shown. */
  before?: OperationStep[];
  steps: OperationStep[];
};

/** A workflow of Tray: what starts it, and steps of this and other connectors. */
export type Workflow = Recipe & {
  /** It is run for each of the answers; the first is shown. */
  trigger: { connector: string; what: string; answers: unknown[] };
};

export function isOperationStep(step: Step): step is OperationStep {
  return 'operation' in step && !('connector' in step);
}

/** The first sentence of what a step does, as a heading, and the rest with a space before it. */
export function splitGoal({ what }: Step): { goal: string; rest: string } {
  const [, goal = what, rest = ''] = /^(.+?)\.(?= |$)(.*)$/.exec(what) ?? [];
  return { goal, rest };
}
