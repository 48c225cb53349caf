import type { FormWords } from '../lexicon/companion-words.ts';
import type { Words } from '../words/scan-words.ts';

/** "My own hair", "his head". */
const farthestOwner = 2;

/** Whether a text speaks of people or of medicine: then hair that is lost or planted in it is theirs. */
export function speaksOfPeople(
  { folded }: Words,
  { people, bodily, owners }: FormWords<ReadonlySet<string>>,
): boolean {
  let owned = 0;
  for (const word of folded) {
    if (people.has(word) || (owned > 0 && bodily.has(word))) return true;
    owned = owners.has(word) ? farthestOwner : owned - 1;
  }
  return false;
}
