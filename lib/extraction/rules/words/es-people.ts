import type { RoleForms } from '#lib/extraction/rules/words/language-words';

/** What people are called by in Spanish news. */
export const ES_ROLES: readonly RoleForms[] = [
  [
    'alcalde regidor primer_edil munícipe exalcalde burgomaestre presidente_municipal jefe_comunal alcalde_mayor alcalde_pedáneo pedáneo alcaldable alcalde_menor',
    'alcaldesa regidora primera_edil exalcaldesa burgomaestre presidenta_municipal jefa_comunal alcaldesa_mayor alcaldesa_pedánea pedánea alcaldable',
  ],
  ['vicealcalde', 'vicealcaldesa'],
  [
    'concejal exconcejal edil teniente_de_alcalde concejal_delegado concejal_de_gobierno síndico exedil cabildante ayudante_municipal',
    'concejala exconcejala edila concejal edil teniente_de_alcalde concejala_delegada concejala_de_gobierno síndica exedil cabildante',
  ],
  [
    'presidente expresidente copresidente presidente_ejecutivo presidente_del_directorio presidente_del_consejo lehendakari president',
    'presidenta expresidenta copresidenta presidenta_ejecutiva lehendakari presidenta_del_directorio',
  ],
  [
    'vicepresidente exvicepresidente vicepresidente_primero vicepresidente_segundo',
    'vicepresidenta exvicepresidenta vicepresidenta_primera vicepresidenta_segunda',
  ],
  [
    'portavoz portavoces vocero viceportavoz portavoz_adjunto portavoz_parlamentario portavoz_municipal exportavoz interlocutor',
    'portavoz portavoces vocera viceportavoz portavoz_adjunta portavoz_parlamentaria portavoz_municipal exportavoz interlocutora',
  ],
  [
    'ministro exministro titular canciller excanciller primer_ministro ministro_portavoz premier ministro_de_estado',
    'ministra exministra titular canciller excanciller primera_ministra ministra_portavoz premier',
  ],
  [
    'consejero exconsejero titular conseller exconseller conselleiro consejero_delegado ceo',
    'consejera exconsejera titular consellera exconsellera conselleira consejera_delegada ceo',
  ],
  [
    'director exdirector responsable gerente jefe exjefe exgerente subdirector vicedirector director_general director_ejecutivo director_técnico director_gerente jefe_de_gabinete jefe_de_servicio jefe_de_estudios jefe_de_sección administrador mánager superintendente subgerente encargado capataz apoderado directivo exdirectivo cofundador curador',
    'directora exdirectora responsable gerente jefa exjefa exgerente subdirectora vicedirectora directora_general directora_ejecutiva directora_técnica directora_gerente jefa_de_gabinete jefa_de_servicio jefa_de_estudios jefa_de_sección administradora mánager superintendenta superintendente subgerente encargada capataza apoderada directiva exdirectiva cofundadora curadora',
  ],
  [
    'delegado subdelegado delegado_del_gobierno delegado_sindical comisionado enviado_especial embajador cónsul exembajador nuncio diplomático emisario negociador agregado alto_comisionado',
    'delegada subdelegada delegada_del_gobierno delegada_sindical comisionada enviada_especial embajadora cónsul consulesa exembajadora diplomática negociadora alta_comisionada',
  ],
  [
    'secretario subsecretario viceministro secretario_general secretario_de_estado subsecretario_de_estado exsecretario prosecretario secretario_judicial viceconsejero secretario_ejecutivo letrado_mayor',
    'secretaria subsecretaria viceministra secretaria_general secretaria_de_estado exsecretaria prosecretaria viceconsejera secretaria_judicial secretaria_ejecutiva',
  ],
  [
    'interventor auditor contralor contador veedor tesorero_municipal revisor_fiscal fiscalizador inspector_de_hacienda contable censor',
    'interventora auditora contralora contadora veedora tesorera_municipal revisora_fiscal fiscalizadora inspectora_de_hacienda contable',
  ],
  ['perito forense', 'perito forense'],
  ['vigilante guarda celador sereno', 'vigilante guarda celadora'],
  ['conserje bedel', 'conserje bedel'],
  [
    'diputado parlamentario asambleísta congresista representante_a_la_cámara exdiputado eurodiputado europarlamentario legislador asambleario congresal procurador_en_cortes diputado_provincial diputado_federal diputado_nacional convencional_constituyente juntero',
    'diputada parlamentaria asambleísta congresista exdiputada eurodiputada europarlamentaria legisladora congresal diputada_provincial diputada_federal diputada_nacional juntera',
  ],
  ['senador exsenador senador_vitalicio', 'senadora exsenadora'],
  [
    'fiscal exfiscal fiscal_general fiscal_jefe fiscal_superior procurador_general fiscal_adjunto fiscal_provincial vicefiscal agente_fiscal persecutor',
    'fiscal exfiscal fiscala exfiscala fiscal_general fiscal_jefe procuradora_general vicefiscal vicefiscala persecutora',
  ],
  [
    'juez magistrado exjuez togado instructor ponente juzgador camarista conjuez juez_de_paz juez_de_instrucción',
    'jueza juez magistrada exjueza togada instructora ponente juzgadora camarista jueza_de_paz jueza_de_instrucción',
  ],
  [
    'abogado letrado defensor procurador defensor_del_pueblo ombudsman asesor_jurídico asesor_legal jurista penalista laboralista notario escribano registrador defensor_público abogado_del_estado acusador exabogado personero graduado_social procurador_judicial',
    'abogada letrada defensora procuradora defensora_del_pueblo asesora_jurídica asesora_legal jurista penalista laboralista notaria escribana registradora defensora_pública abogada_del_estado acusadora exabogada personera graduada_social',
  ],
  [
    'médico doctor facultativo pediatra cirujano epidemiólogo psiquiatra internista virólogo infectólogo inmunólogo cardiólogo neumólogo neurólogo neurocirujano oncólogo radiólogo ginecólogo obstetra dermatólogo oftalmólogo otorrino traumatólogo urólogo nefrólogo hematólogo endocrino endocrinólogo geriatra intensivista anestesista anestesiólogo urgenciólogo microbiólogo patólogo toxicólogo odontólogo dentista psicólogo psicoterapeuta veterinario nutricionista dietista fisioterapeuta kinesiólogo galeno médico_de_familia médico_forense farmacólogo logopeda podólogo óptico',
    'médica doctora facultativa pediatra cirujana epidemióloga psiquiatra internista viróloga infectóloga inmunóloga cardióloga neumóloga neuróloga neurocirujana oncóloga radióloga ginecóloga obstetra dermatóloga oftalmóloga otorrino traumatóloga uróloga nefróloga hematóloga endocrina endocrinóloga geriatra intensivista anestesista anestesióloga microbióloga patóloga toxicóloga odontóloga dentista psicóloga psicoterapeuta veterinaria nutricionista dietista fisioterapeuta kinesióloga médica_de_familia farmacóloga logopeda podóloga',
  ],
  [
    'enfermero sanitario auxiliar_de_enfermería paramédico socorrista camillero técnico_sanitario matrón rescatista brigadista celador_sanitario voluntario promotor_de_salud',
    'enfermera sanitaria enfermera_jefe auxiliar_de_enfermería paramédica socorrista camillera técnica_sanitaria matrona comadrona partera rescatista brigadista voluntaria promotora_de_salud',
  ],
  [
    'profesor docente maestro catedrático tutor pedagogo maestro_rural profesor_titular profesor_asociado educador orientador monitor formador preceptor investigador_principal becario doctorando',
    'profesora docente maestra catedrática tutora pedagoga maestra_rural educadora orientadora monitora formadora preceptora becaria doctoranda',
  ],
  [
    'rector decano vicerrector vicedecano exrector prorrector director_académico',
    'rectora decana vicerrectora vicedecana exrectora prorrectora',
  ],
  [
    'arquitecto ingeniero técnico aparejador topógrafo urbanista delineante perito_agrícola ingeniero_agrónomo agrónomo ingeniero_jefe técnico_municipal constructor contratista promotor maestro_de_obras',
    'arquitecta ingeniera técnica aparejadora topógrafa urbanista delineante ingeniera_agrónoma agrónoma ingeniera_jefe técnica_municipal contratista',
  ],
  [
    'coordinador subcoordinador coordinador_general organizador convocante comisario_de_la_exposición impulsor',
    'coordinadora subcoordinadora coordinadora_general organizadora impulsora',
  ],
  [
    'gobernador intendente prefecto corregidor exgobernador vicegobernador subprefecto jefe_político jefe_de_gobierno jefe_departamental seremi delegado_presidencial exintendente',
    'gobernadora intendente intendenta prefecta corregidora exgobernadora vicegobernadora subprefecta jefa_de_gobierno seremi delegada_presidencial exintendenta',
  ],
  [
    'experto especialista investigador científico biólogo geólogo historiador arqueólogo economista sociólogo analista consultor politólogo antropólogo etnólogo lingüista filólogo filósofo teólogo matemático astrónomo astrofísico meteorólogo climatólogo oceanógrafo hidrólogo hidrogeólogo vulcanólogo sismólogo paleontólogo botánico zoólogo ornitólogo entomólogo ecólogo genetista bioquímico biotecnólogo demógrafo geógrafo criminólogo criminalista grafólogo programador ingeniero_informático experto_en_seguridad divulgador investigador_ambiental ambientalista edafólogo limnólogo micólogo genealogista archivero bibliotecario museólogo restaurador documentalista cronista',
    'experta especialista investigadora científica bióloga geóloga historiadora arqueóloga economista socióloga analista consultora politóloga antropóloga etnóloga lingüista filóloga filósofa teóloga astrónoma astrofísica meteoróloga climatóloga oceanógrafa hidróloga hidrogeóloga vulcanóloga sismóloga paleontóloga zoóloga ornitóloga entomóloga ecóloga genetista bioquímica biotecnóloga demógrafa geógrafa criminóloga criminalista grafóloga programadora divulgadora ambientalista genealogista archivera bibliotecaria museóloga restauradora documentalista cronista',
  ],
  [
    'vecino residente inquilino morador poblador lugareño colono arrendatario ocupa okupa casero arrendador paisano parroquiano habitante regante avecindado ejidatario aldeano',
    'vecina residente inquilina moradora pobladora lugareña colona arrendataria ocupa okupa casera arrendadora paisana habitante regante ejidataria aldeana',
  ],
  [
    'dueño propietario empresario hostelero comerciante autónomo emprendedor armador naviero bodeguero tendero almacenero locatario feriante mercader puestero hotelero exportador importador inversionista inversor accionista terrateniente hacendado estanciero quiosquero kiosquero pulpero bodeguero ferretero mueblista boticario anticuario distribuidor proveedor promotor_inmobiliario',
    'dueña propietaria empresaria hostelera comerciante autónoma emprendedora armadora bodeguera tendera almacenera locataria feriante puestera hotelera inversionista inversora accionista terrateniente hacendada estanciera quiosquera kiosquera ferretera boticaria anticuaria',
  ],
  [
    'agricultor ganadero pastor apicultor viticultor olivarero horticultor fruticultor floricultor arrocero cocalero tabacalero sojero chacarero campesino labrador labriego labrantín hortelano cosechero pequeño_productor productor avicultor porcicultor caficultor cerealista remolachero bananero piscicultor acuicultor mariscador tambero criador cabrero vaquero gaucho arriero trashumante leñador resinero',
    'agricultora ganadera pastora apicultora viticultora olivarera horticultora fruticultora floricultora arrocera caficultora cocalera labradora hortelana avicultora porcicultora chacarera mariscadora tambera criadora cabrera vaquera leñadora',
  ],
  ['fundador creador inventor', 'fundadora creadora inventora'],
  [
    'comisario coronel subteniente subinspector inspector agente sargento capitán teniente comandante bombero policía guardia policía_local policía_nacional policía_municipal guardia_civil guardia_urbano mosso ertzaina suboficial alférez almirante contralmirante vicealmirante brigadier jefe_policial jefe_de_policía jefe_de_bomberos inspector_jefe comisario_jefe comisario_principal guardabosques guardabosque guardaparque agente_rural agente_forestal carabinero gendarme patrullero soldado aviador legionario infante_de_marina excomandante exgeneral excoronel exmilitar exagente exinspector detective custodio carcelero alcaide guardiacárcel gendarme rescatador patrón_mayor tripulante controlador_aéreo',
    'comisaria coronela subinspectora inspectora agente sargento capitana teniente comandante bombera policía policía_local policía_nacional policía_municipal guardia_civil guardia_urbana mossa ertzaina suboficial alférez jefa_policial jefa_de_policía jefa_de_bomberos inspectora_jefa comisaria_jefa guardabosques guardaparque agente_rural agente_forestal carabinera gendarme patrullera soldado aviadora exagente detective alcaidesa tripulante controladora_aérea coronel comandanta',
  ],
  [
    'acusado procesado detenido imputado investigado condenado sospechoso encausado inculpado sindicado aprehendido reo preso recluso convicto querellado enjuiciado presunto_autor presunto_agresor presunto_homicida homicida agresor asesino secuestrador atracador ladrón timador estafador narcotraficante narco capo sicario cabecilla prófugo fugitivo maltratador violador asaltante pirómano',
    'acusada procesada detenida imputada investigada condenada sospechosa encausada inculpada sindicada aprehendida rea presa reclusa convicta querellada enjuiciada presunta_autora homicida agresora asesina estafadora narcotraficante cabecilla prófuga fugitiva asaltante ladrona',
  ],
  ['víctima', 'víctima'],
  [
    'testigo denunciante querellante demandante recurrente damnificado informante confidente alertador litigante acusador_particular testigo_protegido',
    'testigo denunciante querellante demandante recurrente damnificada informante confidente alertadora litigante testigo_protegida',
  ],
  [
    'fallecido herido huérfano difunto finado occiso superviviente sobreviviente desaparecido paciente usuario treintañero cuarentón desempleado cesante excombatiente exguerrillero refugiado migrante inmigrante exiliado mantero temporero rehén peregrino turista excursionista senderista montañero ciclista motorista motociclista peatón transeúnte viandante pasajero viajero bañista',
    'fallecida herida huérfana difunta finada occisa superviviente sobreviviente desaparecida paciente usuaria desempleada cesante excombatiente refugiada migrante inmigrante exiliada temporera rehén peregrina turista excursionista senderista montañera ciclista motorista transeúnte viandante pasajera viajera bañista',
  ],
  ['viudo', 'viuda'],
  [
    'anciano jubilado pensionista octogenario nonagenario septuagenario sexagenario',
    'anciana jubilada pensionista octogenaria nonagenaria septuagenaria sexagenaria',
  ],
  ['joven menor adolescente muchacho niño bebé veinteañero', 'joven menor adolescente muchacha niña veinteañera'],
  [
    'padre marido hijo hermano abuelo sobrino primo nieto suegro cuñado yerno novio papá esposo exmarido expareja pareja tío bisabuelo tatarabuelo padrastro padrino ahijado hermanastro hermano_mayor hermano_menor primogénito hijo_mayor hijo_menor compañero_sentimental progenitor allegado pariente tutor_legal consuegro concuñado exnovio exesposo heredero',
    'madre mujer hija hermana abuela sobrina prima nieta suegra cuñada nuera novia mamá esposa exmujer expareja pareja tía bisabuela madrastra madrina ahijada hermanastra hermana_mayor hermana_menor primogénita hija_mayor hija_menor compañera_sentimental progenitora allegada pariente consuegra exnovia exesposa heredera',
  ],
  [
    'entrenador futbolista jugador capitán seleccionador preparador míster estratega delantero centrocampista mediocampista portero guardameta arquero zaguero goleador pívot árbitro tenista nadador atleta velocista maratonista boxeador púgil golfista gimnasta remero regatista judoca karateca luchador pelotari beisbolista baloncestista basquetbolista voleibolista rugbista esgrimista triatleta deportista exfutbolista exjugador director_deportivo preparador_físico jinete torero matador rejoneador',
    'entrenadora futbolista jugadora capitana seleccionadora preparadora centrocampista mediocampista portera guardameta arquera zaguera goleadora pívot árbitra colegiada tenista nadadora atleta velocista maratonista boxeadora púgil golfista gimnasta regatista judoca karateca luchadora basquetbolista baloncestista voleibolista triatleta deportista exfutbolista exjugadora directora_deportiva preparadora_física amazona torera',
  ],
  [
    'obispo párroco sacerdote arzobispo cardenal pontífice prelado vicario abad prior fraile monje diácono capellán misionero sacristán pastor_evangélico rabino imán clérigo canónigo deán',
    'monja abadesa priora misionera superiora madre_superiora pastora_evangélica rabina novicia',
  ],
  [
    'representante líder dirigente candidato cabeza_de_lista sindicalista activista miembro integrante tesorero vocal cacique comunero dirigente_sindical dirigente_gremial dirigente_vecinal dirigente_social líder_sindical líder_vecinal líder_opositor líder_comunitario líder_indígena lonko jefe_indígena gremialista exlíder exdirigente precandidato excandidato presidenciable aspirante militante afiliado simpatizante vicetesorero patrono secretario_de_organización barón mandamás mandatario exmandatario primer_mandatario dignatario gobernante estadista ideólogo ecologista animalista feminista pacifista cooperante defensor_de_derechos_humanos opositor disidente guerrillero insurgente vicesecretario',
    'representante líder dirigente dirigenta candidata cabeza_de_lista sindicalista activista tesorera vocal dirigente_sindical dirigente_gremial dirigente_vecinal dirigente_social líder_sindical líder_vecinal líder_opositora líder_comunitaria líder_indígena lideresa gremialista exlíder exdirigente precandidata excandidata aspirante militante afiliada simpatizante mandataria exmandataria primera_mandataria gobernante estadista ecologista animalista feminista pacifista cooperante opositora disidente guerrillera insurgente vicesecretaria miembro miembra comunera integrante cacica',
  ],
  [
    'trabajador funcionario empleado operario conductor camarero farmacéutico camionero chofer chófer taxista albañil obrero jornalero cocinero repartidor carnicero panadero librero electricista fontanero maquinista pescador minero peluquero mecánico cartero cajero jardinero peón asalariado servidor_público oficinista recepcionista telefonista teleoperador vendedor vendedor_ambulante barrendero basurero recolector reciclador cartonero limpiador pintor carpintero herrero soldador tornero calderero montador estibador marinero buzo arponero ferroviario revisor azafato auxiliar_de_vuelo controlador chapista técnico_de_mantenimiento instalador yesero cerrajero tapicero sastre zapatero relojero joyero pastelero confitero heladero pizzero mozo mesero barman barista chef sumiller botones vigilante_de_seguridad guardaespaldas cuidador niñero asistente auxiliar ayudante aprendiz practicante pasante operador gruista gruero tractorista colectivero autobusero microbusero transportista mensajero rider motorizado empleado_público bracero boyero perforista tejedor costurero artesano alfarero ceramista orfebre encuadernador tipógrafo impresor fotógrafo camarógrafo periodista reportero corresponsal redactor columnista locutor presentador editor publicista diseñador desarrollador agente_inmobiliario perito_tasador tasador banquero prestamista inspector_de_trabajo trabajador_social educador_social asistente_social integrador_social intérprete traductor guía_turístico taquillero acomodador sepulturero enterrador florista podador churrero pescadero frutero verdulero charcutero pollero tortillero taquero lotero lavacoches lustrabotas aguatero',
    'trabajadora funcionaria empleada operaria conductora camarera farmacéutica camionera chofer chófer taxista albañil obrera jornalera cocinera repartidora carnicera panadera librera electricista fontanera maquinista pescadora minera peluquera mecánica cartera_rural cajera jardinera compañera modista asalariada servidora_pública oficinista recepcionista telefonista teleoperadora dependienta vendedora vendedora_ambulante barrendera recolectora recicladora cartonera limpiadora pintora carpintera soldadora estibadora marinera buza revisora azafata auxiliar_de_vuelo controladora instaladora cerrajera sastra zapatera relojera pastelera confitera heladera moza mesera camarera_de_piso barista chef sumiller vigilante_de_seguridad guardaespaldas cuidadora niñera asistenta asistente auxiliar ayudante aprendiza practicante pasante tractorista colectivera mensajera rider empleada_pública empleada_doméstica empleada_del_hogar trabajadora_del_hogar bracera tejedora costurera artesana alfarera ceramista orfebre fotógrafa camarógrafa periodista reportera corresponsal redactora columnista locutora presentadora editora publicista diseñadora desarrolladora agente_inmobiliaria tasadora banquera trabajadora_social educadora_social asistente_social integradora_social intérprete traductora taquillera acomodadora florista churrera pescadera frutera verdulera tortillera lotera planchadora lavandera',
  ],
  [
    'estudiante alumno bachiller exalumno graduado egresado licenciado',
    'estudiante alumna exalumna graduada egresada licenciada',
  ],
  [
    'escritor actor músico artista cineasta novelista poeta dramaturgo guionista ensayista autor cantante cantautor compositor pianista guitarrista violinista director_de_orquesta director_de_cine realizador escultor ilustrador dibujante humorista payaso mago bailarín bailaor coreógrafo galerista coleccionista youtuber streamer influencer tiktoker rapero reguetonero tenor barítono soprano',
    'escritora actriz música artista cineasta novelista poeta poetisa dramaturga guionista ensayista autora cantante cantautora compositora pianista guitarrista violinista directora_de_orquesta directora_de_cine realizadora escultora ilustradora dibujante humorista bailarina bailaora coreógrafa galerista coleccionista youtuber streamer influencer tiktoker rapera soprano mezzosoprano',
  ],
];

