import type { ApiResponse } from '../model/apiResponse';
import { ruleFor } from './ruleFor';
import type { WriteCall } from '../writing/writeCall';
import { checkClosedLists } from '../writing/checkClosedLists';
import { checkReferences } from '../writing/checkReferences';
import { writeResponse } from '../writing/writeResponse';
import { writeRecord } from '../writing/writeRecord';

/** Executes a call that changes records, following its operation's rule if it has one. */
export function executeWrite(call: WriteCall): ApiResponse {
  const rule = ruleFor(call.operation.name);
  if (call.settings.references === 'reject') checkReferences(call);
  if (call.settings.closedLists === 'checked') checkClosedLists(call);
  rule.check?.(call);
  const id = rule.write ? rule.write(call) : writeRecord(call, rule.complete);
  rule.after?.(call, id);
  return rule.respond ? rule.respond(call, id) : writeResponse(call, id);
}
