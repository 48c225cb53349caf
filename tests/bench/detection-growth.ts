import { detect } from '../../detection/detect.ts';
import { readBlock } from '../../detection/reading/read-block.ts';
import { endAtObstacle } from '../../scripts/obstacle.mjs';
import { readArguments } from '../../scripts/read-arguments.mjs';
import { readClaimWords, readLexicon } from '../../scripts/read-lexicon.ts';

/** Texts that would be slow if anything looked back or ahead without bound. */
const worst: Record<string, string> = {
  'no space at all': 'x',
  'one word again and again': 'SMP ',
  'terms only': 'hair transplant ',
  'beginnings of terms': 'scalp hair male pattern ',
  'open definitions': 'SMP (',
  'opening brackets': '((((',
  'cues only': 'kernel scalp ',
  'line breaks': '\n',
  'line breaks and spaces': '\n \n',
  'soft hyphens': 'a\u00ad',
  'combining marks': 'e\u0301\u0301',
  'lone surrogates': '\ud800',
  digits: '1 234 ',
  prices: 'SMP £1,000 ',
  questions: 'SMP? No. ',
  'hash signs': '#scalpmicropigmentation ',
  numbers: 'two to three ',
  quotes: '"never" ',
  promises: 'SMP never fades, hurts or turns blue if it is not too deep, ',
  'words of claims': 'SMP not no never without if fade hurt safe free natural scar blue ',
  'ranges without an end': 'SMP £1,000 to £2,000 to ',
  'headings and amounts': 'SMP\n\n£1,000\n\n',
};

await endAtObstacle(() => void readArguments('"npm run bench:growth" alone', {}));

const lexicon = readLexicon();
const claimWords = readClaimWords();
const smallLength = 125_000;
const factor = 8;
/** Linear growth is 1; what is quadratic would be 8. */
const mostGrowth = 2.5;

function milliseconds(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

let failed = false;
for (const [name, unit] of Object.entries(worst)) {
  const text = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const small = text(smallLength);
  const large = text(smallLength * factor);
  const tasks: Record<string, (text: string) => void> = {
    readBlock: (text) => void readBlock(text, lexicon),
    detect: (text) => void detect({ text }, lexicon, claimWords),
  };
  for (const [task, run] of Object.entries(tasks)) {
    const one = milliseconds(() => run(small));
    const many = milliseconds(() => run(large));
    const growth = many / one / factor;
    if (growth > mostGrowth && many > 200) failed = true;
    console.log(
      `${task.padEnd(10)} ${name.padEnd(26)} ${one.toFixed(0).padStart(6)} ms → ${many.toFixed(0).padStart(6)} ms  growth ${growth.toFixed(2)}`,
    );
  }
}
if (failed) process.exitCode = 1;