/** Bodies, by the words that news use in turn of one. */
export const ES_BODIES: readonly string[] = [
  'ayuntamiento consistorio municipalidad alcaldía intendencia corporación_municipal gobierno_municipal gobierno_local equipo_de_gobierno administración_local institución_municipal ayto palacio_municipal gobierno_comunal cabildo_municipal administración_municipal casa_consistorial ejecutivo_municipal ejecutivo_local gobierno_de_la_ciudad equipo_municipal concello ajuntament',
  'diputación institución_provincial diputación_foral diputación_provincial gobierno_provincial administración_provincial',
  'junta gobierno_autonómico gobierno_regional ejecutivo_autonómico ejecutivo_regional generalitat xunta govern gobierno_vasco gobierno_foral gobierno_de_la_comunidad gobierno_canario gobierno_balear gobierno_aragonés gobierno_andaluz consell ejecutivo_andaluz ejecutivo_vasco ejecutivo_foral ejecutivo_canario administración_autonómica administración_regional',
  'gobierno ejecutivo gobierno_central gobierno_federal gobierno_nacional casa_rosada palacio_de_la_moneda la_moncloa moncloa casa_de_nariño administración_central casa_de_gobierno palacio_de_gobierno',
  'consejería departamento conselleria viceconsejería conselería cartera',
  'ministerio viceministerio cancillería cartera',
  'empresa fábrica factoría planta compañía constructora firma adjudicataria concesionaria mercantil sociedad promotora multinacional contratista operadora cooperativa grupo_empresarial holding filial subsidiaria aerolínea naviera petrolera minera eléctrica energética farmacéutica tecnológica automotriz aseguradora inmobiliaria consultora cadena distribuidora comercializadora suministradora cementera papelera azucarera siderúrgica metalúrgica cervecera editorial productora tabacalera embotelladora maquiladora maquila startup subcontrata licenciataria prestataria fabricante franquicia ingenio astillero transportista subsidiaria teleco gasística hidroeléctrica acería quesera',
  'hospital gerencia dirección centro_hospitalario complejo_hospitalario centro_sanitario centro_médico centro_de_salud clínica centro sanatorio policlínico maternidad ambulatorio consultorio centro_asistencial nosocomio geriátrico hospital_general',
  'colegio instituto escuela centro_educativo centro_escolar ceip ies centro liceo guardería escuela_infantil establecimiento_educativo plantel jardín_de_infancia jardín_infantil unidad_educativa centro_docente conservatorio',
  'universidad institución_académica campus facultad rectorado casa_de_estudios alma_máter politécnica institución_universitaria',
  'sindicato central central_sindical organización_sindical ugt ccoo csif gremio cgt cig ela stepv confederación_sindical central_obrera cut cgtp ctm unión_sindical satse csit usoc',
  'partido formación psoe pp vox iu podemos ciudadanos coalición agrupación_electoral candidatura erc junts bildu eh_bildu pnv bng compromís sumar más_madrid morena pri prd frente_amplio colectividad alianza ucr peronismo oficialismo kirchnerismo chavismo psuv uribismo centro_democrático pacto_histórico renovación_nacional udi',
  'grupo_municipal grupo_socialista grupo_popular grupo_parlamentario bancada bloque grupo_mixto bloque_opositor grupo_de_concejales',
  'asociación plataforma colectivo entidad entidad_vecinal agrupación federación fundación ampa ong oenegé organización_no_gubernamental organización_ecologista organización_vecinal junta_vecinal junta_de_vecinos asociación_de_vecinos asociación_vecinal hermandad cofradía comparsa coordinadora federación_vecinal consejo_comunal comité_cívico organización_social cruz_roja cáritas unicef observatorio patronato mancomunidad comisión_vecinal interprofesional asamblea_vecinal afa colectivo_vecinal coalición_ecologista',
  'audiencia tribunal juzgado sala supremo corte corte_suprema suprema_corte tribunal_supremo tribunal_constitucional tribunal_superior tribunal_de_justicia audiencia_provincial audiencia_nacional juzgado_de_instrucción cámara_de_apelaciones tsj judicatura sala_de_lo_penal tribunal_oral',
  'fiscalía ministerio_público ministerio_fiscal fiscalía_general ministerio_público_fiscal unidad_fiscal',
  'policía policía_local policía_nacional cuerpo_policial agentes policías efectivos policía_municipal policía_autonómica policía_judicial policía_federal policía_estatal policía_de_investigaciones pdi ertzaintza mossos uniformados fuerzas_de_seguridad cuerpo_de_policía comisaría jefatura_de_policía',
  'guardia_civil instituto_armado benemérita agentes guardias seprona gendarmería gendarmes carabineros prefectura prefectura_naval guardia_nacional',
  'confederación organismo_de_cuenca organismo',
  'bomberos consorcio parque_de_bomberos cuerpo_de_bomberos protección_civil servicio_de_salvamento_marítimo cuerpo_de_voluntarios',
  'servicio_de_salud sescam sacyl sas osakidetza osasunbidea sergas imss issste essalud pami servicio_público_de_salud servicio_andaluz_de_salud eps seguro_social organismo ente',
  'club equipo entidad_deportiva escuadra selección',
  'banco caja entidad entidad_financiera banca banco_central entidad_bancaria entidad_crediticia caja_de_ahorros financiera mutua cooperativa_de_crédito institución_financiera casa_de_bolsa',
  'instituto_nacional ine agencia aemet dgt cis instituto_de_estadística indec inegi dane oficina_de_estadística instituto_meteorológico servicio_meteorológico agencia_tributaria organismo ente repartición',
  'obispado diócesis arzobispado curia episcopado conferencia_episcopal vicaría',
  'comité comité_de_empresa sección_sindical parte_social representación_sindical junta_de_personal comité_de_huelga',
  'cámara cámara_de_comercio cámara_empresarial',
  'patronal ceoe cepyme cecale gremial_empresarial confederación_empresarial confederación_de_empresarios asociación_empresarial coparmex sociedad_rural unión_industrial',
  'concejo cabildo corporación concejo_municipal concejo_deliberante concejo_comunal junta_departamental junta_local cuerpo_edilicio honorable_concejo cabildo_insular consell_insular',
  'gobernación gobierno_departamental gobierno_estatal gobierno_seccional prefectura_provincial',
  'subdelegación subdelegación_del_gobierno delegación_del_gobierno',
  'directiva junta_directiva consejo_de_administración consejo_directivo consejo_rector comité_ejecutivo directorio',
  'secretaría subsecretaría dirección_general cartera',
  'congreso asamblea senado cámara_de_representantes parlamento cortes cámara_de_diputados cámara_baja cámara_alta asamblea_nacional asamblea_legislativa parlamento_europeo eurocámara legislatura asamblea_regional cortes_generales congreso_de_los_diputados cortes_regionales congreso_local parlament',
  'procuraduría contraloría defensoría personería procuraduría_general contraloría_general defensoría_del_pueblo tribunal_de_cuentas sindicatura cámara_de_cuentas justicia_de_aragón síndic ararteko comisión_de_derechos_humanos auditoría_superior cndh organismo ente órgano_de_control',
  'periódico diario rotativo semanario revista cabecera emisora televisora noticiero portal cadena_de_televisión televisión_pública agencia_de_noticias medio_digital matutino vespertino',
  'oposición',
  'ejército armada fuerzas_armadas marina fuerza_aérea',
  'embajada consulado legación',
  'comisión comisión_europea comisión_investigadora',
  'unión_europea onu naciones_unidas oms otan oea',
  'museo biblioteca teatro orquesta',
  'guerrilla disidencias cártel',
];

