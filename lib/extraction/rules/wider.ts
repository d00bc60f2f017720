import { lookBack } from '#lib/extraction/rules/look-back';
import type { Noun } from '#lib/extraction/rules/nouns';
import type { Sentence } from '#lib/extraction/rules/sentence';
import { stemOf } from '#lib/extraction/rules/stems';

const CARS =
  'camión coche autobús furgoneta furgón turismo tractor moto motocicleta taxi ambulancia tráiler remolque camioneta todoterreno autocar microbús minibús colectivo ómnibus bus micro ciclomotor motocarro mototaxi patrullero patrulla grúa quad excavadora retroexcavadora carro automóvil auto utilitario remis volquete cisterna tanquero caravana autocaravana';
const BOATS =
  'barco buque ferri pesquero lancha patera carguero petrolero velero yate arrastrero remolcador bote barcaza catamarán crucero submarino panga chalupa canoa piragua zódiac balandro portacontenedores metanero quimiquero';
const PLANES = 'avión avioneta helicóptero dron globo planeador jet aeroplano hidroavión ultraligero parapente';
const HOUSES =
  'hotel casa vivienda lonja iglesia ermita convento palacio castillo colegio instituto escuela hospital teatro cine museo biblioteca mercado nave fábrica almacén torre bloque chalé estación residencia hostal cuartel cárcel pabellón polideportivo estadio matadero molino masía cortijo caserío monasterio catedral sinagoga mezquita edificio inmueble taller galpón silo bodega refugio albergue gimnasio casona quinta sanatorio asilo orfanato faro casino balneario aduana juzgado comisaría geriátrico guardería ambulatorio consultorio restaurante bar discoteca tanatorio';
const ROOMS =
  'polideportivo mercado pabellón estadio hospital cárcel prisión cementerio colegio instituto museo teatro parque plaza zoológico hipódromo auditorio coliseo velódromo ferial penal aeropuerto puerto';
const WORKS =
  'planta fábrica depuradora desaladora incineradora vertedero granja macrogranja refinería central parque presa embalse mina cantera matadero piscina pista polideportivo pabellón estadio gasolinera subestación potabilizadora perrera cárcel puerto aeropuerto';
const PIPES =
  'tubería cañería caño tubo conducto colector acueducto oleoducto gasoducto manguera acometida canalización conducción';
const GUNS =
  'pistola escopeta revólver fusil rifle navaja cuchillo machete hacha puñal metralleta carabina ametralladora daga espada';
const DRUGS = 'cocaína heroína marihuana hachís fentanilo cannabis metanfetamina éxtasis';
const ANIMALS =
  'perro gato lobo oso toro vaca oveja caballo cerdo jabalí zorro burro ternero cabra puma jaguar serpiente víbora tigre león mono loro yegua mula gallina ciervo lince ballena delfín tiburón foca';
const TREES =
  'olivo pino encina roble castaño naranjo almendro álamo olmo eucalipto ciprés palmera nogal manzano cerezo plátano ceibo jacarandá algarrobo araucaria chopo haya abeto limonero';
const FRUITS = 'cereza almendra aceituna uva trigo maíz soja arroz tomate patata papa naranja manzana café cacao algodón caña';
const ILLS =
  'dengue gripe sarampión cólera malaria tuberculosis ébola covid coronavirus meningitis hepatitis salmonelosis legionela rabia zika chikunguña leptospirosis diarrea cáncer diabetes alzhéimer varicela tosferina lepra';
const DISASTERS = 'incendio inundación terremoto sismo riada derrumbe alud avalancha tormenta huracán ciclón erupción sequía';
const CRASHES = 'vuelco choque colisión atropello accidente alcance descarrilamiento incendio derrumbe explosión naufragio caída';
const LAWS = 'ley decreto ordenanza reglamento real_decreto orden directiva';
const PROTESTS = 'huelga paro marcha manifestación protesta concentración encierro bloqueo piquete cacerolazo plantón sentada';
const DEVICES =
  'bomba teléfono móvil celular cámara dron sensor radar semáforo reloj contador medidor generador transformador ordenador tableta termómetro ascensor marcapasos desfibrilador respirador ventilador';
const MACHINES =
  'tractor excavadora retroexcavadora cosechadora grúa apisonadora bulldozer hormigonera pala prensa impresora escáner topadora motoniveladora tuneladora';
