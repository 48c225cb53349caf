import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];

/** Orders versions as 0.9.0 before 0.10.0. */
const byVersion = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** What is wrong with the form of a changelog whose newest release may be `version`, one line each. */
function problemsOf(changelog: string, version: string): string[] {
  const problems: string[] = [];
  const releases: string[] = [];
  let section = '';
  let kind = -1;
  for (const line of changelog.split('\n')) {
    if (line.startsWith('## ')) {
      const release = /^## (\d+\.\d+\.\d+) \(\d{4}-\d\d-\d\d\)$/.exec(line)?.[1];
      if (release) releases.push(release);
      else if (line !== '## Unreleased' || section)
        problems.push(
          `"${line}" is neither "## Unreleased" at the top nor "## 1.2.3 (2026-01-31)"`,
        );
      section = line;
      kind = -1;
    } else if (line.startsWith('### ')) {
      const next = kinds.indexOf(line.slice(4));
      if (next <= kind)
        problems.push(
          `"${line}" under "${section}" is none of, or out of the order of, ${kinds.join(', ')}`,
        );
      kind = next;
    } else if (section && line !== '') {
      if (kind < 0) problems.push(`"${line}" stands under no "### ${kinds.join('" or "### ')}"`);
      if (!/^- [\p{Lu}\d`“].*[.”]$/u.test(line))
        problems.push(`"${line}" is not one line of whole sentences after "- "`);
    }
  }
  if (!changelog.includes('\n## Unreleased\n')) problems.push('"## Unreleased" is missing');
  if (releases.join() !== releases.toSorted(byVersion).reverse().join())
    problems.push('the releases do not stand newest first');
  if (byVersion(releases[0] ?? '', version) > 0)
    problems.push(`${releases[0]} is newer than version ${version} of package.json`);
  return problems;
}

const whole = `# Changelog

## Unreleased

### Added

- Terms are underlined. In color.

### Fixed

- A panel closes.

## 0.10.0 (2026-11-26)

### Fixed

- A panel opens.

## 0.9.0 (2026-10-01)

### Added

- 103 terms.
`;

describe('the changelog', () => {
  it('has the form that CONTRIBUTING.md states', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(problemsOf(readFileSync('CHANGELOG.md', 'utf8'), version)).toEqual([]);
  });

  it('may hold releases below what is not released', () => {
    expect(problemsOf(whole, '0.10.0')).toEqual([]);
  });

  it.each([
    ['no place for what is not released', '## Unreleased\n', '', 'is missing'],
    ['a release without a date', ' (2026-11-26)', '', 'is neither'],
    ['an unknown kind', '### Fixed', '### Repaired', 'is none of'],
    ['kinds out of order', '### Added\n\n- Terms', '### Security\n\n- Terms', 'out of the order'],
    ['an entry of no kind', '### Added\n\n- Terms', '- Terms', 'stands under no'],
    ['an entry without an end', 'A panel closes.', 'A panel closes', 'is not one line'],
    ['an entry over two lines', 'A panel closes.', 'A panel\n  closes.', 'is not one line'],
    ['releases in the wrong order', '0.9.0', '0.10.1', 'newest first'],
    ['a release that is newer than the project', '## 0.10.0', '## 0.11.0', 'is newer than'],
  ])('shows %s', (_, right, wrong, problem) => {
    expect(whole).toContain(right);
    expect(problemsOf(whole.replace(right, wrong), '0.10.0').join('\n')).toContain(problem);
  });
});
