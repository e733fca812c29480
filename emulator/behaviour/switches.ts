/**
 * Every switch: an option of the emulator for behaviour of Aspire that is unknown, disputed or weakly attested. This is
 * their one home: options, command line and documentation follow it. A statement's number is its number in
 * docs/aspire-behaviour.md and never changes.
 */

/** A switch that takes one of a few values. The first is the default: what Aspire most likely does. */
export type ChoiceSwitch = {
  statements: readonly number[];
  choices: readonly (string | number)[];
  meaning: string;
};

/** A switch that takes a whole number from `least` to `most`. */
export type NumberSwitch = {
  statements: readonly number[];
  default: number;
  least: number;
  most: number;
  meaning: string;
};

export type Switch = ChoiceSwitch | NumberSwitch;

export const switches = {
  // Tokens and refusals
  rotation: {
    statements: [6],
    choices: ['single-use', 'reusable'],
    meaning: 'Whether a refresh token can be used once or again and again.',
  },
  badCredentials: {
    statements: [1],
    choices: [401, 404],
    meaning: 'The status for a wrong client id or secret, or for an invalid refresh token.',
  },
  expClaim: {
    statements: [3],
    choices: ['present', 'absent'],
    meaning: 'Whether a token carries its expiry in "exp"; it expires either way.',
  },
  forbiddenReply: {
    statements: [10, 49],
    choices: ['text', 'empty', 'scope'],
    meaning: 'The body of a 403 for a missing scope: the text "Forbidden", nothing, or a text that names the scope.',
  },
  versionAccess: {
    statements: [103],
    choices: ['open', 'bearer'],
    meaning: 'Whether /Version/GetApiVersion needs a token.',
  },
  rootReply: {
    statements: [102],
    choices: ['not-found', 'text'],
    meaning: 'What GET / answers: 404, or 200 with a plain text. It is never a web page.',
  },
  // Limits
  rateWindow: {
    statements: [43, 105],
    choices: ['bucket', 'minute', 'rolling'],
    meaning:
      'How requests are counted: by a bucket that refills steadily, anew in each minute of the clock, or in any 60 seconds.',
  },
  retryAfter: {
    statements: [52],
    choices: ['absent', 'sent'],
    meaning: 'Whether a 429 says in "Retry-After" after how many seconds a request passes.',
  },
  maxUrlLength: {
    statements: [83],
    default: 8192,
    least: 0,
    most: 100_000,
    meaning: 'How many bytes the request line may have before Aspire answers 414; 0 sets no limit.',
  },
  emptyUnderLoad: {
    statements: [106],
    default: 0,
    least: 0,
    most: 1000,
    meaning: 'How many lists may be read within 100 ms before a further one answers an empty list; 0 means any number.',
  },
  // Pages
  skip: {
    statements: [20],
    choices: ['supported', 'ignored'],
    meaning: 'Whether $skip counts; "ignored" answers every page with the first rows.',
  },
  maxPage: {
    statements: [17],
    choices: ['reject', 'cap'],
    meaning: 'What happens to a page of more than 1000 rows: refused with 400, or cut to 1000.',
  },
  pageSizeWithoutOptions: {
    statements: [17],
    default: 1000,
    least: 1,
    most: 1000,
    meaning: 'How many rows a list returns when the query does not say.',
  },
  shortPages: {
    statements: [19],
    choices: ['never', 'always'],
    meaning: 'Whether a page that is not the last has fewer rows than were requested.',
  },
  defaultOrder: {
    statements: [22],
    choices: ['key', 'reverse'],
    meaning: 'The order of rows without $orderby: by key, or by key downwards.',
  },
  keyOrder: {
    statements: [110],
    choices: ['exact', 'loose'],
    meaning: 'Whether rows sorted by their key come in its order, or only about so.',
  },
  mixedPaging: {
    statements: [84],
    choices: ['reject', 'accept'],
    meaning: 'Whether $top or $skip together with $pageNumber or $limit is 400.',
  },
  // Queries
  maxFilterNodes: {
    statements: [38],
    default: 100,
    least: 0,
    most: 100_000,
    meaning:
      'How many nodes a $filter may have before it is 400; a comparison has 4, each "or" between two 1, an "in" 4 whatever its length; 0 sets no limit.',
  },
  maxListedValues: {
    statements: [38],
    default: 0,
    least: 0,
    most: 100_000,
    meaning: 'How many values an "in" may list before it is 400; 0 sets no limit.',
  },
  textCase: {
    statements: [25],
    choices: ['ignored', 'case-sensitive'],
    meaning: 'Whether a filter ignores the case of text.',
  },
  nameCase: {
    statements: [28],
    choices: ['case-sensitive', 'ignored'],
    meaning: 'Whether the case of fields, operators and functions counts in a query.',
  },
  quotedDates: {
    statements: [85],
    choices: ['reject', 'accept'],
    meaning: 'Whether a date or date-time in quotes is 400 in a $filter.',
  },
  caseFunctions: {
    statements: [86],
    choices: ['reject', 'accept'],
    meaning: 'Whether "tolower" and "toupper" are 400 in a query.',
  },
  expandWithSelect: {
    statements: [87],
    choices: ['reject', 'accept'],
    meaning: 'Whether $expand together with $select is 400 on /Properties.',
  },
  queryErrorReply: {
    statements: [36],
    choices: ['string', 'text', 'object'],
    meaning: 'The body of a 400 for a query: a JSON string, plain text, or {"error":{"message"}}.',
  },
  pathCase: {
    statements: [31],
    choices: ['ignored', 'case-sensitive'],
    meaning: 'Whether a path may be written in any case, or only as described and in lower case.',
  },
  // Rows
  durations: {
    statements: [107],
    choices: ['clock', 'iso'],
    meaning: 'How durations are written: 08:00:00 or PT8H.',
  },
  fileDataReply: {
    statements: [24],
    choices: ['list', 'object'],
    meaning: 'What /Attachments/AttachmentFileData answers for one attachment: a list of one, or an object.',
  },
  newLink: {
    statements: [63],
    choices: ['answers', 'fails'],
    meaning: 'What /Attachments/NewLink answers: a link, or status 500.',
  },
  idGaps: {
    statements: [95],
    choices: ['some', 'none'],
    meaning: 'Whether ids are missing between those of the seeded records.',
  },
  clockOffset: {
    statements: [111],
    default: 0,
    least: -86_400,
    most: 86_400,
    meaning:
      'How many seconds the clock is ahead of the right time, in stamps and in the Date header; below 0 it is behind.',
  },
  nullStamps: {
    statements: [109],
    default: 20,
    least: 0,
    most: 100,
    meaning: 'How many percent of the rows that "rows" adds to have no stamp of a change.',
  },
  // Writes
  missingValues: {
    statements: [96],
    choices: ['default', 'reject'],
    meaning:
      'What a number, boolean or date that a body must have but omits becomes: 0, false and 0001-01-01, or a 400 that says "required".',
  },
  bodyValues: {
    statements: [2, 69],
    choices: ['lenient', 'strict'],
    meaning: 'Whether a body may write 5 as "5", a text as a number, and null as "".',
  },
  closedLists: {
    statements: [101],
    choices: ['checked', 'open'],
    meaning: 'Whether a Priority, OpportunityType or ItemType that Aspire does not offer is 400.',
  },
  assignees: {
    statements: [69, 99],
    choices: ['contacts', 'any-id'],
    meaning: 'Whether each id in AssignedTo must be a contact; anything but ids is 400 either way.',
  },
  references: {
    statements: [108],
    choices: ['accept', 'reject'],
    meaning: 'What happens when an id in a body names no record.',
  },
  omittedFields: {
    statements: [54],
    choices: ['emptied', 'kept'],
    meaning: 'What happens to the fields that a PUT omits; a contact always loses them.',
  },
  receiptWithId: {
    statements: [65],
    choices: ['rejects', 'creates', 'changes'],
    meaning: 'What POST /Receipts does with a ReceiptID: refuses it, creates another receipt, or changes that one.',
  },
  contactReply: {
    statements: [59],
    choices: ['string', 'number', 'object'],
    meaning: 'What creating or changing a contact answers: the id as a string or a number, or an object.',
  },
  timeReply: {
    statements: [66],
    choices: ['number', 'string'],
    meaning: 'What POST /WorkTicketTimes answers: the new id as a number or as a string.',
  },
  untypedReply: {
    statements: [56, 57],
    choices: ['empty', 'number'],
    meaning: 'The reply of operations that Aspire describes as octet-stream: nothing, or the id as a number.',
  },
} as const satisfies Readonly<Record<string, Switch>>;

export type SwitchName = keyof typeof switches;

/** Every switch as an option, with its possible values as the type. */
export type SwitchOptions = {
  [Name in SwitchName]?: (typeof switches)[Name] extends { choices: readonly (infer Choice)[] } ? Choice : number;
};

/** The value of a switch that nobody sets. */
export function defaultOf(name: SwitchName): string | number {
  const given: Switch = switches[name];
  return 'choices' in given ? given.choices[0]! : given.default;
}

/** The names of all switches. */
export const switchNames = Object.keys(switches) as readonly SwitchName[];
