import { readApi } from '../../api/model/readApi';
import type { EmulatorOptions } from '../../emulator';
import { startAskedEmulator } from './askedEmulator';
import { probe, questions } from './probe';
import { maxCalls } from './session';
import type { Report } from './report';
import { readStatements } from './statements';

const api = readApi();

async function probeOf(options: EmulatorOptions = {}): Promise<Report> {
  const { target, timer, close } = await startAskedEmulator(options);
  try {
    return await probe({ api, target, timer, name: 'emulator' });
  } finally {
    await close();
  }
}

describe('the probe of an emulator', () => {
  let report: Report;
  beforeAll(async () => {
    report = await probeOf();
  });

  it('asks about every statement of the page, and about no other', () => {
    const asked = [...new Set(questions.map(({ statement }) => statement))].sort((a, b) => a - b);
    expect(asked).toEqual([...readStatements().keys()]);
    expect(report.findings.map(({ statement }) => statement)).toEqual(asked);
  });

  it('confirms what reading shows, and turns no switch', () => {
    expect(report.findings.filter(({ verdict }) => verdict === 'contradicted')).toEqual([]);
    expect(report.findings.filter(({ verdict }) => verdict === 'confirmed').length).toBeGreaterThan(60);
    expect(report.switches).toEqual({});
  });

  it('makes fewer calls than it may', () => {
    expect(report.calls).toBeLessThanOrEqual(maxCalls);
  });
});
