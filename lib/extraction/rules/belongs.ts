import { lastBefore, lookBack } from '#lib/extraction/rules/look-back';
import { metBefore } from '#lib/extraction/rules/met';
import type { Noun } from '#lib/extraction/rules/nouns';
import type { Sentence } from '#lib/extraction/rules/sentence';
import { stemOf } from '#lib/extraction/rules/stems';
import { isWithin } from '#lib/extraction/rules/wider';
import type { Word } from '#lib/extraction/rules/words-of';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What belongs to something of which the text has spoken: the driver to a lorry, the roof to a house. */
const PARTS: readonly (readonly [parts: ReadonlySet<string>, wholes: ReadonlySet<string>])[] = [
  [
    words(
      'conductor conductora chofer chófer piloto copiloto maquinista camionero taxista tripulación tripulante pasajero pasaje ocupante cabina volante matrícula neumático rueda freno motor carga carrocería parabrisas maletero remolque depósito casco timón proa popa hélice bodega capitán patrón timonel',
    ),
    isWithin('vehículo embarcación aeronave', 'tren metro tranvía convoy'),
  ],
  [
    words(
      'tejado techo techumbre fachada sótano azotea patio aula cocina baño aseo lavabo comedor heladera nevera frigorífico caldera calefacción ascensor escalera pasillo vestíbulo habitación dormitorio gotera cimiento inquilino huésped aforo taquilla grada vestuario gotelé balcón terraza buhardilla desván portería acceso entrada recepción quirófano laboratorio',
    ),
    isWithin('edificio local recinto instalación', 'sala aula residencia centro ambulatorio subcentro'),
  ],
  [words('ladera cima cumbre falda pendiente'), words('cerro monte montaña sierra volcán colina pico loma peña')],
  [words('orilla cauce caudal ribera desembocadura corriente lecho'), words('río arroyo torrente ría canal')],
  [words('bocana dársena muelle lonja rada astillero espigón'), words('puerto')],
  [words('arena orilla socorrista bañista'), words('playa cala')],
  [
    words('organizador organizadora convocante asistente manifestante participante organización recorrido cartel programa'),
    isWithin('protesta acto', 'carrera maratón festival feria encuentro torneo acampada'),
  ],
  [
    words('resultado candidato candidatura participación escrutinio recuento urna'),
    words('elección comicios referéndum consulta plebiscito votación primaria'),
  ],
  [words('firmante firma'), words('carta manifiesto petición acuerdo convenio moción')],
  [
    words('autor conclusión muestra encuestado hallazgo'),
    words('estudio informe encuesta investigación ensayo análisis sondeo auditoría'),
  ],
  [words('acta'), words('acuerdo pleno sesión reunión asamblea junta')],
  [words('base pliego adjudicatario licitador'), words('concurso licitación contrato subasta adjudicación')],
  [words('sentencia fallo auto veredicto providencia magistrado'), words('juzgado tribunal audiencia sala corte juicio jurado')],
  [words('póliza prima perito'), words('seguro aseguradora')],
  [
    words('dueño dueña propietario propietaria amo encargado encargada'),
    isWithin('local establecimiento animal vehículo', 'finca camping hotel perro local negocio tienda'),
  ],
  [words('casero comunidad portero vecindario'), words('bloque edificio portal urbanización')],
  [words('autoría móvil arma escena'), words('crimen asesinato homicidio robo atraco tiroteo')],
];

/** What is done to houses, roads and works. */
const BUILT = words(
  'obra proyecto reforma rehabilitación restauración ampliación demolición construcción reconstrucción remodelación inauguración reapertura derribo desmantelamiento licitación ejecución explotación concesión retraso demora',
);

/** What befalls anything made, and what is done about it. */
const MENDED = words(
  'reparación sustitución recambio reemplazo reposición arreglo mantenimiento rotura avería deterioro desperfecto instalación montaje desmontaje inspección revisión fuga',
);

