import { createServer, type AddressInfo } from 'node:net';
import { connect, type Connected } from '../../emulator/testing/client';
import { createServices } from '../../src/aspire/client/services';
import { createSystem } from '../../src/aspire/http/transport';
import type { HttpRequest, System } from '../../src/aspire/http/types';
import type { Result } from '../../src/aspire/model/result';
import { serveFiles, type FileServer } from '../../src/testing/fileServer';
import { context, sessionOf } from '../fakeAuth';
import type { FaultCase } from './faults';
import type { Scenario } from './scenarios';

const start = Date.UTC(2026, 3, 8, 12);
const real = ['nextTick', 'setImmediate', 'clearImmediate', 'queueMicrotask', 'performance', 'hrtime'] as const;

/** The outcome of one run. */
export type Outcome = {
  result: Result<unknown>;
  /** The requests that were sent, in order, whether or not they arrived. */
  sent: string[];
  /** How often the emulator has carried out the write. */
  done: number;
  /** On the run's fake clock, in milliseconds. */
  took: number;
};

/** A fault that affects a scenario, once or at every attempt. */
export type Injection = { faultCase: FaultCase; always: boolean };

/**
 * An emulator with a fake clock, which moves on only while the connector waits. Requests, the connector's time limits and
 * the emulator's delays are real, but the timers run on the fake clock, so that no test waits.
 */
export class Harness {
  private constructor(
    private readonly aspire: Connected,
    private readonly files: FileServer,
    /** A port that nothing listens on. */
    private readonly closedPort: number,
  ) {}

  static async open(): Promise<Harness> {
    // The emulator uses the run's clock as well.
    const aspire = await connect({ knownRefreshTokens: ['known'], now: () => Date.now() });
    const files = await serveFiles((response) => response.end('Three hydrants, one of them blue.\n'));
    process.env.ASPIRE_BASE_URL = aspire.emulator.url;
    return new Harness(aspire, files, await closedPort());
  }

  async close(): Promise<void> {
    delete process.env.ASPIRE_BASE_URL;
    await this.files.close();
    await this.aspire.emulator.close();
  }

  /** Runs an operation on a fresh emulator with a fresh connection, and with a fault where there is an injection. */
  async run(scenario: Scenario, injection?: Injection): Promise<Outcome> {
    const { emulator, token } = this.aspire;
    emulator.reset();
    const system = new FaultInjectingSystem(this.aspire, this.closedPort, scenario, injection);
    const user = scenario.unauthorized ? {} : { access_token: token, expires_at: '2100-01-01T00:00:00Z' };
    const services = createServices(system.system);
    const scenarioContext = {
      session: () => sessionOf(context({ ...user, refresh_token: 'known' }), services),
      services,
      credentials: emulator.credentials,
      fileUrl: `${this.files.url}/hydrants.txt`,
    };
    jest.useFakeTimers({ doNotFake: [...real], now: start });
    try {
      const result = await system.advancingTime(scenario.run(scenarioContext));
      const took = Date.now() - start;
      return { result, sent: system.sent, took, done: await this.done(scenario) };
    } finally {
      jest.clearAllTimers();
      jest.useRealTimers();
    }
  }

  private async done({ written }: Scenario): Promise<number> {
    if (!written) return 0;
    this.aspire.emulator.clearFaults();
    const { length } = await this.aspire.rows(written.path, { $filter: written.filter });
    return written.without ? 1 - length : length;
  }
}

/** The system of one run. It sets the fault in the emulator when the request that it is for is sent. */
class FaultInjectingSystem {
  readonly sent: string[] = [];
  readonly system: System;
  private readonly real = createSystem();
  private stalled = 0;
  private sleeping = 0;
  private arrival = Promise.resolve();

  constructor(
    private readonly aspire: Connected,
    private readonly closedPort: number,
    private readonly scenario: Scenario,
    private readonly injection: Injection | undefined,
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
   * Advances the clock, from timer to timer, while the connector waits for its next attempt or for a stalled request. All
   * other requests end within the turns of the event loop before that.
   */
  async advancingTime<T>(run: Promise<T>): Promise<T> {
    let over = false;
    const ended = run.finally(() => (over = true));
    while (!over) {
      for (let turns = 0; turns < 30 && !over; turns += 1) await turn();
      const stalled = this.stalled > 0 && this.arrived() >= this.targetRequests().length;
      if (stalled || this.sleeping > 0) jest.advanceTimersToNextTimer();
    }
    return ended;
  }

  private async send(request: HttpRequest, limit: number): ReturnType<System['send']> {
    await this.arrival;
    const described = this.describe(request);
    this.sent.push(described);
    const { injection } = this;
    if (!injection || described !== this.target || !this.isFaulty(injection)) return this.real.send(request, limit);
    const { fault, stalls } = injection.faultCase;
    if (fault === 'closed') {
      const closed = Object.assign(new URL(request.url), { port: String(this.closedPort) });
      return this.real.send({ ...request, url: closed.href }, limit);
    }
    const [method, path] = described.split(' ');
    this.aspire.emulator.fault({ ...fault, method, path });
    if (!stalls) return this.real.send(request, limit);
    this.stalled += 1;
    // Otherwise a concurrent request could take its fault.
    this.arrival = this.hasArrived(this.targetRequests().length);
    const result = await this.real.send(request, limit);
    const endStall = () => (this.stalled -= 1);
    if ('reply' in result && result.reply.body) result.reply.body.once('close', endStall);
    else endStall();
    return result;
  }

  private get target(): string | undefined {
    return this.scenario.baseline[this.scenario.faultIndex];
  }

  /** The requests so far to the faulty request's path, including those before the fault. */
  private targetRequests(): string[] {
    return this.sent.filter((request) => request === this.target);
  }

  private isFaulty({ always }: Injection): boolean {
    const { baseline, faultIndex } = this.scenario;
    const before = baseline.slice(0, faultIndex).filter((request) => request === this.target).length;
    const now = this.targetRequests().length;
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
