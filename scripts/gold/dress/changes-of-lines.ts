import type { Change } from './changes';
import { type Undressed, withLines } from './undressed';

/** A line in both languages. */
type Line = [english: string, spanish: string];

const BYLINES: Record<string, Line> = {
  'by-line': ['By Ann Lowe', 'Por Ana Lobo'],
  'by-line with a place': ['Ann Lowe in Leeds', 'Ana Lobo, Leganés'],
  'by-line with office and paper': ['By Ann Lowe, Health Correspondent, The Echo', 'Ana Lobo, redactora de Sanidad, El Eco'],
  'by-line in capitals': ['BY ANN LOWE', 'ANA LOBO'],
  'by-line of two': ['By Ann Lowe and Tom Birch', 'Por Ana Lobo y Tomás Abril'],
  'bare name': ['Ann Lowe', 'Ana Lobo'],
  'name and office': ['Ann Lowe, Health Editor', 'Ana Lobo, redactora jefa'],
  'name and office below': ['Ann Lowe\nHealth Editor', 'Ana Lobo\nRedactora jefa'],
  'address of mail': ['ann.lowe@echo.example', 'ana.lobo@eco.example'],
  handle: ['Ann Lowe @annlowe', 'Ana Lobo @analobo'],
  'by-line and reading time': ['By Ann Lowe | 4 min read', 'Ana Lobo | 4 min de lectura'],
  'by-line and day': ['Ann Lowe, 19 May 2026', 'Ana Lobo, 19 de mayo de 2026'],
  'day posted': ['Posted 19 May 2026, 6:10 am', 'Publicado el 19 de mayo de 2026 a las 6:10'],
  'day American': ['May 19, 2026 | 6:10 a.m. ET', '19/05/2026 - 06:10 h.'],
  'day of the week': ['Tuesday 19 May 2026 06.10 BST', 'Martes, 19 de mayo de 2026'],
  'hours ago': ['Updated 3 hours ago', 'Actualizado hace 3 horas'],
  'last modified': ['Last modified on Tue 19 May 2026 11.42 BST', 'Última actualización: 19-05-2026 11:42'],
};

const ABOVE: Record<string, Line> = {
  'label above': ['Health', 'Sanidad'],
  'label in capitals above': ['NEWS | HEALTH', 'ACTUALIDAD'],
  'path above': ['Home > News > Health', 'Inicio > Noticias > Sanidad'],
  'exclusive above': ['EXCLUSIVE', 'EXCLUSIVA'],
  'editor’s note above': [
    'Editor’s note: This story has been updated with further detail.',
    'Nota de la redacción: esta información se ha actualizado con más detalles.',
  ],
  'paper above': ['The Echo, Tuesday 19 May 2026, page 4', 'El Eco, martes 19 de mayo de 2026, página 4'],
};

const BELOW_HEADLINE: Record<string, Line> = {
  kicker: ['What the papers show', 'Lo que dicen los papeles'],
  'stand-first': ['Documents seen by the paper raise questions', 'Los documentos que ha visto este diario plantean dudas'],
  'stand-first that is a sentence': ['Here is all that is known so far.', 'Esto es todo lo que se sabe hasta ahora.'],
  'reading time': ['4 min read', '4 min de lectura'],
  'buttons of sharing': ['Share\nSave\nComments (12)', 'Compartir\nGuardar\nComentarios (12)'],
};

