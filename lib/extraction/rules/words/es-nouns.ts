/** Nouns of people that are no calling. */
export const ES_HUMANS =
  'convocante organizador hombre mujer persona niño niña chico chica señor señora muchacho muchacha bebé adolescente adulto individuo sujeto varón desconocido familia matrimonio pareja amigo amiga compañero compañera paciente enfermo cliente usuario visitante turista vecindario manifestante huelguista ladrón asaltante atracador agresor autor conductor peatón ciclista motorista pasajero viajero ocupante superviviente infractor preso interno recluso refugiado migrante inmigrante peregrino cofrade socio afiliado votante contribuyente regante opositor aspirante heredero comprador vendedor inversor accionista hostelero feriante artista escolar universitario';

/** Nouns that any man or any woman may be called by. */
export const ES_ANYBODY =
  'hombre mujer persona señor señora individuo sujeto varón anciano anciana joven chico chica niño niña menor muchacho muchacha fallecido fallecida víctima herido herida';

/** What bodies have, by the words news use of it alone: "la directiva", "las oficinas". */
export const ES_PARTS =
  'sede oficina plantilla directiva presidencia presidente presidenta director directora gerente comité asamblea socio trabajador empleado sucursal instalación campo estadio cuenta tesorería tesorero portavoz dirección junta patronato cúpula delegado delegada representante fundador fundadora dueño dueña propietario secretario secretaria cargo directivo estatuto redacción vestuario afición accionista matriz filial interventor interventora contable';

/** What somebody has: "el cuerpo", "la familia". */
export const ES_OWN_PARTS =
  'cuerpo cadáver familia viuda viudo domicilio defensa abogado abogada cartilla móvil teléfono entierro funeral autopsia';

/** "el dinero": a sum that was named before. */
export const ES_MONEY = 'dinero suma importe montante botín';

/** The life and state of somebody, which is not of whoever speaks of it: "se teme por su vida". */
export const ES_FATES =
  'vida muerte fallecimiento cadáver cuerpo estado salud ingreso pronóstico evolución traslado liberación detención captura desaparición paradero rescate dimisión cese expulsión destitución';

/** Beginnings of verbs whose "lo" is mostly what was just said. */
export const ES_OF_CLAUSES =
  'rebat|refut|matiz|desminti|contradi|hiz|hic|hag|har[áé]|hac[eí]|acord|aprob|aprueb|acuerd|decid|anticip|revel|adelant|sab|sup|cre[eíy]|dud|neg|nieg|confirm|dij|dic|dec|explic|anunci|desm|reconoc|consider|entiend|calific|atribuy|achac|recuerd|asegur|sosti|admit|discut|sospech|tem[eií]|lament|critic|celebr|agradec|justific|avis|advirt|advert|denunci|rechaz|dej|prueb|demuestr|acredit|corrobor|ratific|document|cont[óa]|ha cont|compart|ignor|desconoc|impid|impid|logr|consigu|intent|repit|ve$|ven$|vio$|vieron$';

/** Beginnings of verbs whose object is somebody. */
export const ES_OF_PEOPLE =
  'visit|deten|detuv|agred|destitu|despid|conden|acus|absolv|absuel|nombr|arrest|captur|hospital|hir|hier|mató|mata|asesin|golpe|atend|atien|rescat|identific|interrog|contrat|elig|invit|llam|salud|convenc|amenaz|insult|cesó|cesaron|expuls|encarcel|proces|juzg|imput|evacu|atropell|empuj|persig|vigil|ingres|despert|cuid|conoc|recib|acompañ|secuestr|apuñal|atac|perdon|jubil|multar|multó|sac|cre[eíy]|entrevist|readmit|readmiti|reeleg|reelig|sustituy|reemplaz|relev|detuvi|expedient|inhabilit|ayud';

/** Nouns of what was done and the beginnings of their verbs, where both begin unlike. */
export const ES_DEEDS: readonly string[] = [
  'cierre cerr cierr',
  'venta vend',
  'petición ped pid',
  'muerte mur muer mori',
  'detención detuv deten detien',
  'caída cay caer',
  'oferta ofrec ofert',
  'ofrecimiento ofrec',
  'propuesta propus propon propuest',
  'decisión decid',
  'elección elig eleg',
  'apertura abri abr',
  'despido despid despedi',
  'robo rob',
  'huida huy hui',
  'fuga fug escap',
  'subida sub increment encarec duplic tripl',
  'bajada baj redu',
  'subida_de_precios sub encarec',
  'aumento aument sub crec',
  'reducción reduj reduc',
  'traslado traslad',
  'pago pag abon',
  'impago pag adeud deb',
  'cobro cobr',
  'compra compr adquir adquir',
  'adquisición adquir compr',
  'entrega entreg',
  'ataque atac',
  'agresión agred',
  'golpe golpe',
  'choque choc colision',
  'vuelco volc vuelc',
  'colisión choc colision',
  'incendio incend ard quem',
  'derrumbe derrumb desplom hund',
  'rescate rescat',
  'hallazgo hall encontr',
  'retraso retras',
  'corte cort',
  'recorte recort',
  'cese ces destitu',
  'dimisión dimit',
  'renuncia renunci',
  'denuncia denunci',
  'queja quej',
  'protesta protest',
  'acuerdo acord',
  'condena conden',
  'multa mult',
  'reforma reform',
  'visita visit',
  'viaje viaj',
  'ayuda ayud',
  'desahucio desahuci',
  'desalojo desaloj',
  'derribo derrib',
  'vertido verti viert',
  'llegada lleg',
  'salida sali',
  'entrada entr',
  'pérdida perd pierd',
  'ingreso ingres',
  'nombramiento nombr',
  'promesa promet',
  'respuesta respond',
  'prueba prob prueb',
  'gasto gast',
  'uso us utiliz',
  'embargo embarg',
  'registro registr',
  'despliegue despleg despliega',
];

/** Where something is: buildings, streets, land. */
export const ES_SPOTS =
  'nave galpón estación plaza calle avenida hospital colegio instituto escuela parque barrio polígono puerto playa sala centro edificio casa piso vivienda local mercado pabellón polideportivo iglesia ermita teatro cine museo campo estadio carretera puente túnel cementerio residencia cárcel prisión comisaría cuartel juzgado fábrica planta taller almacén tienda bar restaurante hotel camping refugio albergue monte bosque río embalse pantano presa ladera finca parcela solar mina aeropuerto terminal muelle lonja caleta kilómetro talud andén sótano azotea patio gimnasio biblioteca ambulatorio consultorio rotonda autopista autovía sendero cauce arroyo islote cala acantilado bodega invernadero corral granja establo matadero vertedero depuradora urbanización asentamiento campamento isla aldea pedanía paraje cortijo';