/** First names of men, then of women. */
export const ES_NAMES: RoleForms = [
  'antonio josé manuel francisco david juan javier daniel carlos miguel rafael pedro ángel pablo luis sergio fernando jorge alberto álvaro diego adrián raúl iván enrique ramón vicente andrés joaquín santiago eduardo víctor roberto jaime mario ignacio alfonso salvador ricardo marcos jordi emilio julián julio guillermo gabriel tomás agustín martín gregorio félix nicolás óscar rubén hugo fermín lucas gonzalo mateo ernesto arturo esteban domingo lorenzo cristóbal sebastián benito bernardo eusebio isidro matías rodrigo samuel simón teodoro xavier adolfo agapito aitor alonso amador ambrosio amadeo anselmo antón arcadio artemio asier aurelio basilio benigno bernabé blas borja calixto camilo cándido casimiro cayetano celestino césar cipriano cirilo conrado cosme crisanto damián demetrio desiderio donato efraín eladio eleuterio eliseo eloy emeterio emiliano epifanio eugenio evaristo ezequiel fabián facundo faustino feliciano felipe fidel florencio florentino fulgencio gabino gaspar germán gerardo ginés heliodoro heraclio hermenegildo hilario hipólito honorio horacio ibon ildefonso iñaki íñigo isaac isidoro jacinto jacobo jerónimo jesús jon joseba josep justino kepa lázaro leandro leoncio leonardo leopoldo lisardo lucio macario manolo marcelino marcial mariano mauricio mauro maximino melchor mikel modesto moisés nando narciso nazario nicanor nicasio norberto octavio paco pascual patricio paulino pepe plácido ponciano porfirio primitivo prudencio quintín ramiro remigio restituto rigoberto rogelio román rómulo roque rufino sabino sancho santos saturnino segismundo segundo severino silverio silvestre teófilo ubaldo urbano valentín valeriano venancio victoriano virgilio wenceslao xabier zacarías nelson wilmer edwin jhon john jefferson freddy wilson milton washington darwin elmer franklin hernán hernando rolando reinaldo armando aníbal alirio alcides amílcar ariel augusto baltazar benjamín braulio clemente dagoberto danilo edgar edgardo edison efrén elías emerson erasmo estanislao eustaquio fausto federico fredy gilberto giovanni gustavo heriberto hildebrando humberto ismael israel jair jairo joel jonathan josué juvenal kevin lautaro leonel lino lisandro luciano marcelo marco maximiliano melvin misael néstor noé omar orlando oscar osvaldo oswaldo policarpo raimundo renato rené reynaldo richard robinson rodolfo ronald rosendo saúl serafín silvano sixto tobías ulises uriel vladimir walter wilfredo william wilmar zenón brais anxo xoán xosé martiño breixo iago roi arnau oriol jaume joan lluís miquel sergi albert ferran enric carles unai gorka eneko jokin beñat xabi ander aritz imanol koldo patxi curro quico adán abel abelardo abraham adalberto alexis alexander aquilino arsenio balbino bonifacio boris celso claudio dámaso delfín dimas edmundo elio enzo fabio flavio froilán gerónimo héctor isaías ivo jerome lope luca lucho manel melquíades moncho nacho ovidio pancho quique rai ramsés santi telmo teo tito tino tristán vidal yago yeray moussa mamadou mamadú abdou abdoulaye ousmane ibrahima ibrahim modou cheikh amadou boubacar bakary seydou souleymane lamine saliou demba samba alioune pape abdul abdullah abdelkader abdelaziz abdellah ahmed mohamed mohammed muhammad mustafa mustapha youssef yusuf said hassan hussein hamza karim khalid rachid nabil samir tarik bilal ayoub zakaria ilyas anas ismail driss brahim lahcen farid mourad jamal reda walid amir reza sergei sergey dimitri igor oleg andriy mykola vasile ion gheorghe florin mihai bogdan cosmin marius ionut ovidiu cristian catalin razvan petru nicolae stefan piotr tomasz krzysztof marek jan pavel giuseppe luigi paolo francesco alessandro matteo stefano pierre jean jacques michel laurent philippe françois olivier thomas james robert peter paul mark steven brian jason george charles michael christopher hans klaus jürgen wolfgang wei jun chen hiroshi kenji takeshi raj amit sanjay rahul deivid dylan brayan bryan jeison yeison yerson anderson wilber wilfrido wilfran dairo darío deiby deivi eliécer euclides fabricio favio gildardo gonzalito gumersindo hermes jaiver janer jarol joaco martiniano misaél nairo nicomedes nilson octaviano olmedo onofre orlín osmar pompeyo quirino rafa raimond reinerio rigo rubiel rufo sandalio secundino servando silvino sócrates tancredo teodosio tiburcio toribio uldarico ulpiano venustiano vladimiro wilder wilman yamil yefferson yonatan yuri zacarias heraldo hilarión isauro josemaría josemari javi fran dani manu toni tomeu biel guillem pep quim pau marc aleix roger martí adrià àlex àngel narcís eudald',
  'maría carmen ana isabel laura cristina marta dolores lucía paula josefa elena raquel rosa sara pilar francisca mercedes concepción beatriz antonia silvia patricia julia irene teresa andrea rocío encarnación montserrat manuela alicia mónica esther sandra margarita eva susana yolanda ángela sonia natalia inmaculada claudia verónica amparo alba consuelo nuria esperanza lorena gloria remedios asunción elvira soledad inés carlota olga fátima catalina victoria emilia adela aurora begoña blanca celia clara daniela estefanía gema juana leonor luisa magdalena matilde miriam nieves noelia paloma petra ramona rebeca sofía trinidad valeria virginia araceli ainhoa amaia ángeles angustias ascensión azucena belén berta candela carmela casilda chelo clotilde concha conchi elisa eloísa encarna eulalia fabiola felisa filomena guadalupe herminia idoia iker irune itziar jacinta jimena lara leire lidia lola loreto lourdes luz macarena maite marcelina mari mariana maribel maricarmen marisol milagros miren nerea paca pepa presentación purificación reme rosalía rosario salud socorro tomasa úrsula valentina vicenta virtudes visitación zulema yamile etelvina adriana alejandra alexandra amalia amanda amelia angélica anabel ariana astrid aura bárbara berenice bernarda bertha betty bianca brenda brígida camila carla carolina cecilia celeste celina constanza dalia dayana débora deisy diana dina dora doris edith elba eliana elsa elvia emma enriqueta érica erika ernestina esmeralda estela eugenia evangelina fabiana fanny felicia fernanda florencia gabriela georgina gina giselle gladys graciela greta griselda guillermina haydée helena hilda hortensia iliana inocencia irma isaura ivonne iris jackeline jazmín jenny jessica johana josefina judith julieta juliana karen karina katherine leidy ligia liliana lilian lina linda lucila mabel magaly maira marcela margot mariela marina marisela marlene martha mayra melissa mireya mirta myriam nancy nadia nélida nelly nidia nora norma ofelia olivia pamela paola perla rafaela regina renata rita romina roxana ruth sabrina samanta selena selma silvana soraya stella tamara tania tatiana vanesa vanessa viviana wendy ximena yaneth yesenia zaida zoila zoraida ane uxue garazi nahia oihane uxía iria antía sabela montse mercè neus núria laia aina meritxell anna roser dolors arantxa ainara edurne garbiñe maialen nekane olatz izaskun saioa charo toñi merche manoli nati rosana águeda adelaida agustina alfonsina almudena amada ambrosia anselma apolonia basilisa benita bibiana cándida carmelita casandra cleotilde consolación delfina desirée dorotea elia emiliana esperança eufemia eusebia faustina flora florentina generosa genoveva gertrudis gregoria iluminada inma isidora ivana joaquina jovita juani justina laureana leocadia leticia lorea lucrecia manola marga marian maruja maura melania mirella modesta olalla palmira pastora paulina petronila piedad primitiva priscila ramira remei rosaura rufina sagrario santina serafina severina simona tecla teodora tomasina trini ursula vicen yésica zoe fatou fatoumata aminata aissatou mariama awa khady ndeye fatima zahra naima khadija aicha aïcha amina samira malika latifa hanane leila layla yasmina yasmin salma soukaina hafida rachida saida souad zineb houria karima najat oksana olena svetlana irina ludmila galina mihaela ioana doina florica rodica anca camelia lavinia violeta agnieszka małgorzata katarzyna giulia chiara francesca marie sophie nathalie isabelle catherine claire camille mary jennifer elizabeth susan margaret sarah lisa emily kate mei xiu yuki keiko priya anita wanda xiomara yolima yadira yajaira yamila yanina yaritza yasmín yuliana yulieth zenaida zuleima zunilda briseida citlali clementina dafne damaris dulce eduviges elda eleonora elodia elsy enedina esmirna eudocia felicitas fermina flor florinda gisela glenda hermelinda higinia hilaria idalia ifigenia ileana imelda isolina itzel ivette jacqueline jeimy jenifer jhoana joselyn karla keila kimberly lesbia leonela lilia lisbeth lorenza lucero luciana lucina luzmila maité malena marielos marleny micaela milena millaray mirna nayeli nereida nicolasa nilda niurka nohemí noemí obdulia odalys oralia otilia paulette pía priscilla reyna rigoberta rosalba rosalinda rosangela roselia rosmery rubí saray sheila shirley sol solange susy telma thalía toya ubaldina verenice vilma yuridia zoraya zulma xóchitl antonella bettina celmira dominga ercilia estefany evelyn fidelina gilda graciana herlinda inocenta iraida jéssica jovana julissa katia kenia kiara luzdivina mayerly melba nubia nury olimpia orfelina patrocinio ruby salomé teresita tránsito viridiana yesica yurany',
];
