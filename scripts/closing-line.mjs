/** The last line of a test run: the counts of its tests, with every step that failed and whatever else
 *  made Vitest fail among the failed, so that it never says 0 failed where the exit code says otherwise. */
export function closingLine({ passed, failed, skipped }, { vitestFailed, failedSteps }) {
  const broken = Math.max(failed, Number(vitestFailed)) + failedSteps;
  return `${passed} passed, ${broken} failed, ${skipped} skipped`;
}