const SONGS = 'canción himno tema copla jota tango bolero';
const ROADS = 'calle avenida carretera autovía autopista camino ruta calzada travesía';
const PLACES = 'valle comarca barrio sierra ribera costa cuenca páramo bahía delta playa monte bosque parque polígono';
const FESTS = 'feria fiesta verbena romería festival carnaval procesión concierto desfile gala certamen congreso jornada';
const VOTES = 'referéndum consulta plebiscito elección comicios moción';
const MONIES = 'subvención ayuda beca préstamo crédito bono subsidio';
const FEES = 'tasa impuesto tributo peaje canon arancel entrada cuota tarifa';
const ACTS = 'desalojo redada registro rescate detención desahucio batida búsqueda dispositivo allanamiento decomiso vacunación';
const PARTS = 'manguera válvula tornillo junta cable motor rueda cojinete engranaje polea turbina biela hélice cilindro';
const WINDS = 'tormenta aguacero temporal granizada nevada borrasca dana vendaval pedrisco riada';

/** For each wider noun what it takes up in the news, beside what has the same noun. */
const WIDER: Readonly<Record<string, string>> = {
  vehículo: CARS,
  coche: 'turismo utilitario todoterreno taxi automóvil auto',
  transporte: 'autobús tren metro tranvía autocar ferri',
  nave: `${BOATS} ${PLANES} cohete cápsula sonda`,
  embarcación: BOATS,
  barco: BOATS,
  buque: BOATS,
  navío: BOATS,
  aeronave: PLANES,
  aparato: `${PLANES} ${DEVICES}`,
  avión: 'avioneta jet hidroavión',
  máquina: `${MACHINES} locomotora tren`,
  maquinaria: MACHINES,
  equipo: DEVICES,
  dispositivo: DEVICES,
  artefacto: 'bomba granada obús explosivo misil proyectil petardo dron',
  arma: GUNS,
  droga: DRUGS,
  sustancia: `${DRUGS} cianuro mercurio plomo amianto glifosato amoníaco cloro`,
  inmueble: HOUSES,
  edificio: HOUSES,
  edificación: HOUSES,
  construcción: `${HOUSES} puente muro presa`,
  recinto: ROOMS,
  local: 'bar restaurante tienda discoteca taberna cafetería gimnasio comercio pub farmacia panadería peluquería',
  establecimiento: 'bar restaurante tienda hotel hostal comercio supermercado farmacia panadería discoteca cafetería ferretería',
  negocio: 'bar restaurante tienda hotel panadería ferretería comercio taller quiosco',
  templo: 'iglesia ermita catedral basílica capilla mezquita sinagoga parroquia santuario',
  monumento: 'castillo puente estatua acueducto muralla ermita catedral torre teatro arco',
  instalación: WORKS,
  infraestructura: 'puente túnel presa carretera línea viaducto acueducto puerto aeropuerto estación embalse',
  complejo: 'hotel balneario polideportivo urbanización camping',
  tubo: PIPES,
  conducción: PIPES,
  cañería: PIPES,
  canalización: PIPES,
  conducto: PIPES,
  pieza: `${PARTS} moneda ánfora vasija estatua cuadro retablo sillar escultura`,
  obra: 'cuadro novela película escultura retablo mural pieza sinfonía ópera',
  animal: ANIMALS,
  ejemplar: `${ANIMALS} ${TREES}`,
  can: 'perro',
  felino: 'puma jaguar tigre león gato lince',
  árbol: TREES,
  planta: 'depuradora fábrica incineradora desaladora refinería potabilizadora',
  cultivo: FRUITS,
  fruto: FRUITS,
  fruta: 'cereza naranja manzana uva pera limón mango fresa',
  cosecha: 'vendimia',
  enfermedad: ILLS,
  infección: ILLS,
  virus: 'dengue gripe sarampión ébola covid coronavirus zika hepatitis',
  dolencia: ILLS,
  catástrofe: DISASTERS,
  desastre: DISASTERS,
  fenómeno: `${WINDS} terremoto sismo huracán`,
  tragedia: `${CRASHES} ${DISASTERS}`,
  siniestro: CRASHES,
  percance: CRASHES,
  incidente: `${CRASHES} pelea riña tiroteo altercado fuga escape agresión`,
  suceso: `${CRASHES} robo asesinato crimen tiroteo agresión`,
  accidente: 'vuelco choque colisión atropello descarrilamiento alcance naufragio',
  seísmo: 'terremoto sismo temblor',
  movimiento: 'terremoto sismo',
  norma: LAWS,
  normativa: LAWS,
  texto: `${LAWS} convenio acuerdo pacto tregua tratado protocolo carta informe manifiesto moción contrato`,
  conflicto: PROTESTS,
  protesta: PROTESTS,
  movilización: PROTESTS,
  paro: 'huelga',
  convocatoria: `${PROTESTS} concurso oposición`,
  medida: 'cierre confinamiento prohibición veto recorte subida rebaja congelación embargo',
  acto: `${FESTS} homenaje inauguración mitin`,
  evento: FESTS,
  celebración: FESTS,
  cita: `${FESTS} ${VOTES} partido reunión`,
  encuentro: 'partido reunión cumbre',
  tema: SONGS,
  pieza_musical: SONGS,
  vía: ROADS,
  tramo: ROADS,
  zona: PLACES,
  área: PLACES,
  paraje: 'valle monte bosque playa laguna cala barranco',
  terreno: 'finca solar parcela campo huerta dehesa',
  finca: 'majada dehesa cortijo hacienda huerta viñedo parcela granja corral redil estancia chacra rancho olivar',
  votación: VOTES,
  ayuda: MONIES,
  partida: 'subvención ayuda remanente presupuesto inversión fondo crédito asignación dotación',
  gravamen: FEES,
  tasa: 'entrada impuesto canon peaje tributo',
  cobro: FEES,
  operación: ACTS,
  operativo: ACTS,
  actuación: ACTS,
  intervención: `${ACTS} operación cirugía`,
  temporal: WINDS,
  imagen: 'foto fotografía vídeo video grabación cuadro retrato',
  grabación: 'vídeo video audio',
  publicación: 'libro revista artículo tuit mensaje reportaje',
  galardón: 'premio medalla trofeo',
  sanción: 'multa suspensión expulsión inhabilitación',
  pena: 'cárcel prisión condena multa',
  proceso: 'juicio licitación elección concurso',
  sistema: 'radar alarma aplicación programa algoritmo',
  prenda: 'camiseta vestido abrigo camisa pañuelo chaqueta',
  líquido: 'agua vino aceite leche gasolina petróleo gasóleo',
  combustible: 'gasolina gasóleo diésel gas petróleo queroseno',
  producto: 'aceite queso vino carne leche pan miel galleta vacuna medicamento',
  fármaco: 'vacuna antibiótico insulina paracetamol ibuprofeno',
  cargo: 'presidencia alcaldía dirección gerencia secretaría concejalía',
  puesto: 'presidencia dirección gerencia secretaría plaza',
  manto: 'nieve',
  bicho: ANIMALS,
};

