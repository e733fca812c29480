import type { Answer } from '../answer';
import { ruleFor } from '../rules';
import type { Call } from './call';
import { checkReferences } from './references';
import { replyTo } from './reply';
import { writeRecord } from './writeRecord';

/** Carries out a call that changes something, by the rule of its operation where it has one. */
export function write(call: Call): Answer {
  const rule = ruleFor(call.operation.name);
  if (call.settings.references === 'reject') checkReferences(call);
  rule.check?.(call);
  const id = rule.write ? rule.write(call) : writeRecord(call, rule.complete);
  rule.after?.(call, id);
  return rule.reply ? rule.reply(call, id) : replyTo(call, id);
}
