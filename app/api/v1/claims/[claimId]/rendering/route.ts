import { signRenderingInput } from '#lib/renderings/input';
import { signRendering } from '#lib/renderings/sign-rendering';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: signRenderingInput, verb: signRendering });
