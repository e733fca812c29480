import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { ratioFigure, report } from '../../../bench/harness/benchmark';
import { costOf, interleave, ratios, spreadOf } from '../../../bench/harness/spread';
import { contextBytes } from '../../src/secrets/contextBytes.ts';
import { open, seal } from '../../src/secrets/sealed/envelope.ts';
import type { Row } from '../harness/row.ts';
import { tokenRecord } from '../harness/tokenRecord.ts';

const key = { id: randomBytes(8).toString('hex'), bytes: randomBytes(32) };
const context = ['secret', 'acme', 'aspire', 'tokens'];
const aad = contextBytes(['v1', key.id, ...context]);

/** Sealing one connection's tokens and opening them again, beside the same AES-256-GCM by `node:crypto` alone. */
export const envelope: Row = async ({ some }) => {
  const value = tokenRecord();
  const own = () => Promise.resolve(open(seal(value, key, context, randomBytes), key, context));
  const bare = () => Promise.resolve(openBare(sealBare(value)));
  if ((await own()) !== value || (await bare()) !== value) throw new Error('a record did not come back as it was');
  const times = some(2_000);
  const measured = await interleave(
    { own: () => processorTime(times, own), bare: () => processorTime(times, bare) },
    Math.max(5, some(60)),
    10,
  );
  const microseconds = (of: readonly number[]) => `${(spreadOf(of).median * 1_000).toFixed(1)} µs`;
  return {
    figures: [
      ratioFigure('encrypt and decrypt one record, against `node:crypto` alone', ratios(measured.own, measured.bare), {
        atMost: 1.5,
      }),
      report(
        `a record of ${value.length} bytes`,
        `alone ${microseconds(measured.bare)}, envelope ${microseconds(measured.own)}`,
      ),
    ],
  };
};

/** Nothing here waits, so that other load on the machine need not count. */
async function processorTime(times: number, run: () => Promise<unknown>): Promise<number> {
  return (await costOf(times, run)).processor;
}

type Sealed = { iv: Buffer; tag: Buffer; text: Buffer };

function sealBare(value: string): Sealed {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, iv, { authTagLength: 16 });
  cipher.setAAD(aad);
  const text = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
  return { iv, tag: cipher.getAuthTag(), text };
}

function openBare({ iv, tag, text }: Sealed): string {
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, iv, { authTagLength: 16 });
  decipher.setAAD(aad).setAuthTag(tag);
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
}