const BETWEEN: Record<string, Line> = {
  'share this': ['Share this', 'Compartir'],
  'share with names': ['Share on Facebook | X | WhatsApp | Email', 'Compartir en Facebook | X | WhatsApp'],
  'read more': ['Read more: Ferry workers vote on a new offer', 'Lea también: Los trabajadores del ferri votan la nueva oferta'],
  related: ['RELATED: Ferry workers vote on a new offer', 'TE PUEDE INTERESAR: Los trabajadores del ferri votan la oferta'],
  newsletter: [
    'Sign up to our daily newsletter for the stories that matter',
    'Suscríbete a nuestro boletín para recibir las noticias del día',
  ],
  'newsletter that is a sentence': [
    'Get the day’s stories in your inbox every morning. Enter your email address.',
    'Recibe cada mañana las noticias en tu correo. Introduce tu dirección.',
  ],
  'photo caption': ['Photo: the harbour at dusk (Ann Lowe/The Echo)', 'Foto: el puerto al anochecer (Ana Lobo/El Eco)'],
  'caption with credit': ['The harbour at dusk. Photograph: Ann Lowe/The Echo', 'El puerto al anochecer. / Ana Lobo'],
  advertisement: ['ADVERTISEMENT', 'PUBLICIDAD'],
  'text goes on': ['Story continues below advertisement', 'La noticia continúa tras la publicidad'],
  tags: ['Tags: health, harbour, council', 'Etiquetas: sanidad, puerto, concejo'],
  hashtags: ['#Health #Harbour #Council', '#Sanidad #Puerto #Concejo'],
  section: ['What happens next', 'Qué pasa ahora'],
  'section in capitals': ['WHAT HAPPENS NEXT', 'QUÉ PASA AHORA'],
  'section of markdown': ['## What happens next', '## Qué pasa ahora'],
  'section in bold': ['**What happens next**', '**Qué pasa ahora**'],
  'section with a colon': ['What happens next:', 'Qué pasa ahora:'],
  'section with a number': ['2. What happens next', '2. Qué pasa ahora'],
  'question as section': ['What happens next?', '¿Qué pasa ahora?'],
  asterisks: ['* * *', '* * *'],
  rule: ['---', '---'],
  watch: ['Watch: Inside the harbour', 'Vídeo: Dentro del puerto'],
};

const ONCE: Record<string, Line> = {
  'we of the paper': ['We could find no record of this.', 'No hemos encontrado constancia de ello.'],
  'I of the paper': ['I called twice; nobody picked up.', 'Llamé dos veces; nadie respondió.'],
  'our of the paper': ['Our calls were not returned.', 'Nuestras llamadas no obtuvieron respuesta.'],
};

const CLOSING: Record<string, Line> = {
  'additional reporting': ['Additional reporting by Tom Birch', 'Con información de Tomás Abril'],
  'who the writer is': ['The writer is health editor of The Echo.', 'La autora es redactora de Sanidad de El Eco.'],
  'name and what the writer is': ['Ann Lowe is health editor of The Echo.', 'Ana Lobo es redactora de Sanidad de El Eco.'],
  rights: ['© 2026 The Echo. All rights reserved.', '© 2026 El Eco. Todos los derechos reservados.'],
  'rights alone': ['© 2026', '© 2026'],
  'correction below': [
    'Correction: An earlier version of this article gave the wrong day.',
    'Corrección: una versión anterior de este artículo indicaba otro día.',
  ],
  'reporting and editing': ['(Reporting by Ann Lowe; editing by Tom Birch)', '(Información de Ana Lobo; edición de Tomás Abril)'],
  'get in touch': ['Do you have a story? Email newsdesk@echo.example', '¿Tiene una historia? Escríbanos a redaccion@eco.example'],
  'name at the foot': ['Ann Lowe', 'Ana Lobo'],
  'initials at the foot': ['al/tb', 'al/ta'],
  ends: ['ENDS', 'FIN'],
};

/** Lines that a page puts around a text and into it. */
export const CHANGES_OF_LINES: Change[] = [
  ...changes(BYLINES, ({ unsigned }, line) => withLines({ paragraphs: unsigned }, (at) => (at === 1 ? line : undefined))),
  ...changes(ABOVE, (of, line) => withLines(of, (at) => (at === 0 ? line : undefined))),
  ...changes(BELOW_HEADLINE, (of, line) => withLines(of, (at) => (at === 1 ? line : undefined))),
  ...changes(BETWEEN, (of, line) => withLines(of, (at) => (at > of.body && (at - of.body) % 3 === 1 ? line : undefined))),
  ...changes(ONCE, (of, line) => withLines(of, (at) => (at === of.body + 3 ? line : undefined)), 'article'),
  ...changes(CLOSING, (of, line) => withLines(of, () => undefined, line)),
];

function changes(lines: Record<string, Line>, put: (of: Undressed, line: string) => string, of?: 'article'): Change[] {
  return Object.entries(lines).map(([name, [english, spanish]]) => ({
    name,
    ...(of && { of }),
    inserted: [english, spanish],
    dress: (text) => put(text, text.isSpanish ? spanish : english),
  }));
}
