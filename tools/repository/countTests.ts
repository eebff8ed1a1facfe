interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests?: number;
  readonly success: boolean;
}

/** One plain line out of a test run's JSON report. Not good when a test failed, a file did not load, or nothing ran. */
export const countTests = (json: string): { readonly line: string; readonly good: boolean } => {
  const results = JSON.parse(json) as Results;
  const skipped = results.numPendingTests + (results.numTodoTests ?? 0);
  const counts = `${results.numPassedTests} passed, ${results.numFailedTests} failed`;
  return {
    line: skipped === 0 ? counts : `${counts}, ${skipped} skipped`,
    good: results.success && results.numFailedTests === 0 && results.numPassedTests > 0,
  };
};
