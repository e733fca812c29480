// Generated from api/schema/rawHttpRequestTypes.ts by "npm run generate": change that, not this file.

type QueryParameter = {
  /**
   * Such as: $filter.
   * @title Name
   */
  name: string;
  /**
   * As it is meant, such as: BranchID eq 3. It is encoded for you.
   * @title Value
   */
  value: string;
};

/** @title JSON */
type JsonBody = {
  /**
   * The body as JSON text, such as: {"OpportunityID": 4711, "TagID": 3}. It is sent as it stands.
   * @title JSON
   * @format code
   */
  json: string;
};

type FormField = {
  /**
   * Such as: TagID.
   * @title Name
   */
  name: string;
  /**
   * As it is meant, such as: Spring & fall. It is encoded for you.
   * @title Value
   */
  value: string;
};

/** @title Form */
type FormBody = {
  /**
   * Fields of a form (application/x-www-form-urlencoded), such as: TagID with the value 3.
   * @title Form
   */
  form: FormField[];
};

/** @title Plain text */
type TextBody = {
  /**
   * The body as plain text. A Content-Type header names another type, such as: text/csv.
   * @title Plain text
   * @format text
   */
  text: string;
};

type Header = {
  /**
   * Such as: Accept.
   * @title Name
   */
  name: string;
  /**
   * Such as: application/json.
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
   * The endpoint, such as: /Properties, or a full URL of the same Aspire environment, such as: https://cloud-api.youraspire.com/Properties?$top=5. Other hosts are refused.
   * @title URL
   * @minLength 1
   */
  url: string;
  /**
   * Parameters to add to the URL, such as: $top with the value 5.
   * @title Query parameters
   */
  query?: QueryParameter[];
  /**
   * The body of a POST, PUT or PATCH. Aspire itself takes JSON. Leave it out where there is none.
   * @title Body
   */
  body?: JsonBody | FormBody | TextBody;
  /**
   * Headers to add, such as: Accept with the value text/csv. Authorization, Host, Cookie and the like are set by the connector and refused here.
   * @title Headers
   * @advanced true
   */
  headers?: Header[];
  /**
   * Whether a reply whose status is not 2xx ends the step as an error, with what Aspire said. Set to false, the reply is given back whatever its status, such as: 404.
   * @title Fail on error status
   * @default true
   * @advanced true
   */
  fail_on_error_status?: boolean;
};
