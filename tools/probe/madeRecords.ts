import type { Reply } from './reply';

/** The records that a probe created, so that people can find and remove them. */
export class MadeRecords {
  private readonly made: string[] = [];

  /** `marker` stands in every record that the probe creates. */
  constructor(readonly marker: string) {}

  /** A line for each: what it is, and under which id it was created. */
  get list(): readonly string[] {
    return this.made;
  }

  /** Notes a write without a reply: nobody knows what became of it. */
  doubt(what: string): void {
    this.made.push(`${what}, perhaps: no reply came, "${this.marker}"`);
  }

  /** Notes a record where a reply says that it was created. Returns the reply. */
  note(what: string, reply: Reply): Reply {
    if (reply.status >= 200 && reply.status < 300) {
      const id = createdId(reply);
      this.made.push(`${what} ${id ?? 'without an id in the reply'}, "${this.marker}"`);
    }
    return reply;
  }
}

/** The id in the reply to a write: a number, a number in a text, or the first number of an object. */
export function createdId({ json }: Reply): number | undefined {
  const value =
    typeof json === 'object' && json !== null ? Object.values(json).find((item) => typeof item === 'number') : json;
  const id = Number(value);
  return value !== null && value !== '' && Number.isInteger(id) ? id : undefined;
}
