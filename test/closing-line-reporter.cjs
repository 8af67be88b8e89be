/**
 * Says at the end of a run what was skipped and why, then closes with one plain line of counts,
 * so that a person and a build server read the same result.
 */
class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.testResults.flatMap((file) =>
      file.testResults.filter((test) => test.status === "pending").map((test) => test.fullName)
    );
    if (skipped.length > 0) {
      process.stderr.write(`\nSKIPPED (${skipped.length}):\n`);
      for (const name of skipped) process.stderr.write(`  - ${name}\n`);
    }
    process.stderr.write(
      `\nTests: ${results.numPassedTests} passed, ${results.numFailedTests + results.numRuntimeErrorTestSuites} failed, ${skipped.length} skipped\n`
    );
  }
}

module.exports = ClosingLineReporter;
