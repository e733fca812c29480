// Generated from api/schema/rawHttpRequestTypes.ts by "npm run generate": change that, not this file.

type QueryParameter = {
  /**
   * The parameter, such as $filter.
   * @title Name
   */
  name: string;
  /**
   * As you mean it, such as BranchID eq 3. The connector encodes it.
   * @title Value
   */
  value: string;
};

/** @title JSON */
type JsonBody = {
  /**
   * The body as JSON text, such as {"OpportunityID": 4711, "TagID": 3}. The connector sends it as it stands.
   * @title JSON
   * @format code
   */
  json: string;
};

type FormField = {
  /**
   * The field, such as TagID.
   * @title Name
   */
  name: string;
  /**
   * As you mean it, such as Spring & fall. The connector encodes it.
   * @title Value
   */
  value: string;
};

/** @title Form */
type FormBody = {
  /**
   * Fields of a form (application/x-www-form-urlencoded), such as TagID with the value 3.
   * @title Form
   */
  form: FormField[];
};

/** @title Plain text */
type TextBody = {
  /**
   * The body as plain text. A Content-Type header names another type, such as text/csv.
   * @title Plain text
   * @format text
   */
  text: string;
};

type Header = {
  /**
   * The header, such as Accept.
   * @title Name
   */
  name: string;
  /**
   * Its value, such as application/json.
   * @title Value
   */
  value: string;
};

export type RawHttpRequestInput = {
  /**
   * GET reads; POST, PUT, PATCH and DELETE change what is in Aspire.
   * @title Method
   * @enumLabels DELETE, GET, HEAD, PATCH, POST, PUT
   * @default "GET"
   */
  method: 'DELETE' | 'GET' | 'HEAD' | 'PATCH' | 'POST' | 'PUT';
  /**
   * The endpoint, such as /Properties, or a full URL of the same Aspire environment, such as https://cloud-api.youraspire.com/Properties?$top=5. The connector refuses other hosts.
   * @title URL
   * @minLength 1
   */
  url: string;
  /**
   * Parameters to add to the URL, such as $top with the value 5.
   * @title Query parameters
   */
  query?: QueryParameter[];
  /**
   * The body of a POST, PUT or PATCH. Aspire itself takes JSON. Leave it empty for a request without a body.
   * @title Body
   */
  body?: JsonBody | FormBody | TextBody;
  /**
   * Headers to add, such as Accept with the value text/csv. The connector sets Authorization, Host, Cookie and the like itself.
   * @title Headers
   * @advanced true
   */
  headers?: Header[];
  /**
   * True ends the step as an error when the status is not 2xx. False gives you every reply, whatever its status, such as 404.
   * @title Fail on error status
   * @default true
   * @advanced true
   */
  fail_on_error_status?: boolean;
};
