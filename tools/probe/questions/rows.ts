import type { Shape } from '../../../api/model/model';
import { NoData, numbersIn, textsIn, type Account, type Sample } from '../account';
import { confirmIf, confirmed, contradicted, noData, seenSwitch, type Answer } from '../answer';
import type { Question } from '../question';
import { describeReply, rowsOf, type Row } from '../reply';

/** Lists whose first rows are looked at. */
const sampled = [
  'Properties',
  'Contacts',
  'Opportunities',
  'OpportunityServices',
  'WorkTickets',
  'WorkTicketVisits',
  'Invoices',
  'Receipts',
  'Attachments',
  'Activities',
  'Branches',
  'BankDeposits',
] as const;

/** Lists of names that people choose from. */
const picklists = [
  'PropertyStatuses',
  'OpportunityStatuses',
  'ServiceTypes',
  'ActivityCategories',
  'Tags',
  'SalesTypes',
];

async function samples(account: Account): Promise<Sample[]> {
  const all: Sample[] = [];
  for (const name of sampled) all.push(await account.sample(name));
  const filled = all.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw new NoData('no list has rows');
  return filled;
}

const count = (all: readonly Sample[]) => all.reduce((sum, { rows }) => sum + rows.length, 0);

async function wholeKeys(account: Account): Promise<Answer> {
  const all = await samples(account);
  const others = all.flatMap(({ rows, key }) => rows.filter((row) => !Number.isInteger(row[key])));
  return confirmIf(others.length === 0, `${others.length} of ${count(all)} keys are no whole numbers`);
}

async function nested(account: Account): Promise<Answer> {
  const { rows, resource } = await account.sample('Properties');
  if (rows.length === 0) return noData('no properties');
  const collections = resource.record!.fields.filter(({ type, shape }) => type === 'array' && shape);
  const missing = collections.filter(({ name }) => rows.some((row) => !Array.isArray(row[name])));
  return confirmIf(
    missing.length === 0,
    `${collections.length - missing.length} of ${collections.length} collections are there`,
  );
}

/** How a row differs from the description. The names are the description's; what Aspire adds is only counted. */
function differences({ fields }: Shape, row: Row): string[] {
  const known = fields.map(({ name }) => name);
  const given = Object.keys(row);
  const missing = known.filter((name) => !given.includes(name)).map((name) => `without ${name}`);
  const added = given.filter((name) => !known.includes(name)).length;
  const inOrder =
    given.filter((name) => known.includes(name)).join() === known.filter((name) => given.includes(name)).join();
  const texts = fields.filter(
    ({ name, type }) => ['integer', 'number'].includes(type) && typeof row[name] === 'string',
  );
  return [
    ...missing,
    ...(added > 0 ? [`with ${added} fields more`] : []),
    ...(inOrder ? [] : ['in another order']),
    ...texts.map(({ name }) => `${name} is a text`),
  ];
}

async function described(account: Account): Promise<Answer> {
  const all = await samples(account);
  const found = all.flatMap(({ resource, rows }) => {
    const kinds = new Set(rows.flatMap((row) => differences(resource.record!, row)));
    return [...kinds].map((kind) => `${resource.name} ${kind}`);
  });
  return confirmIf(
    found.length === 0,
    found.length === 0 ? `${count(all)} rows of ${all.length} lists` : found.join('; '),
  );
}

const stamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{0,6}[1-9])?Z$/;

async function stamps(account: Account): Promise<Answer> {
  const all = await samples(account);
  const texts = all.flatMap(({ resource, rows }) =>
    resource.record!.fields.filter(({ format }) => format === 'date-time').flatMap(({ name }) => textsIn(rows, name)),
  );
  if (texts.length === 0) return noData('no row has a date');
  const others = texts.filter((text) => !stamp.test(text));
  return confirmIf(others.length === 0, `${others.length} of ${texts.length} stamps are of another form`);
}

const calendarDates = {
  Opportunities: ['StartDate', 'AnticipatedCloseDate'],
  WorkTickets: ['ScheduledStartDate', 'CompleteDate'],
  WorkTicketVisits: ['ScheduledDate'],
} as const;

const isMidnight = (text: string) => /T00:00:00(\.0+)?Z?$/.test(text);

