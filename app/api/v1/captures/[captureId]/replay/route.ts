import { captureInput } from '#lib/captures/input';
import { openReplay } from '#lib/captures/replay/open-replay';
import { leadTo } from '#app/_server/lead-to';
import { read } from '#app/_server/route';

export const GET = read({ by: 'person', input: captureInput, query: openReplay, respond: leadTo });