const NARROWER = new Map(Object.entries(WIDER).map(([noun, list]) => [noun, new Set(list.split(' '))] as const));

/** All that some wider nouns take up, and more. */
export function isWithin(wider: string, more: string): ReadonlySet<string> {
  return new Set([...wider.split(' ').flatMap((noun) => WIDER[noun]?.split(' ') ?? []), ...more.split(' ')]);
}

interface At {
  at: number;
  stem: string;
  isMany: boolean;
}

/** How many sentences back what a wider noun takes up may stand. */
const FAR = 6;

/** "el vehículo" behind "un camión": what was spoken of last that is of the kind. Spanish. */
export function byWiderNoun({ nouns, lexicon }: Sentence, { at, stem, isMany }: At): string | undefined {
  const narrower = lexicon.base === 'es' ? NARROWER.get(stem) : undefined;
  if (!narrower) return undefined;
  const isOf = (noun: Noun) =>
    !noun.isHuman && !noun.isMoney && !(noun.isBody && noun.isNamed) && narrower.has(stemOf(noun.stem));
  const found =
    lookBack(nouns, { at, far: FAR, isMany, fits: (noun) => isOf(noun) && (!noun.isKnown || noun.isNamed) }) ??
    lookBack(nouns, { at, far: FAR, isMany, fits: isOf });
  return found?.who;
}
