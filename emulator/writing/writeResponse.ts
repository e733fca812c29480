import type { ApiResponse } from '../model/apiResponse';
import type { Value } from '../model/values';
import type { WriteCall } from './writeCall';

/** The response to a write, as the API's description tells it. */
export function writeResponse({ operation, target, settings }: WriteCall, id: number): ApiResponse {
  const { replies } = operation;
  switch (replies.kind) {
    case 'id':
      return { status: 200, body: id };
    case 'boolean':
      return { status: 200, body: true };
    case 'text':
      return { status: 200, body: String(id) };
    case 'object': {
      const [key] = target.key;
      const body: Record<string, Value> = key === undefined ? {} : { [key]: id };
      return { status: 200, body };
    }
    case 'untyped':
      return settings.untypedReply === 'number' ? { status: 200, body: id } : { status: 200 };
    default:
      return { status: 200 };
  }
}
