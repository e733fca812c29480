// Generated from api/schema/rawHttpRequestTypes.ts by "npm run generate": change that, not this file.
import type { AnyBody, HeaderFields } from '../aspire/types/rawReply';

export type RawHttpRequestOutput = {
  /**
   * The HTTP status, such as 200.
   * @title Status
   * @TJS-type integer
   */
  status: number;
  /**
   * The headers of the reply, their names in lower case. Cookies are left out.
   * @title Headers
   */
  headers: HeaderFields;
  /**
   * The body: parsed where it is JSON, else as text; bytes that are no text come as base64; null where there is none.
   * @title Body
   */
  body: AnyBody;
  /**
   * What the body is.
   * @title Body type
   * @enumLabels Base64, Empty, JSON, Text
   */
  body_type: 'base64' | 'empty' | 'json' | 'text';
};
