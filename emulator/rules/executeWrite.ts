import type { Answer } from '../model/apiResponse';
import { ruleFor } from './ruleFor';
import type { Call } from '../writing/writeCall';
import { checkReferences } from '../writing/checkReferences';
import { replyTo } from '../writing/writeResponse';
import { writeRecord } from '../writing/writeRecord';

/** Carries out a call that changes something, by the rule of its operation where it has one. */
export function write(call: Call): Answer {
  const rule = ruleFor(call.operation.name);
  if (call.settings.references === 'reject') checkReferences(call);
  rule.check?.(call);
  const id = rule.write ? rule.write(call) : writeRecord(call, rule.complete);
  rule.after?.(call, id);
  return rule.reply ? rule.reply(call, id) : replyTo(call, id);
}
