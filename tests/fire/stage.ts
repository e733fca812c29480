import type { Result } from '../../src/aspire/model/result';
import { createServer, type AddressInfo } from 'node:net';
import { connect, type Connected } from '../../emulator/testing/client';
import type { HttpRequest, System } from '../../src/aspire/http/types';
import { createServices } from '../../src/aspire/client/services';
import { serveFiles, type FileServer } from '../../src/testing/fileServer';
import { createSystem } from '../../src/aspire/http/transport';
import { context, sessionOf } from '../fakeAuth';
import type { Misfortune } from './faults';
import type { Place } from './places';

const start = Date.UTC(2026, 3, 8, 12);
const real = ['nextTick', 'setImmediate', 'clearImmediate', 'queueMicrotask', 'performance', 'hrtime'] as const;

/** What became of one run. */
export type Outcome = {
  result: Result<unknown>;
  /** The requests that were sent, in order, whether or not they arrived. */
  sent: string[];
  /** How often what was to be written is found done. */
  done: number;
  /** By the clock of the run, in milliseconds. */
  took: number;
};

/** A fault that befalls a place, once or for as long as it is asked. */
export type Fire = { misfortune: Misfortune; always: boolean };

/**
 * An emulator, and a clock that moves only where somebody waits. Requests are real, and so are the connector's time limits
 * and the emulator's delays; but both are timers of this clock, so that no test waits.
 */
export class Stage {
  private constructor(
    private readonly aspire: Connected,
    private readonly files: FileServer,
    /** A port where nobody listens. */
    private readonly closedPort: number,
  ) {}

  static async open(): Promise<Stage> {
    // Its clock is that of the run, too.
    const aspire = await connect({ knownRefreshTokens: ['known'], now: () => Date.now() });
    const files = await serveFiles((response) => response.end('Three hydrants, one of them blue.\n'));
    process.env.ASPIRE_BASE_URL = aspire.emulator.url;
    return new Stage(aspire, files, await closedPort());
  }

  async close(): Promise<void> {
    delete process.env.ASPIRE_BASE_URL;
    await this.files.close();
    await this.aspire.emulator.close();
  }

  /** Runs an operation on a new emulator with a new connection; without a fire nothing befalls it. */
  async run(place: Place, fire?: Fire): Promise<Outcome> {
    const { emulator, token } = this.aspire;
    emulator.reset();
    const system = new WorldUnderFire(this.aspire, this.closedPort, place, fire);
    const user = place.unauthorized ? {} : { access_token: token, expires_at: '2100-01-01T00:00:00Z' };
    const services = createServices(system.system);
    const scene = {
      session: () => sessionOf(context({ ...user, refresh_token: 'known' }), services),
      services,
      credentials: emulator.credentials,
      fileUrl: `${this.files.url}/hydrants.txt`,
    };
    jest.useFakeTimers({ doNotFake: [...real], now: start });
    try {
      const result = await system.passingTime(place.run(scene));
      const took = Date.now() - start;
      return { result, sent: system.sent, took, done: await this.done(place) };
    } finally {
      jest.clearAllTimers();
      jest.useRealTimers();
    }
  }

  private async done({ written }: Place): Promise<number> {
    if (!written) return 0;
    this.aspire.emulator.clearFaults();
    const { length } = await this.aspire.rows(written.path, { $filter: written.filter });
    return written.without ? 1 - length : length;
  }
}

/** The system of one run. It lights the fire when the request comes that it is for. */
class WorldUnderFire {
  readonly sent: string[] = [];
  readonly system: System;
  private readonly real = createSystem();
  private stalled = 0;
  private sleeping = 0;
  private arrival = Promise.resolve();

  constructor(
    private readonly aspire: Connected,
    private readonly closedPort: number,
    private readonly place: Place,
    private readonly fire: Fire | undefined,
  ) {
    const sleep = async (milliseconds: number) => {
      this.sleeping += 1;
      await this.real.sleep(milliseconds);
      this.sleeping -= 1;
    };
    this.system = {
      now: () => Date.now(),
      random: () => 0,
      sleep,
      send: (request, limit) => this.send(request, limit),
    };
  }

  /**
   * Lets time pass, from timer to timer, while the connector waits for its next try or for a request that is stalled. What
   * is not stalled comes to its end in the turns of the event loop before.
   */
  async passingTime<T>(run: Promise<T>): Promise<T> {
    let over = false;
    const ended = run.finally(() => (over = true));
    while (!over) {
      for (let turns = 0; turns < 30 && !over; turns += 1) await turn();
      const stalled = this.stalled > 0 && this.arrived() >= this.struck().length;
      if (stalled || this.sleeping > 0) jest.advanceTimersToNextTimer();
    }
    return ended;
  }

  private async send(request: HttpRequest, limit: number): ReturnType<System['send']> {
    await this.arrival;
    const asked = this.describe(request);
    this.sent.push(asked);
    const { fire } = this;
    if (!fire || asked !== this.target || !this.isStruck(fire)) return this.real.send(request, limit);
    const { fault, stalls } = fire.misfortune;
    if (fault === 'closed') {
      const closed = Object.assign(new URL(request.url), { port: String(this.closedPort) });
      return this.real.send({ ...request, url: closed.href }, limit);
    }
    const [method, path] = asked.split(' ');
    this.aspire.emulator.fault({ ...fault, method, path });
    if (!stalls) return this.real.send(request, limit);
    this.stalled += 1;
    // Else a request beside this one could take its fault.
    this.arrival = this.hasArrived(this.struck().length);
    const result = await this.real.send(request, limit);
    const relieve = () => (this.stalled -= 1);
    if ('reply' in result && result.reply.body) result.reply.body.once('close', relieve);
    else relieve();
    return result;
  }

  private get target(): string | undefined {
    return this.place.sound[this.place.struck];
  }

  /** The requests so far that the fault may have befallen, and what came before it at the same path. */
  private struck(): string[] {
    return this.sent.filter((asked) => asked === this.target);
  }

  private isStruck({ always }: Fire): boolean {
    const { sound, struck } = this.place;
    const before = sound.slice(0, struck).filter((asked) => asked === this.target).length;
    const now = this.struck().length;
    return always ? now > before : now === before + 1;
  }

  private arrived(): number {
    return this.aspire.emulator.journal.filter(({ method, path }) => `${method} ${path}` === this.target).length;
  }

  private async hasArrived(count: number): Promise<void> {
    while (this.arrived() < count) await turn();
  }

  private describe({ method, url }: HttpRequest): string {
    const { origin, pathname } = new URL(url);
    return origin === this.aspire.emulator.url ? `${method} ${pathname}` : `${method} the file`;
  }
}

/** One turn of the event loop, in real time. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
