import { defaultOf, type SwitchName, type SwitchOptions } from '../../emulator/behaviour/switches';

export type Verdict = 'contradicted' | 'confirmed' | 'no data for it' | 'needs a write';

/** What a question found: a verdict, what was seen in shapes and numbers, and the switches that would behave like it. */
export type Answer = { verdict: Verdict; seen: string; switches?: SwitchOptions };

export function confirmed(seen: string): Answer {
  return { verdict: 'confirmed', seen };
}

export function contradicted(seen: string): Answer {
  return { verdict: 'contradicted', seen };
}

export function noData(why: string): Answer {
  return { verdict: 'no data for it', seen: why };
}

export function needsWrite(what: string): Answer {
  return { verdict: 'needs a write', seen: what };
}

/** Confirmed where the condition holds. */
export function confirmIf(holds: boolean, seen: string): Answer {
  return holds ? confirmed(seen) : contradicted(seen);
}

/** The value of a switch that an account was seen to have: the emulator's default confirms its statement. */
export function seenSwitch(name: SwitchName, value: string | number, seen: string): Answer {
  const isDefault = value === defaultOf(name);
  return { ...confirmIf(isDefault, seen), ...(!isDefault && { switches: { [name]: value } }) };
}
