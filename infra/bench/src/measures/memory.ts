import { setTimeout as delay } from 'node:timers/promises';
import type { Line, Measure } from '../measure.ts';
import { memory as size } from '../page/quantity.ts';
import { HttpSession } from '../program/http-session.ts';
import { type PartMemory, residentMemory } from '../program/resident-memory.ts';
import { askForBoard, boardPlan, COORDINATOR } from './board.ts';

const REST_MS = 15_000;
const QUICK_REST_MS = 2_000;

/** What the parts hold after a start, when nobody asks for anything, and after the largest board was asked for. */
export const memory: Measure = {
  name: 'memory',
  title: 'Memory (RSS of api and worker; PostgreSQL with shared pages counted once)',
  limitMs: 120_000,
  run: async (ground) => {
    const restMs = ground.quick ? QUICK_REST_MS : REST_MS;
    await boardPlan(ground, 5_000);
    await ground.stop();
    const { url, pid } = await ground.jalon();
    await delay(restMs);
    const atRest = residentMemory(pid);
    const session = await HttpSession.signIn(url, COORDINATOR);
    await askForBoard(session, 5_000, ground.quick ? 3 : 20);
    session.close();
    await delay(restMs);
    const afterwards = residentMemory(pid);
    return {
      lines: [
        line(`at rest, ${restMs / 1_000} s after a start`, atRest),
        line(`${restMs / 1_000} s after the 5,000-card board was asked for`, afterwards),
      ],
    };
  },
};

function line(what: string, { api, worker, postgres }: PartMemory): Line {
  const parts = `api ${size(api)}, worker ${size(worker)}, PostgreSQL ${size(postgres)}`;
  return { what, measured: `${parts}; together ${size(api + worker + postgres)}` };
}
