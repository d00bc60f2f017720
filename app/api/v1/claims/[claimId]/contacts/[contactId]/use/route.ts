import { useContactInput } from '#lib/contacts/input';
import { useContact } from '#lib/contacts/use-contact';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: useContactInput, verb: useContact });