async function midnights(account: Account): Promise<Answer> {
  let dates = 0;
  let others = 0;
  for (const [list, fields] of Object.entries(calendarDates)) {
    const { rows } = await account.sample(list);
    const texts = fields.flatMap((field) => textsIn(rows, field));
    dates += texts.length;
    others += texts.filter((text) => !isMidnight(text)).length;
  }
  const { rows } = await account.sample('Opportunities');
  const moments = ['WonDate', 'ProposedDate', 'ApprovedDate'].flatMap((field) => textsIn(rows, field));
  const timed = moments.filter((text) => !isMidnight(text)).length;
  if (dates === 0) return noData('no row has one of these dates');
  const seen = `${others} of ${dates} calendar dates have a time; ${timed} of ${moments.length} moments do`;
  return confirmIf(others === 0 && (moments.length === 0 || timed > 0), seen);
}

async function percents(account: Account): Promise<Answer> {
  const tickets = await account.sample('WorkTickets');
  const opportunities = await account.sample('Opportunities');
  const shares = numbersIn([...tickets.rows, ...opportunities.rows], 'PercentComplete');
  const chances = numbersIn(opportunities.rows, 'Probability');
  if (shares.length === 0 && chances.length === 0) return noData('no row has a percent');
  const tooHigh = shares.filter((value) => value > 1).length;
  const high = chances.filter((value) => value > 1).length;
  const seen = `${tooHigh} of ${shares.length} PercentComplete are above 1, ${high} of ${chances.length} Probability`;
  return confirmIf(tooHigh === 0 && (chances.length === 0 || high > 0 || chances.every((value) => value === 0)), seen);
}

async function revisions(account: Account): Promise<Answer> {
  const query = { $filter: 'MasterOpportunityNumber ne null', $top: 20 };
  const reply = await account.session.get('/Opportunities', query);
  const rows = rowsOf(reply);
  if (rows.length === 0) return noData(`no revisions: ${describeReply(reply)}`);
  const others = rows.filter((row) => row.OpportunityNumber !== row.MasterOpportunityNumber).length;
  return confirmIf(others === 0, `${others} of ${rows.length} revisions have a number of their own`);
}

async function markup(account: Account): Promise<Answer> {
  const all = await samples(account);
  const texts = all.flatMap(({ resource, rows }) =>
    resource
      .record!.fields.filter(({ name }) => /Notes?$|Description/.test(name))
      .flatMap(({ name }) => textsIn(rows, name)),
  );
  const filled = texts.filter((text) => text.trim() !== '');
  if (filled.length === 0) return noData('no row has notes');
  const tagged = filled.filter((text) => /<\w[^>]*>/.test(text)).length;
  return confirmIf(tagged > 0, `${tagged} of ${filled.length} notes and descriptions have markup`);
}

async function blanks(account: Account): Promise<Answer> {
  let names = 0;
  let ending = 0;
  for (const list of picklists) {
    const { rows, resource } = await account.sample(list);
    const texts = textsIn(rows, resource.label!);
    names += texts.length;
    ending += texts.filter((text) => /\s$/.test(text)).length;
  }
  const seen = `${ending} of ${names} names end in blanks`;
  return ending > 0 ? confirmed(seen) : noData(`${seen}: they may`);
}

async function gaps(account: Account): Promise<Answer> {
  const all = (await samples(account)).filter(({ rows }) => rows.length >= 10);
  if (all.length === 0) return noData('no list has ten rows');
  const missing = all.reduce((sum, { rows, key }) => {
    const keys = numbersIn(rows, key);
    return sum + Math.max(...keys) - Math.min(...keys) + 1 - keys.length;
  }, 0);
  const seen =
    missing > 0
      ? `ids are missing in the first rows of ${all.length} lists`
      : `no id is missing in the first rows of ${all.length} lists`;
  return seenSwitch('idGaps', missing > 0 ? 'some' : 'none', seen);
}

async function extensions(account: Account): Promise<Answer> {
  const texts = textsIn(await account.rows('Attachments'), 'FileExtension').filter((text) => text !== '');
  if (texts.length === 0) return noData('no attachment has an extension');
  const dotted = texts.filter((text) => text.startsWith('.')).length;
  return confirmIf(dotted === texts.length, `${dotted} of ${texts.length} extensions begin with a dot`);
}

