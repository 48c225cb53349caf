import { dirname } from 'node:path';
import { env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { endAtObstacle } from './obstacle.mjs';
import { misuse, readArguments } from './read-arguments.mjs';
import { asking } from './surroundings/surroundings.ts';
import { besideLoops } from './test-elsewhere/busy-loops.ts';
import { type Elsewhere, elsewhereOf, elsewheres } from './test-elsewhere/elsewheres.ts';
import { asOrdinaryUser, type Place } from './test-elsewhere/ordinary-user.ts';
import { type Outcome, runTests } from './test-elsewhere/run-tests.ts';

const project = dirname(dirname(fileURLToPath(import.meta.url)));

const usage = `"npm run test:elsewhere", or with some of ${Object.keys(elsewheres).join(', ')} after "--", alone or joined by "+", and "--file NAME" for one test file`;

/** What is asked for: elsewheres with their names, all when none is given, and files as Vitest names them. Throws an obstacle at a name that is none. */
function asked() {
  const { positionals, values } = readArguments(usage, {
    allowPositionals: true,
    options: { file: { type: 'string', multiple: true, default: [] } },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(elsewheres);
  const places = names.map((name) => {
    const place = elsewhereOf(name);
    if (!place) throw misuse(usage);
    return [name, place] as const;
  });
  return { places, files: values.file };
}

function testAt({ surroundings = {}, ...place }: Elsewhere, files: string[]): Promise<Outcome> {
  const here: Place = { cwd: project, env };
  const run = (place: Place) => runTests(place, asking(surroundings), files);
  const there = () => (place.asOrdinaryUser ? asOrdinaryUser(project, run) : run(here));
  return place.busyLoops ? besideLoops(place.busyLoops, there) : there();
}

await endAtObstacle(async () => {
  const { places, files } = asked();
  const outcomes: Record<string, Outcome> = {};
  for (const [name, place] of places) {
    console.log(`\nElsewhere: ${name}`);
    outcomes[name] = await testAt(place, files);
  }
  console.table(outcomes);
  if (Object.values(outcomes).some(({ failed, passed }) => failed > 0 || passed === 0)) exit(1);
});
