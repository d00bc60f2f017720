import { sourcesCsv } from '#lib/exports/sources-csv';
import { exportInput } from '#lib/exports/input';
import { read } from '#app/_server/route';
import { sendCsv } from '#app/_server/send-csv';

export const GET = read({ by: 'person', input: exportInput, query: sourcesCsv, respond: (text) => sendCsv('sources', text) });
