import type { Language } from '#lib/people/vocabulary';
import type { Role } from '#lib/workflow/vocabulary';

export interface CastMember {
  key: 'mara' | 'ines' | 'jonas' | 'ana' | 'karim' | 'lena' | 'tomas';
  name: string;
  email: string;
  roles: Role[];
  /** Languages this person reads. */
  languages?: Language[];
}

/** The people of the demo desk and of every test: two checkers, two editors, a head, a legal reader, an observer. */
export const CAST: readonly CastMember[] = [
  { key: 'mara', name: 'Mara Lindqvist', email: 'mara@demo.example', roles: ['checker'] },
  { key: 'ines', name: 'Ines Okafor', email: 'ines@demo.example', roles: ['checker'], languages: ['ru'] },
  { key: 'jonas', name: 'Jonas Reid', email: 'jonas@demo.example', roles: ['editor'] },
  { key: 'ana', name: 'Ana Pires', email: 'ana@demo.example', roles: ['editor', 'checker'] },
  { key: 'karim', name: 'Karim Haddad', email: 'karim@demo.example', roles: ['head', 'editor'] },
  { key: 'lena', name: 'Lena Brandt', email: 'lena@demo.example', roles: ['legal'] },
  { key: 'tomas', name: 'Tomas Ilves', email: 'tomas@demo.example', roles: ['observer'] },
];
