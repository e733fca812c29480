import { NoData, type Account } from '../account';
import { confirmIf, contradicted, noData, seenSwitch, type Answer } from '../answer';
import { createdId, type MadeRecords } from '../madeRecords';
import { describeReply, rowsOf, type Reply, type Row } from '../reply';
import { OutOfCalls } from '../session';

/** How one statement is asked by creating records, on a sandbox or demo. */
export type WriteQuestion = {
  statement: number;
  asks: string;
  ask: (account: Account, made: MadeRecords) => Promise<Answer> | Answer;
};

/** The largest id that Aspire's fields hold: no record has it. */
const nobody = 2_147_483_647;

const send = ({ session }: Account, method: string, path: string, body: unknown): Promise<Reply> =>
  session.send({ method, path, body });

async function create(account: Account, made: MadeRecords, path: string, body: unknown): Promise<Reply> {
  const what = path.slice(1);
  try {
    return made.note(what, await send(account, 'POST', path, body));
  } catch (error) {
    if (!(error instanceof OutOfCalls)) made.doubt(what);
    throw error;
  }
}

/** Creates a record for a question; throws NoData where that is refused. */
async function need(account: Account, made: MadeRecords, path: string, body: unknown): Promise<number> {
  const reply = await create(account, made, path, body);
  const id = createdId(reply);
  if (id === undefined) throw new NoData(`POST ${path}: ${describeReply(reply)}`);
  return id;
}

/** The one record with that key, as it is now. */
async function readBack({ session }: Account, path: string, filter: string): Promise<Row> {
  const reply = await session.get(path, { $filter: filter, $top: 1 });
  const [row] = rowsOf(reply);
  if (!row) throw new NoData(`${path}: ${describeReply(reply)}`);
  return row;
}

const contactBody = ({ marker }: MadeRecords, more: object = {}) => ({
  Contact: { FirstName: 'Probe', LastName: marker, ...more },
});

/** A task or an issue for the first contact, which every account has. */
async function activityBody(account: Account, { marker }: MadeRecords, more: object = {}) {
  const [contact] = await account.rows('Contacts');
  return { Subject: marker, Notes: marker, AssignedTo: String(contact!.ContactID), ...more };
}

async function contactReply(account: Account, made: MadeRecords): Promise<Answer> {
  const reply = await create(account, made, '/Contacts', contactBody(made));
  if (reply.status !== 200) return noData(describeReply(reply));
  const kind = typeof reply.json;
  const seen = describeReply(reply);
  return kind === 'string' || kind === 'number' || kind === 'object'
    ? seenSwitch('contactReply', kind, seen)
    : contradicted(seen);
}

async function contactReplaced(account: Account, made: MadeRecords): Promise<Answer> {
  const ContactID = await need(account, made, '/Contacts', contactBody(made, { Notes: made.marker }));
  const reply = await send(account, 'PUT', '/Contacts', contactBody(made, { ContactID }));
  if (reply.status !== 200) return noData(`PUT: ${describeReply(reply)}`);
  const { Notes } = await readBack(account, '/Contacts', `ContactID eq ${ContactID}`);
  return confirmIf(Notes === null || Notes === '', Notes === null || Notes === '' ? 'emptied' : 'kept');
}

async function omittedFields(account: Account, made: MadeRecords): Promise<Answer> {
  const [known] = await account.rows('Properties');
  const { BranchID, PropertyStatusID } = known!;
  const body = { PropertyName: made.marker, BranchID, PropertyStatusID };
  const PropertyID = await need(account, made, '/Properties', { ...body, Note: made.marker });
  const reply = await send(account, 'PUT', '/Properties', { ...body, PropertyID });
  if (reply.status !== 200) return noData(`PUT: ${describeReply(reply)}`);
  const { Note } = await readBack(account, '/Properties', `PropertyID eq ${PropertyID}`);
  const isEmpty = Note === null || Note === '';
  return seenSwitch('omittedFields', isEmpty ? 'emptied' : 'kept', isEmpty ? 'emptied' : 'kept');
}

async function readAsActivity(account: Account, made: MadeRecords): Promise<Answer> {
  const reply = await create(account, made, '/Tasks', await activityBody(account, made));
  if (reply.status !== 200) return noData(describeReply(reply));
  await readBack(account, '/Activities', `Subject eq '${made.marker}'`);
  return confirmIf(typeof reply.json === 'number', `${describeReply(reply)}, and read as an activity`);
}

async function dueInTheYearOne(account: Account, made: MadeRecords): Promise<Answer> {
  const Subject = `${made.marker} due`;
  await need(account, made, '/Issues', await activityBody(account, made, { Subject }));
  const { DueDate } = await readBack(account, '/Activities', `Subject eq '${Subject}'`);
  const isYearOne = typeof DueDate === 'string' && DueDate.startsWith('0001-01-01');
  return confirmIf(isYearOne, isYearOne ? 'the year 1' : `${DueDate === null ? 'null' : 'another date'}`);
}

