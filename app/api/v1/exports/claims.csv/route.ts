import { claimsCsv } from '#lib/exports/claims-csv';
import { exportInput } from '#lib/exports/input';
import { read } from '#app/_server/route';
import { sendCsv } from '#app/_server/send-csv';

export const GET = read({ by: 'person', input: exportInput, query: claimsCsv, respond: (text) => sendCsv('claims', text) });
