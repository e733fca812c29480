import type { Choices } from './choices.ts';
import type { FormState } from './formState.ts';

/** What stays the same all over one form. */
export type Drawing = { state: FormState; choices: Choices | undefined };

/** Where a schema is drawn, and what it is called. */
export type Spot = { path: string; title: string; name: string; required: boolean; usual: unknown };