async function twoParents(account: Account, made: MadeRecords): Promise<Answer> {
  const [{ PropertyID }] = (await account.rows('Properties')) as [Row];
  const [{ OpportunityID }] = (await account.rows('Opportunities')) as [Row];
  const body = await activityBody(account, made, { PropertyID, OpportunityID });
  const reply = await create(account, made, '/Issues', body);
  return confirmIf(reply.status === 400, describeReply(reply));
}

/** A switch that a write either is refused for or not. */
function refused(
  name: 'assignees' | 'closedLists' | 'references',
  [ifRefused, ifTaken]: readonly [string, string],
  reply: Reply,
): Answer {
  if (reply.status !== 200 && reply.status !== 400) return noData(describeReply(reply));
  return seenSwitch(name, reply.status === 400 ? ifRefused : ifTaken, describeReply(reply));
}

const attachment = { FileName: 'probe.txt', ObjectCode: 'Property', ObjectId: nobody };

const textsOf = ({ json }: Reply): string[] => (Array.isArray(json) ? json.map(String) : []);

/** Without its file an attachment is refused, so that nothing is written. */
async function missingValues(account: Account): Promise<Answer> {
  const reply = await send(account, 'POST', '/Attachments', attachment);
  if (reply.status !== 400) return noData(describeReply(reply));
  const namesNumber = textsOf(reply).some((text) => text.includes('AttachmentTypeId'));
  const seen = `${describeReply(reply)}, ${namesNumber ? 'with' : 'without'} the missing number`;
  return seenSwitch('missingValues', namesNumber ? 'reject' : 'default', seen);
}

async function withoutObject(account: Account): Promise<Answer> {
  const body = { FileName: 'probe.txt', FileData: 'cHJvYmU=', AttachmentTypeId: 1 };
  const reply = await send(account, 'POST', '/Attachments', body);
  const names = textsOf(reply).includes('ObjectId is required.');
  return confirmIf(
    reply.status === 400 && names,
    `${describeReply(reply)}, ${names ? 'in' : 'not in'} the known words`,
  );
}

async function brokenRule(account: Account): Promise<Answer> {
  const body = { ...attachment, ObjectCode: 'PROBE', FileData: 'cHJvYmU=', AttachmentTypeId: 1 };
  const reply = await send(account, 'POST', '/Attachments', body);
  return confirmIf(reply.status === 400 && typeof reply.json === 'string', describeReply(reply));
}

async function opportunityVerbs(account: Account): Promise<Answer> {
  const put = await send(account, 'PUT', `/Opportunities/${nobody}`, {});
  const patch = await send(account, 'PATCH', `/Opportunities/${nobody}`, {});
  return confirmIf(put.status === 405 && patch.status === 405, `PUT ${put.status}, PATCH ${patch.status}`);
}

/** Questions that writing answers. They create contacts, a property, tasks and issues, and nothing that costs or pays. */
export const writeQuestions: readonly WriteQuestion[] = [
  { statement: 42, asks: 'PUT and PATCH of no opportunity', ask: opportunityVerbs },
  { statement: 47, asks: 'an attachment of a made-up kind', ask: brokenRule },
  { statement: 54, asks: 'a contact changed without its notes', ask: contactReplaced },
  { statement: 54, asks: 'a property changed without its note', ask: omittedFields },
  { statement: 55, asks: 'an issue of two parents', ask: twoParents },
  { statement: 59, asks: 'a contact', ask: contactReply },
  { statement: 62, asks: 'an attachment without its object', ask: withoutObject },
  { statement: 69, asks: 'a task', ask: readAsActivity },
  { statement: 96, asks: 'an attachment without its file and type', ask: missingValues },
  { statement: 97, asks: 'an issue without a date', ask: dueInTheYearOne },
  {
    statement: 99,
    asks: 'a task for nobody',
    ask: async (account, made) => {
      const body = await activityBody(account, made, { AssignedTo: String(nobody) });
      return refused('assignees', ['contacts', 'any-id'], await create(account, made, '/Tasks', body));
    },
  },
  {
    statement: 101,
    asks: 'a task of a made-up priority',
    ask: async (account, made) => {
      const body = await activityBody(account, made, { Priority: 'Probe' });
      return refused('closedLists', ['checked', 'open'], await create(account, made, '/Tasks', body));
    },
  },
  {
    statement: 108,
    asks: 'a contact of a company that is not there',
    ask: async (account, made) => {
      const body = contactBody(made, { CompanyID: nobody });
      return refused('references', ['reject', 'accept'], await create(account, made, '/Contacts', body));
    },
  },
];
