import { call } from '../../src/aspire/operations/call';
import { list } from '../../src/aspire/operations/list/list';
import { attachmentsGet } from '../../src/records/attachments.operations';
import { workTicketTimesCreate } from '../../src/records/work_ticket_times.operations';
import { useEmulator, valueOf } from '../withEmulator';

describe.each(['number', 'string'] as const)('booked hours, whose id comes as a %s', (timeReply) => {
  const aspire = useEmulator({ timeReply });

  it('give the id as a number', async () => {
    const input = { ContactID: 28, WorkTicketID: 5, StartTime: '2026-04-08T07:00:00', EndTime: '2026-04-08T15:00:00' };
    expect(valueOf(await call(aspire.session(), workTicketTimesCreate, input))).toMatchObject({ id: 161 });
  });
});

describe('a list with gaps in its ids', () => {
  const aspire = useEmulator();

  it('is read whole, by keys', async () => {
    const input = { fetch_all: true, limit: 20 };
    const { items } = valueOf(await list(aspire.session(), attachmentsGet, input));
    const ids = items.map(({ AttachmentID }) => AttachmentID);
    expect(ids).toHaveLength(57);
    expect(new Set(ids).size).toBe(57);
    expect([11, 30, 49].filter((id) => ids.includes(id))).toEqual([]);
  });
});