async function durations(account: Account): Promise<Answer> {
  const rows = await account.rows('PropertyAvailabilities');
  const [text] = textsIn(rows, 'StartTime');
  if (text === undefined) return noData('no row has a duration');
  if (/^-?(\d+\.)?\d{2}:\d{2}/.test(text)) return seenSwitch('durations', 'clock', 'a duration by the clock');
  return text.startsWith('P') ? seenSwitch('durations', 'iso', 'a duration of ISO 8601') : contradicted('another form');
}

async function opportunityTypes(account: Account): Promise<Answer> {
  const texts = textsIn(await account.rows('Opportunities'), 'OpportunityType');
  const others = texts.filter((text) => !['Contract', 'Work Order'].includes(text.trim())).length;
  return texts.length === 0
    ? noData('no opportunity has a type')
    : confirmIf(others === 0, `${others} of ${texts.length} have another type`);
}

async function customFields(account: Account): Promise<Answer> {
  const { rows, reply } = await account.sample('ContactCustomFields');
  const contacts = await account.rows('Contacts');
  const inside = Object.keys(contacts[0]!).filter((name) => /Custom/.test(name)).length;
  return confirmIf(
    reply.status === 200 && inside === 0,
    `a list with ${rows.length} first rows, ${inside} fields on a contact`,
  );
}

const changeStamps = {
  Opportunities: 'ModifiedDate',
  Properties: 'ModifiedDate',
  Contacts: 'ModifiedDate',
  Companies: 'ModifiedDateTime',
  WorkTickets: 'LastModifiedDateTime',
} as const;

async function changes(account: Account): Promise<Answer> {
  const refused: string[] = [];
  for (const [list, field] of Object.entries(changeStamps)) {
    const { path, key } = await account.sample(list);
    const query = { $select: key, $top: 1, $filter: `${field} ge 1990-01-01T00:00:00Z`, $orderby: `${field} desc` };
    const reply = await account.session.get(path, query);
    if (reply.status !== 200) refused.push(`${list}: ${describeReply(reply)}`);
  }
  return confirmIf(
    refused.length === 0,
    refused.length === 0 ? `${Object.keys(changeStamps).length} lists` : refused.join('; '),
  );
}

async function unchanged(account: Account): Promise<Answer> {
  const counts: string[] = [];
  for (const [list, field] of Object.entries(changeStamps)) {
    const rows = await account.rows(list);
    const without = rows.filter((row) => row[field] === null).length;
    if (without > 0) counts.push(`${list}: ${without} of ${rows.length}`);
  }
  return counts.length > 0 ? confirmed(counts.join('; ')) : noData('every row that was read has a stamp of a change');
}

async function widths(account: Account): Promise<Answer> {
  const rows = await account.rows('Opportunities');
  const bytes = Math.round(rows.reduce((sum, row) => sum + Buffer.byteLength(JSON.stringify(row)), 0) / rows.length);
  // Texts make the difference: twice as much or half of it is still the same kind of row.
  return confirmIf(bytes > 2500 && bytes < 16_000, `${bytes} bytes on average`);
}

/** Questions about what stands in rows. They read the first rows of a dozen lists, once. */
export const rowQuestions: readonly Question[] = [
  { statement: 29, asks: 'the keys of rows', ask: wholeKeys },
  { statement: 32, asks: 'the collections inside properties', ask: nested },
  { statement: 40, asks: 'how long the rows of /Opportunities are', ask: widths },
  { statement: 71, asks: 'the custom fields of contacts', ask: customFields },
  { statement: 77, asks: 'filters by the stamps of changes', ask: changes },
  { statement: 78, asks: 'the types of opportunities', ask: opportunityTypes },
  { statement: 88, asks: 'the fields of rows, beside the description', ask: described },
  { statement: 89, asks: 'the form of stamps', ask: stamps },
  { statement: 90, asks: 'which dates have a time', ask: midnights },
  { statement: 91, asks: 'the scale of percents', ask: percents },
  { statement: 92, asks: 'the numbers of revisions', ask: revisions },
  { statement: 93, asks: 'notes and descriptions', ask: markup },
  { statement: 94, asks: 'the names of picklists', ask: blanks },
  { statement: 95, asks: 'ids that are missing', ask: gaps },
  { statement: 98, asks: 'the extensions of attachments', ask: extensions },
  { statement: 109, asks: 'rows without the stamp of a change', ask: unchanged },
  { statement: 107, asks: 'the durations of availabilities', ask: durations },
];
