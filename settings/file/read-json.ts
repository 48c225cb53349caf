import { visit } from 'jsonc-parser';

/** What a text of JSON says, and where. */
export interface JsonText {
  value: unknown;
  /** Line of a key, from 1, by the keys that lead to it; keys below the third level are not placed. */
  lineOf(path: readonly string[]): number | undefined;
  /** Paths of the keys that stand twice in one object, of which reading keeps only the last. */
  repeated: string[][];
}

/** Everything in a file of settings has its name in one of so many levels. */
const placedLevels = 3;

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Reads a text of JSON, or tells the line, from 1, at which it stops being JSON, where there is one. Never throws. */
export function readJson(text: string): JsonText | { brokenAt: number | undefined } {
  const lines = new Map<string, number>();
  const repeated = new Map<string, string[]>();
  let brokenAt: number | undefined;
  let level = 0;
  const deeper = () => {
    level++;
  };
  const higher = () => {
    level--;
  };
  try {
    visit(
      text,
      {
        onObjectBegin: deeper,
        onArrayBegin: deeper,
        onObjectEnd: higher,
        onArrayEnd: higher,
        onObjectProperty(key, ...[, , line, , above]) {
          if (level > placedLevels) return;
          const path = [...above().map(String), key];
          const id = JSON.stringify(path);
          if (lines.has(id)) repeated.set(id, path);
          lines.set(id, line + 1);
        },
        onError(_code, _offset, _length, line) {
          brokenAt ??= line + 1;
        },
      },
      strict,
    );
    if (brokenAt !== undefined) return { brokenAt };
    const lineOf = (path: readonly string[]) => lines.get(JSON.stringify(path));
    return { value: JSON.parse(text), lineOf, repeated: outermost([...repeated.values()]) };
  } catch {
    // Nested so deep that it cannot be followed: sound JSON perhaps, but nothing that anyone exported.
    return { brokenAt: undefined };
  }
}

/** Where an object stands twice, its own keys seem to as well. */
function outermost(paths: string[][]) {
  const ids = new Set(paths.map((path) => JSON.stringify(path)));
  return paths.filter(
    (path) => !path.some((_, length) => ids.has(JSON.stringify(path.slice(0, length)))),
  );
}
