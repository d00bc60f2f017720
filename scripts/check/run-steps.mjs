import { inSeconds } from '../launch/progress.mjs';

/**
 * One named step of the test command.
 * @typedef {object} Step
 * @property {string} name
 * @property {number} budget seconds it should take on two cores
 * @property {() => Promise<Outcome>} run
 */

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string} [output] shown when something failed
 * @property {boolean} [detail] show it in any case
 * @property {string} [skipped] why nothing was done
 */

/**
 * Runs all steps in their order, those of one group side by side, also after a failure; prints each with its time against its
 * budget, and returns the sums. A group's budget is that of its longest step.
 * @param {(Step | Step[])[]} plan
 */
export async function runSteps(plan) {
  const total = { passed: 0, failed: 0 };
  const groups = plan.map((each) => [each].flat());
  const budget = groups.reduce((sum, group) => sum + Math.max(...group.map((step) => step.budget)), 0);
  console.log(`Budget ${inSeconds(budget * 1000)} for ${groups.flat().length} steps.`);
  for (const group of groups) {
    for (const { passed, failed } of await Promise.all(group.map(runAndPrint))) {
      total.passed += passed;
      total.failed += failed;
    }
  }
  return total;
}

async function runAndPrint(step) {
  const start = Date.now();
  const outcome = await runStep(step);
  printStep(step, { ...outcome, ms: Date.now() - start });
  return outcome;
}

async function runStep({ run }) {
  try {
    return await run();
  } catch (error) {
    return { passed: 0, failed: 1, output: error.stack ?? String(error) };
  }
}

function printStep({ name, budget }, { passed, failed, output, detail, skipped, ms }) {
  const time = `${inSeconds(ms).padStart(8)} of ${inSeconds(budget * 1000).padStart(7)}`;
  const late = ms > budget * 1000 ? '  over budget' : '';
  const tests = passed + failed > 1 ? `  ${passed} passed, ${failed} failed` : '';
  console.log(`${failed ? '✗' : skipped ? '–' : '✓'} ${name.padEnd(12)} ${time}${late}${skipped ? `  ${skipped}` : tests}`);
  if ((failed || detail) && output) console.log(indent(output));
}

function indent(text) {
  return text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