/** What opens a way in, and what it brings in. */
const ENTERED: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [words('acceso entrada visita visitante'), isWithin('monumento recinto edificio', 'finca cueva parque playa museo mirador')],
  [words('recaudación'), isWithin('tasa acto', 'multa rifa subasta')],
  [words('solicitud tramitación concesión denegación'), words('licencia permiso ayuda subvención autorización beca visado')],
];

const HOUSES = isWithin(
  'edificio recinto instalación infraestructura conducción monumento',
  'carretera calle plaza avenida puente muelle variante carril acera línea vivienda',
);
const CARS = isWithin('vehículo embarcación aeronave', 'tren metro tranvía');
const MADE = isWithin('aparato máquina pieza conducción infraestructura', 'radar reloj valla verja semáforo farola ascensor');

/** What is handed out by pipe, wire, rail or cart has a tariff and a net. */
const SERVED = words('servicio suministro tarifa red factura boleta abastecimiento recibo corte presión cañería abonado usuario');

/** How many sentences back the whole may stand. */
const FAR = 8;

interface At {
  at: number;
  noun: Word;
  stem: string;
}

/** "el conductor" behind "un camión", "la obra" where a bridge is spoken of: of what. Spanish. */
export function byWhole(sentence: Sentence, { at, noun, stem }: At): string | undefined {
  if (sentence.lexicon.base !== 'es') return undefined;
  const served = SERVED.has(stem) ? sentence.met.served.findLast((each) => each.at < at) : undefined;
  const whole = partOf(sentence, { at, stem });
  if (whole) return `${noun.lower} ${withArticle(sentence, whole)}`;
  return served && `${noun.lower} de ${served.words}`;
}

function partOf(sentence: Sentence, { at, stem }: Pick<At, 'at' | 'stem'>): Noun | null {
  const { nouns } = sentence;
  const own = [...PARTS, ...ENTERED].find(([parts]) => parts.has(stem))?.[1];
  const near = (wholes: ReadonlySet<string>) =>
    lookBack(nouns, { at, far: FAR, fits: (noun) => wholes.has(stemOf(noun.stem)) && !(noun.isBody && noun.isNamed) });
  if (own) return near(own);
  if (MENDED.has(stem)) return near(MADE) ?? mostTold(sentence, at, HOUSES) ?? near(CARS);
  return BUILT.has(stem) ? mostTold(sentence, at, HOUSES) : null;
}

/** What the text spoke of most often up to a place. */
function mostTold({ nouns }: Sentence, before: number, wholes: ReadonlySet<string>): Noun | null {
  const told = new Map<string, { first: Noun; times: number }>();
  const note = (noun: Noun) => {
    if (!wholes.has(stemOf(noun.stem)) || (noun.isBody && noun.isNamed) || noun.isMany) return false;
    told.set(noun.stem, { first: noun, times: (told.get(noun.stem)?.times ?? 0) + 1 });
    return false;
  };
  lastBefore(nouns, before, note, MOST);
  const [most] = [...told.values()].toSorted((a, b) => b.times - a.times || b.first.at - a.first.at);
  return most?.first ?? null;
}

/** How many nouns back are counted. */
const MOST = 300;

/** "del puente", "de las escuelas": without how many they are. */
function withArticle({ met, lexicon }: Sentence, noun: Noun): string {
  const full = noun.isKnown && !noun.isNamed ? (metBefore(met, lexicon, noun.stem, noun.at) ?? noun.who) : noun.who;
  const [first = '', ...rest] = full.split(' ');
  const isCounted = /^\d/.test(first) || lexicon.numerals.has(first.toLowerCase());
  const plain = isCounted ? rest.join(' ') : full;
  if (noun.gender === null || noun.isNamed) return `de ${plain}`;
  const [one, many] = noun.gender === 'm' ? ['del', 'de los'] : ['de la', 'de las'];
  return `${noun.isMany ? many : one} ${plain}`;
}
