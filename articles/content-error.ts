/** One thing that is wrong in the content, and where. */
export interface Problem {
  file: string;
  /** Where in the file, as in `claims[3].place.paragraph`; empty for the whole file. */
  path: string;
  /** What is wrong, and what to do about it. */
  reason: string;
}

const lineOf = ({ file, path, reason }: Problem) => [file, path, reason].filter(Boolean).join(': ');

/** Content that cannot be shipped; the message has one line for each problem. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(lineOf).join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}
