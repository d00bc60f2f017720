import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../launch/project.mjs';
import { runCommand } from '../launch/run-command.mjs';

/**
 * Runs a tool of node_modules whose exit code is its verdict.
 * @param {string} tool path inside node_modules of its JavaScript entry
 * @param {string[]} flags
 */
export async function runTool(tool, flags) {
  const { code, output } = await runCommand(process.execPath, [join(PROJECT, 'node_modules', tool), ...flags]);
  return { passed: 0, failed: code === 0 ? 0 : 1, output };
}

/**
 * Runs one project of vitest and counts its tests.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} env
 */
export async function runVitest(project, env) {
  return withReport(async (report) => {
    const flags = [
      'run',
      '--project',
      project,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
    ];
    const { code, output } = await runCommand(process.execPath, [binary('vitest/vitest.mjs'), ...flags], { env });
    const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = readReport(report);
    // A file that does not even load fails without a failed test.
    const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some(isFailed));
    return count({ passed: numPassedTests, failed: numFailedTests + broken.length, code, output });
  });
}

/**
 * Runs the journeys in the browser and counts them.
 * @param {NodeJS.ProcessEnv} env
 */
export async function runPlaywright(env) {
  return withReport(async (report) => {
    const flags = ['test', '--reporter=list,json'];
    const all = { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
    const { code, output } = await runCommand(process.execPath, [binary('@playwright/test/cli.js'), ...flags], { env: all });
    const { stats = {} } = readReport(report);
    return count({ passed: stats.expected ?? 0, failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0), code, output });
  });
}

function isFailed({ status }) {
  return status === 'failed';
}

/** A runner that ends badly without a failed test has failed all the same. */
function count({ passed, failed, code, output }) {
  return { passed, failed: failed || (code === 0 ? 0 : 1), output };
}

function binary(path) {
  return join(PROJECT, 'node_modules', path);
}

async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-report-'));
  try {
    return await work(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
