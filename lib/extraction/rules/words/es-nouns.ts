/** Nouns of people that are no calling. */
export const ES_HUMANS =
  'convocante organizador hombre mujer persona niño niña chico chica señor señora muchacho muchacha bebé adolescente adulto individuo sujeto varón desconocido familia matrimonio pareja amigo amiga compañero compañera paciente enfermo cliente usuario visitante turista vecindario manifestante huelguista ladrón asaltante atracador agresor autor conductor peatón ciclista motorista pasajero viajero ocupante superviviente infractor preso interno recluso refugiado migrante inmigrante peregrino cofrade socio afiliado votante contribuyente regante opositor aspirante heredero comprador vendedor inversor accionista hostelero feriante artista escolar universitario morador poblador habitante ciudadano ciudadana compatriota feligrés devoto creyente hincha seguidor aficionado espectador asistente oyente televidente lector damnificado evacuado desalojado desplazado rescatado sobreviviente menor anciano jubilado pensionista joven veinteañero gemelo gemela mellizo embarazada gestante madre padre hijo hermano abuelo nieto tutor progenitor colega vecino paisano forastero extranjero indígena campesino labriego obrero jornalero temporero peón pescador empleado desempleado parado becario alumno exalumno bachiller deportista corredor participante competidor concursante ganador ganadora finalista candidato elector simpatizante militante activista voluntario donante beneficiario solicitante demandante querellante imputado acusado condenado prófugo fugitivo delincuente pandillero sicario secuestrador maltratador homicida asesino narcotraficante traficante contrabandista estafador vándalo encapuchado policía agente soldado guerrillero excombatiente veterano bombero rescatista sanitario contagiado infectado fallecido difunto herido lesionado ahogado accidentado intoxicado desaparecido rehén náufrago senderista montañero bañista esquiador cazador motociclista automovilista taxista transeúnte viandante inquilino propietario arrendatario okupa casero huésped comensal consumidor comerciante tendero autónomo ahorrador acreedor deudor moroso jugador futbolista árbitro sindicalista funcionario interino testigo sospechoso intermediario testaferro heredera';

/** Nouns that any man or any woman may be called by. */
export const ES_ANYBODY =
  'hombre mujer persona señor señora individuo sujeto varón anciano anciana joven chico chica niño niña menor muchacho muchacha fallecido fallecida víctima herido herida adolescente sexagenario septuagenario octogenario nonagenario difunto difunta finado finada occiso occisa octogenaria septuagenaria sexagenaria desaparecido desaparecida lesionado lesionada implicado implicada';

/** What bodies have, by the words news use of it alone: "la directiva", "las oficinas". */
export const ES_PARTS =
  'sede oficina plantilla directiva presidencia presidente presidenta director directora gerente comité asamblea socio trabajador empleado sucursal instalación campo estadio cuenta tesorería tesorero portavoz dirección junta patronato cúpula delegado delegada representante fundador fundadora dueño dueña propietario secretario secretaria cargo directivo estatuto redacción vestuario afición accionista matriz filial interventor interventora contable patronal portavocía delegación facturación pasivo accionariado dividendo clientela flota consejo ejecutiva gerencia jefatura vicepresidente vicepresidenta subdirector subdirectora jefe jefa administrador administradora apoderado apoderada afiliado afiliada socia entrenador cantera';

/** What somebody has: "el cuerpo", "la familia". */
export const ES_OWN_PARTS =
  'cuerpo cadáver familia viuda viudo domicilio defensa abogado abogada cartilla móvil teléfono entierro funeral autopsia letrado letrada pasaporte cédula documentación equipaje mochila bolso sepelio velatorio velorio restos féretro ataúd historial';

/** "el dinero": a sum that was named before. */
export const ES_MONEY = 'dinero suma importe montante botín cuantía plata';

/** The life and state of somebody, which is not of whoever speaks of it: "se teme por su vida". */
export const ES_FATES =
  'vida muerte fallecimiento cadáver cuerpo estado salud ingreso pronóstico evolución traslado liberación detención captura desaparición paradero rescate dimisión cese expulsión destitución arresto encarcelamiento excarcelación absolución extradición deportación repatriación hospitalización recuperación entierro funeral sepelio secuestro asesinato suicidio agresión nombramiento relevo jubilación retirada inocencia culpabilidad libertad integridad honor';

/** Beginnings of verbs whose "lo" is mostly what was just said. */
export const ES_OF_CLAUSES =
  'rebat|refut|matiz|desminti|contradi|hiz|hic|hag|har[áé]|hac[eí]|acord|aprob|aprueb|acuerd|decid|anticip|revel|adelant|sab|sup|cre[eíy]|dud|neg|nieg|confirm|dij|dic|dec|explic|anunci|desm|reconoc|consider|entiend|calific|atribuy|achac|recuerd|asegur|sosti|admit|discut|sospech|tem[eií]|lament|critic|celebr|agradec|justific|avis|advirt|advert|denunci|rechaz|dej|prueb|demuestr|acredit|corrobor|ratific|document|cont[óa]|ha cont|compart|ignor|desconoc|impid|impid|logr|consigu|intent|repit|ve$|ven$|vio$|vieron$|acot|extern|esgrim|evidenci|mencion|observ|repus|repon|desvel|devel|pregon|presagi|pronostic|vaticin|augur|verific|certific|atestigu|testific|report|notific|comunic|confes|confies|insinu|sugir|sugier|razon|coment|relat|narr|asum|escuch|averigu|comprob|desment|argument|replic|respond|recrimin|reproch|afe|deplor|intu[iy]|olvid|reiter|promet|jur';

