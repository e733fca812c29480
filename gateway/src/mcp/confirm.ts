import { acceptedContent, inputRequired, inputResponse, type InputRequiredResult } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { Target } from '../connections/target.ts';
import { GatewayError } from '../errors.ts';
import type { RunnableEntry } from '../operations/catalog.ts';
import { digestOf } from './cursor.ts';
import type { ToolCall } from './tool.ts';

/** A write that somebody must agree to. */
export type Write = {
  entry: RunnableEntry;
  target: Target;
  input: Readonly<Record<string, unknown>>;
  confirmed: boolean;
};

/** The name of the question in the protocol. */
const question = 'confirm_production';
const answer = z.object({ agree: z.boolean() });

/** So much of what will be written is shown to the person. */
const longestShown = 3_000;

/**
 * Lets a write pass, or gives the question to the person that must be answered first. A client that can ask is asked: the model's
 * flag is not taken for the person's word there. Throws if the person does not agree.
 */
export function confirmWrite({ canAsk, answers }: ToolCall, write: Write): InputRequiredResult | undefined {
  const { target, confirmed } = write;
  if (target.environment !== 'production') return undefined;
  if (!canAsk) {
    if (confirmed) return undefined;
    throw unconfirmed(target.name);
  }
  // The answer to another question, such as the same with other values, is none to this one.
  const asked = digestOf([write.entry.name, target.owner, target.name, write.input]);
  const given = inputResponse(answers.inputResponses, question);
  if (given.kind !== 'elicit' || answers.requestState<string>() !== asked)
    return inputRequired({
      inputRequests: {
        [question]: inputRequired.elicit({
          message: messageOf(write),
          requestedSchema: {
            type: 'object',
            properties: {
              agree: {
                type: 'boolean',
                title: `Write this to ${target.name}`,
                description: 'It is a production company: it is changed for real.',
                default: false,
              },
            },
            required: ['agree'],
          },
        }),
      },
      requestState: asked,
    });
  if (acceptedContent(answers.inputResponses, question, answer)?.agree) return undefined;
  throw given.action === 'cancel' ? refused('closed the question without an answer') : refused('does not agree');
}

function messageOf({ entry, target, input }: Write): string {
  const text = JSON.stringify(input, null, 2);
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}\n... (${text.length} characters)` : text;
  return `"${entry.title}" (${entry.name}) is about to change the production company "${target.name}":\n${shown}`;
}

function refused(what: string): GatewayError {
  return new GatewayError(
    'forbidden',
    `The person ${what}: nothing was written. Ask what they want before you try again.`,
    {
      details: { confirmation: what === 'does not agree' ? 'declined' : 'cancelled' },
    },
  );
}

function unconfirmed(name: string): GatewayError {
  const message = `"${name}" is a production company: show the person what will be written, and set confirm_production to true once they agree`;
  return new GatewayError('invalid_input', `${message}.`, { errors: [{ field: 'confirm_production', message }] });
}
