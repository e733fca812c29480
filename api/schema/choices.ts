import type { ChoiceType } from './types';

/** A choice between the names, each with the words that a builder reads. The names must be in alphabetical order. */
export function choiceOf(labels: Readonly<Record<string, string>>, name?: string): ChoiceType {
  return { kind: 'choice', name, values: Object.keys(labels), labels: Object.values(labels) };
}

/** The environments that Aspire runs. */
export const environments = choiceOf({ demo: 'Demo', production: 'Production', sandbox: 'Sandbox' });