/** Beginnings of verbs whose object is somebody. */
export const ES_OF_PEOPLE =
  'visit|deten|detuv|agred|destitu|despid|conden|acus|absolv|absuel|nombr|arrest|captur|hospital|hir|hier|mató|mata|asesin|golpe|atend|atien|rescat|identific|interrog|contrat|elig|invit|llam|salud|convenc|amenaz|insult|cesó|cesaron|expuls|encarcel|proces|juzg|imput|evacu|atropell|empuj|persig|vigil|ingres|despert|cuid|conoc|recib|acompañ|secuestr|apuñal|atac|perdon|jubil|multar|multó|sac|cre[eíy]|entrevist|readmit|readmiti|reeleg|reelig|sustituy|reemplaz|relev|detuvi|expedient|inhabilit|ayud|aprehend|apres|arroll|asalt|atrac|auxili|bale|castig|coaccion|condecor|convoc|degoll|demand|deport|desahuci|desaloj|desterr|elogi|emple[óa]|encañon|encaus|enferm|engañ|enjuici|escolt|estaf|estrangul|exculp|exoner|extorsion|extradi|felicit|fich[óa]|homenaj|hostig|humill|incrimin|inculp|indemniz|indult|inmoviliz|interpel|intern|intimid|investig|lesion|liber|linch|maltrat|manipul|margin|medic|molest|mordió|multa|proteg|presion|reanim|recluy|reclut|recrimin|rehabilit|releg|remplaz|repatri|reprend|retuv|retien|sancion|sentenci|sepult|sobrese|soborn|tirote|tortur|traicion|traslad|vacun|vapul|viol[óa]|vincul';

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
  ...'absolución absolv absuel|ampliación ampli|aplazamiento aplaz|arresto arrest|asalto asalt|asesinato asesin mat|atraco atrac|atropello atropell|bloqueo bloque|boicot boicot|bombardeo bombarde|boda cas|captura captur|clausura clausur|combate combat|conquista conquist|consumo consum|crimen asesin mat|decomiso decomis|defunción falle mur muer|demora demor|derrame derram|derrota derrot|derrumbamiento derrumb|descarrilamiento descarril|descenso desc baj|descubrimiento descubr hall|desembarco desembarc|desfile desfil|desplome desplom|desvío desvi|devolución devolv devuel|disparo dispar|donación don|emboscada embosc|empate empat|encarcelamiento encarcel|encierro encerr encierr|enfrentamiento enfrent|escape escap|estafa estaf|estallido estall|evacuación evacu|expulsión expuls|extradición extradit|fallecimiento falle|fichaje fich|fracaso fracas|hackeo hacke|homicidio mat asesin|hospitalización hospitaliz ingres|hundimiento hund|hurto hurt|impugnación impugn|inauguración inaugur|irrupción irrump|jubilación jubil|motín amotin|movilización moviliz|mudanza mud|negociación negoci|pelea pele|persecución persegu persig|quema quem|quiebra quebr quiebr|rebaja rebaj|rebelión rebel|rechazo rechaz|recuento recont recuent|relevo relev|reparación repar|requisa requis|retirada retir|retiro retir|revisión revis|revuelta rebel|riña riñ pele|sabotaje sabote|sanción sancion|saqueo saque|secuestro secuestr|sentencia sentenci conden|soborno soborn|subasta subast|suicidio suicid|suspensión suspend|sustitución sustitu|tiroteo tirote dispar|tortura tortur|traición traicion|trasvase trasvas|triunfo triunf gan venc|vacunación vacun|veto vet|victoria venc gan|violación viol'.split(
    '|',
  ),
];

/** Where something is: buildings, streets, land. */
export const ES_SPOTS =
  'nave galpón estación plaza calle avenida hospital colegio instituto escuela parque barrio polígono puerto playa sala centro edificio casa piso vivienda local mercado pabellón polideportivo iglesia ermita teatro cine museo campo estadio carretera puente túnel cementerio residencia cárcel prisión comisaría cuartel juzgado fábrica planta taller almacén tienda bar restaurante hotel camping refugio albergue monte bosque río embalse pantano presa ladera finca parcela solar mina aeropuerto terminal muelle lonja caleta kilómetro talud andén sótano azotea patio gimnasio biblioteca ambulatorio consultorio rotonda autopista autovía sendero cauce arroyo islote cala acantilado bodega invernadero corral granja establo matadero vertedero depuradora urbanización asentamiento campamento isla aldea pedanía paraje cortijo bloque vecindario favela villa caserío masía pazo quinta rancho hacienda fundo estancia chacra huerto huerta viñedo olivar plantación cafetal dehesa prado pradera páramo sierra cerro cumbre pico volcán glaciar cañada quebrada barranco acequia laguna lago ensenada bahía golfo ría estuario delta dársena astillero faro malecón embarcadero aeródromo helipuerto apeadero cochera intercambiador aparcamiento estacionamiento garaje gasolinera peaje pasarela cruce intersección glorieta bulevar paseo callejón pasaje carril acera calzada arcén mediana trocha autódromo circuito velódromo hipódromo coliseo piscina cancha frontón tanatorio crematorio sanatorio clínica quirófano laboratorio facultad campus aula guardería liceo hostal pensión posada motel cabaña chalé apartamento ático vestíbulo portal ascensor discoteca pub taberna cafetería pizzería panadería farmacia supermercado hipermercado galería depósito silo subestación refinería oleoducto gasoducto yacimiento excavación pozo cantera basural mausoleo panteón capilla catedral basílica convento monasterio mezquita sinagoga santuario palacio castillo torre muralla monumento mirador jardín zoológico acuario archivo calabozo celda penal penitenciaría reclusorio cuartelillo destacamento frontera aduana carpa ruta manzana esquina meseta valle';
