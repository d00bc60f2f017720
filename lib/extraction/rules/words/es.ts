import { ES_ALIKE, ES_GROUPS } from '#lib/extraction/rules/words/es-alike';
import {
  ES_ANYBODY,
  ES_DEEDS,
  ES_FATES,
  ES_HUMANS,
  ES_MONEY,
  ES_OF_CLAUSES,
  ES_OF_PEOPLE,
  ES_OWN_PARTS,
  ES_PARTS,
  ES_SPOTS,
} from '#lib/extraction/rules/words/es-nouns';
import { ES_BODIES, ES_NAMES, ES_ROLES } from '#lib/extraction/rules/words/es-people';
import { ES_ACT, ES_SAY } from '#lib/extraction/rules/words/es-saying';
import { ES_FORMS } from '#lib/extraction/rules/words/es-verbs';
import { EMPTY } from '#lib/extraction/rules/words/empty';
import type { LanguageWords } from '#lib/extraction/rules/words/language-words';

const AR = 'ó aron a an aba aban ara aran ará arán aría arían é amos';
const IR = 'ió ieron e en ía ían iera ieran irá irán';

export const ES: LanguageWords = {
  ...EMPTY,
  that: 'que',
  because:
    'porque pues ya_que puesto_que dado_que debido_a_que a_causa_de_que toda_vez_que en_vista_de_que habida_cuenta_de_que por_cuanto gracias_a_que por_culpa_de_que como_quiera_que comoquiera_que',
  resumes:
    'cifra dato extremo algo hecho circunstancia cantidad situación acusación versión decisión afirmación extremos información noticia tesis teoría hipótesis idea opinión medida previsión promesa petición argumento monto suma porcentaje proporción registro valoración estimación cálculo pronóstico denuncia señalamiento imputación hechos',
  asked:
    'consultado consultada consultados consultadas preguntado preguntada preguntados preguntadas contactado contactada contactados contactadas interrogado interrogada interrogados interrogadas entrevistado entrevistada entrevistados entrevistadas abordado abordada abordados abordadas cuestionado cuestionada cuestionados cuestionadas interpelado interpelada citados citadas',
  being: 'es son fue fueron era eran será serán trata sería ha_sido han_sido habría_sido había_sido',
  adjectival: '\\p{L}{3,}[aií]d[oa]s?|hech[oa]s?|abiert[oa]s?|escrit[oa]s?|puest[oa]s?|construid[oa]s?',
  and: 'y e',
  but: 'pero aunque mientras_que mientras sino_que si_bien pese_a_que a_pesar_de_que aun_cuando al_paso_que por_más_que siendo_que en_tanto_que mas',
  turns: 'pero mientras mientras_que',
  relative:
    'que quien quienes donde cuyo cuya cuyos cuyas el_que la_que los_que las_que lo_que el_cual la_cual los_cuales las_cuales lo_cual en_el_que en_la_que en_los_que en_las_que al_que a_la_que a_los_que a_las_que del_que de_la_que de_los_que de_las_que con_el_que con_la_que de_los_cuales de_las_cuales del_cual de_la_cual con_los_que con_las_que en_la_cual en_el_cual a_la_cual al_cual a_los_cuales por_el_que por_la_que por_lo_que para_el_que a_quien a_quienes de_quien con_quien',
  subordinate:
    'cuando si como porque ya_que puesto_que dado_que antes_de_que después_de_que desde_que hasta_que para_que sin_que en_cuanto así_como tal_y_como cuánto cuántos cómo cuándo dónde por_qué qué cuál quién una_vez_que siempre_que luego_de_que después_que antes_que tan_pronto_como tan_pronto cada_vez_que a_medida_que a_menos_que salvo_que con_tal_de_que siempre_y_cuando en_caso_de_que ni_bien hasta_tanto como_si a_fin_de_que excepto_que al_tiempo_que conforme_se desde_cuándo hasta_cuándo',
  prepositions:
    'a ante bajo con contra de del al desde durante en entre hacia hasta mediante para por sin sobre tras según debido_a gracias_a además_de junto_a frente_a frente_al antes_de después_de a_través_de fuera_de fuera_del dentro_de dentro_del cerca_de cerca_del lejos_de lejos_del alrededor_de alrededor_del delante_de detrás_de encima_de debajo_de acerca_de acerca_del respecto_a respecto_al respecto_de respecto_del pese_a pese_al a_pesar_de a_pesar_del previo_a previo_al luego_de luego_del aparte_de debido_al gracias_al además_del junto_al antes_del después_del a_través_del en_torno_a en_torno_al a_raíz_de a_raíz_del a_lo_largo_de a_lo_largo_del en_lugar_de en_vez_de vía versus so',
  determiners:
    'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus mi mis nuestro nuestra nuestros nuestras otro otra otros otras cada todo toda todos todas algún alguna algunos algunas ningún ninguna varios varias ambos ambas muchos muchas pocos pocas más menos tan muy cualquier dos tres cuatro cinco seis siete ocho nueve diez sendos sendas demasiados demasiadas bastantes semejante tal tales dicho dicha dichos dichas',
  articles: 'el un una unos unas su sus mi mis nuestro nuestra cada otro otra al del',
  light:
    'no se le les lo la los las me nos te os ya también aún todavía nunca jamás tampoco solo sólo además así luego después ahora hoy ayer siempre apenas casi incluso simplemente posteriormente finalmente actualmente por_su_parte a_su_turno en_tanto asimismo igualmente entonces allí sin_embargo no_obstante en_cambio a_su_vez al_mismo_tiempo por_otro_lado por_otra_parte de_hecho por_ello por_eso acaso acá allá aparte ayer_mismo hoy_mismo ahora_mismo anoche anteayer mañana pronto recién recientemente previamente anteriormente inicialmente seguidamente acto_seguido a_continuación a_renglón_seguido en_su_momento en_ese_momento por_último por_un_lado por_una_parte por_lo_pronto por_de_pronto de_momento por_el_momento por_ahora hasta_ahora hasta_el_momento a_la_vez al_tiempo a_la_par en_paralelo paralelamente simultáneamente del_mismo_modo de_igual_modo de_igual_forma de_igual_manera de_la_misma_manera de_la_misma_forma por_tanto por_lo_tanto por_consiguiente en_consecuencia en_efecto efectivamente ciertamente obviamente evidentemente lógicamente naturalmente precisamente concretamente en_concreto en_particular en_especial especialmente sobre_todo principalmente fundamentalmente básicamente prácticamente justamente directamente abiertamente claramente rotundamente tajantemente categóricamente públicamente oficialmente expresamente explícitamente textualmente literalmente reiteradamente insistentemente en_reiteradas_ocasiones en_varias_ocasiones en_repetidas_ocasiones una_vez_más nuevamente de_nuevo otra_vez eso_sí con_todo aun_así de_todas_formas de_todos_modos en_todo_caso en_cualquier_caso por_cierto por_supuesto desde_luego sin_duda al_final al_fin por_fin en_definitiva en_suma en_resumen en_síntesis en_realidad en_verdad a_la_postre por_caso a_propósito al_respecto no_en_vano inclusive meramente únicamente exclusivamente tan_solo tan_sólo mismo',
  he: 'él',
  she: 'ella',
  they: 'ellos ellas ambos ambas',
  we: 'nosotros nosotras',
  own: 'yo me mi mis mí conmigo nos nuestro nuestra nuestros nuestras nosotros nosotras',
  possessive: 'su sus suyo suya suyos suyas',
  who: 'quien quienes',
  datives: 'le les',
  numerals:
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintiún veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien doscientos doscientas trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas seiscientos seiscientas setecientos setecientas ochocientos ochocientas novecientos novecientas mil docena decena veintena treintena centenar cientos miles millar veintenas decenas docenas millones millón cuarentena cincuentena sesentena cuatrillón billón billones millares centenares millón',
  compared:
    'doble triple mitad más menos tercio cuarto frente_a frente_al cuádruple quíntuple múltiplo tercera_parte cuarta_parte quinta_parte respecto_a respecto_al inferior superior por_debajo_de por_encima_de muy_por_encima muy_por_debajo',
  ordinals:
    'primero primera segundo segunda tercero tercera cuarto cuarta quinto quinta último última sexto sexta séptimo séptima octavo octava noveno novena décimo décima',
  generic:
    'institución organismo entidad departamento organización administración cartera área formación grupo partido empresa centro corporación dependencia repartición ente autoridad agencia',
  townHall: 'de',
  places:
    'municipio localidad pueblo ciudad villa población aldea pedanía término_municipal comuna distrito cantón parroquia corregimiento vereda caserío comarca partido_judicial poblado pueblecito urbe metrópoli aldehuela ranchería ejido colonia',
  here: 'lugar sitio paraje sector predio ámbito escenario punto emplazamiento enclave',
  alike: ES_ALIKE,
  involved:
    'acusado víctima testigo fallecido joven anciano denunciante querellante perjudicado damnificado agraviado ofendido afectado',
  ordinary:
    'víctima testigo fallecido joven viudo vigilante conserje vecino dueño agricultor padre trabajador estudiante damnificado pescador taxista camarero jubilado anciano campesino obrero comerciante ama_de_casa vendedor alumno',
  clients:
    'cliente clienta defendido defendida representado representada patrocinado patrocinada asistido asistida mandante poderdante representados defendidos patrocinados clientes',
  management: 'gerencia dirección gerencia_general',
  ofThings:
    'sab|sup|cre|dud|neg|nieg|confirm|dij|dic|dec|hac|hic|hiz|explic|anunci|desm|reconoc|pag|compr|vend|consider|aprob|aprueb|sent|sient|tien|ten|tuv|est|entiend|calific|atribuy|recuerd|asegur|sosti|es|fue|er|ha|hab|pued|pod|ve|vi|pus|pon|permit',
  auxiliary: 'ha han había habían he hemos habrá habrán habría habrían haya hayan haber',
  finite:
    'habría habrían dará darán daría darían irá irán iría irían verá verán vería verían hará harán haría harían oirá oirán sabrá sabrán sabría sabrían querrá querrán querría querrían cabrá cabrán vi es son era eran fue fueron está están estaba estaban estuvo estuvieron será serán sería serían sea sean fuera fueran ha han había habían hubo hay habrá haya hayan hemos he tiene tienen tenía tenían tuvo tuvieron tendrá tendrán tendría puede pueden podía podían pudo pudieron podrá podrán podría podrían debe deben debía debían debió deberá deberán debería deberían hace hacen hacía hizo hicieron va van iba iban dio dieron da dan daba vio vieron ve ven veía dijo dijeron dice dicen decía decían quiere quieren quería quiso quisieron sabe saben sabía supo puso pusieron pone ponen ponía vino vinieron viene vienen venía trajo produjo redujo condujo introdujo tradujo propuso dispuso supuso impuso expuso compuso opuso sostuvo mantuvo obtuvo contuvo detuvo intervino previno anduvo cupo sostiene sostenía sostenían mantiene obtiene contiene detiene interviene proviene conviene sé soy somos estoy estamos vamos tenemos podemos debemos queremos perdimos pido creo espero pienso vive viven vivía existe existen existía sigue siguen seguía siguió murió nació cayó huyó leyó creyó oyó incluye incluyó excluye construyó destruyó contribuyó atribuyó distribuyó salía quedaba',
  present: `cuesta basta bastan lleva conserva ocupa usa vale cae corre cubre cede rinde reabre une dispara gana gasta quita toca transporta enseña pueden abandona abarca abona abre absuelve acaba accede acepta aclara acoge acomete acompaña aconseja acredita actúa acude acumula acusa adelanta adeuda adjudica admite adopta adquiere advierte afecta afirma afronta agradece agrega alberga alcanza alega alerta alude añade anima anuncia apela aparece aplaza aplica aporta aprecia aprueba apunta archiva argumenta arranca arrastra asciende asegura asiste asume atiende atraviesa atribuye aumenta autoriza avala avanza avisa baja beneficia busca califica calcula cambia carece celebra censura cifra circula cobra colabora comienza comparece comparte complica comprende comprueba concede concluye conduce confía confirma conlleva conoce consideran considera consiste consta constata construye consume contempla contesta continúa contradice contrasta contribuye convierte convoca coordina corresponde corrige crea crece cree cuestiona culmina cumple cuida decide declara decreta dedica defiende deja demuestra deniega depende depone desarrolla descarta desciende desconoce describe desmiente despide destaca destina detalla detecta devuelve difunde dirige dispone divide duplica dura durará ejecuta ejerce elabora elige elimina elude emite emplea encabeza encuentra enfrenta entiende entra entrega envía equivale espera establece estima estudia evita exige expira explica expone exporta facilita fallece falta favorece fecha figura finaliza firma forma fracasa funciona garantiza genera gestiona gobierna gradúa habla hospeda huye identifica ignora implica impone importa imputa incide incluye incorpora increpa incumple incurre indica inaugura informa ingresa inicia insiste insta instala integra interpone interpreta invita invierte involucra juzga lamenta lanza lidera limita litiga llama llega logra luce mantiene marca matiza mejora menciona mide mira modifica muere muestra multiplica murmura nace necesita niega nombra notifica obedece obliga ocurre ofrece olvida opera opina opta ordena organiza otorga padece paga paraliza parece parte participa pasa pelea percibe perciben pierde perjudica permanece permite persiste pertenece pesa pide plantea porta posee precisa predica prefiere pregunta prepara presenta preside presta pretende prevé procede proclama promete promueve propone prosigue protege protesta prueba publica queda rebaja recae recalca recauda recibe reclama recoge recomienda reconoce recorre recuerda recupera recurre rechaza redacta reduce refleja regresa reitera relata remite renueva renuncia repara reparte repite representa reprocha requiere resalta resiste resuelve resulta resume retira retrasa reúne revela revisa rige roza rompe saca sale salva satisface señala sirve sitúa solicita solventa sostiene suben sube subraya sucede sufraga sufre sugiere suma suministra supera supone suprime suscribe suspende sustituye tacha tarda tasa teme termina tilda toma trabaja traduce tramita transcurre traslada trata triplica ubica urge utiliza valora varía vence vende vincula vota vuelve zanja milita desborda traspasa agrava alivia ampara anota apremia arremete asoma atenúa atesora bautiza bloquea camina cancela capta certifica cesa clama clasifica colapsa comercializa compensa conmemora consagra consolida contagia contamina contrarresta debuta decae decepciona degrada delega deplora desaconseja desaparece desata descansa desempeña desfila desgrana desliza despacha despeja despierta desprende detiene deteriora diagnostica difiere discrepa discurre discute disfruta disminuye distribuye divulga dota echa edita emana emerge empeora empieza encaja encarece encarga enciende encierra engloba enmarca ensalza ensaya enumera equipara ejemplifica erige escasea esconde escribe esgrime espeta estalla estrena estropea exhibe expulsa expropia extiende extrae fabrica festeja filtra financia fomenta fluctúa formula frena goza graba gravita habilita hereda hiere homenajea homologa hunde ilustra impide implanta impulsa incauta inclina incrementa indemniza indigna inquieta inspecciona intenta intercepta interesa interrumpe intuye invade inyecta irrumpe jubila justifica lastra legisla levanta libera llora localiza maneja mantienen materializa merece mitiga moderniza navega nutre objeta omite opone ostenta oscila pacta patrocina penaliza pende persigue planifica postula posibilita precede preocupa prescribe preserva prevalece priva privatiza prohíbe prolonga proporciona provee proviene provoca puntúa reacciona reajusta realiza reaparece recita reconstruye recuenta redunda reemplaza refuerza refuta registra regula rehabilita rehúsa reincide reivindica relaja releva remata rememora remodela rescata reside respeta respira responsabiliza restaura restringe revalida reviste revoca secunda selecciona silencia simboliza sobrevive soporta sorprende sostienen suaviza sustenta suple supervisa surge tiembla topa tolera transfiere transforma transmite tropieza urbaniza usurpa vaticina ventila verifica vulnera asusta arroja apea azota barre brinda ata atañe cuelga derriba derrumba desaloja desarticula descubre desglosa desmonta desoye despoja dilata diluye doblega emprende empuja encara encomienda endeuda enreda entierra entrena envejece escapa exculpa exime extingue flaquea gotea halla hospitaliza imparte incomoda incendia indulta inunda liquida machaca maltrata minimiza negocia obtiene percute perfila permuta perpetra pilota plasma pleitea polariza presiona presume proscribe prospera rastrea rebasa rebate recala recurren recluye reconduce relega rellena remonta renace rentabiliza repercute repone repunta reprueba requisa resbala resguarda revienta saborea sacude sancionan socava solapa sortea soslaya subvenciona sucumbe tambalea tantea traiciona ultima vacila vadea voltea vuela yace asisten caben cabe cuece da dan duele duelen eligen exigen huelen huele llueve mueve mueven muerden oye oyen pagan pierden piden reúnen ríe ríen ruega ruegan sirven suele suelen suena suenan sueña tiende tienden traen trae valen viste visten yerra miente mienten tardan vuelven quieren quiere cuelgan investiga arrienda alquila amplía apila arriesga asalta bombea calienta calla canjea castiga concentra conecta confisca congrega constituye controla convence cotiza costea cruza decomisa deduce demuele deposita desafía desalienta desembarca desempata despega despliega desploma destituye destroza desvía determina devasta discrimina diseña distingue domina dona economiza edifica educa efectúa embarga emigra empeña engaña enjuicia enlaza entabla equivoca estaciona estanca estimula examina excava excede excluye exonera experimenta explora explota extorsiona extradita finge fiscaliza frecuenta fumiga fusiona golpea hurta imita impacta imprime impugna indaga independiza inmoviliza inscribe instruye insulta interroga intimida intoxica irriga lesiona matricula moja monta observa obstruye ocasiona oprime orienta perdona perfora pernocta pospone predice premia produce promedia pronuncia propaga proyecta raciona radica recicla recolecta reembolsa regala riega relaciona retiene retoma reubica rodea saluda secuestra señaliza separa sepulta sobrevuela somete soluciona subsana surte suscita sustrae telefonea tiñe tuerce vierte vuelca amanece anochece arrebata arresta atropella boicotea choca coloca colisiona come cursa derrapa derrocha desembolsa desentierra desinfecta detona devora draga drena encalla encadena encañona enloquece ensucia envenena esparce extravía funde hackea inhabilita inmola nacionaliza naufraga ofende pavimenta perece precinta prescinde procesa recoloca reinaugura reformula remolca retrocede reutiliza sabotea sella sobrepasa sobresale sumerge transita trepa tritura acordona abuchea acampa adelgaza adorna afianza afilia aglutina ahoga ahorra aísla aloja amarra amortiza añora apaga aparca apedrea apresa aprovecha apuñala arde asienta asfalta aspira aterriza atraca averigua besa cabalga capitanea caduca centra chantajea coge comanda comercia comisiona compite compone concierta concilia concursa condiciona confina conmueve consiente contacta conversa convive coopera cuadruplica cultiva daña debilita declina decora delata depura deroga derrite desahucia desarma desatiende desbloquea descuenta desemboca desmantela desmaya desocupa desobedece despuebla destapa destruye desvincula dialoga difama digitaliza dirime disuelve divorcia dobla duerme ejercita embarca empata empobrece encarcela endurece entorpece estabiliza evacúa evade evalúa exagera exhuma exilia expide grita habita improvisa incentiva infecta inflige inspira juega mutila obsequia patea peligra perdura persuade perturba planea prolifera propina pulsa recopila recubre reflexiona rehace retransmite sanea saquea sitia sofoca subroga taladra trastorna recuesta aguarda aguanta agota aborda aleja anega arruina atrae avecina azuza bordea codirige compromete concierne conforma contiene corrobora denomina desacata desanima desfallece ensombrece erosiona escudriña espolea exaspera flanquea frustra hostiga impregna inutiliza merodea obtura pulveriza quebranta ralentiza rebosa recela redobla refunde relanza remueve reordena replantea resiente resucita revalúa salpica soterra suplanta trasciende almacena anda andan eleva elevan desea desean dimite dista distan decanta equipa fluye brota menguan invoca pondera recapacita socorre tapona venera afean saldan salda rehúye rehúyen tributa esquilma esquilman erradica aminora aminoran aplauden aplaude aplasta colinda colindan malvive malviven pillan pilla refieren refiere rezan sopesa sopesan titubea ${ES_FORMS}`,
  plural: 'n',
  maybe:
    'calma pugna reina jura baraja culpa fecha figura forma marca suma baja busca llama opera trata toma protesta espera renuncia cifra censura entrega porta mira tasa dura zanja alerta sentencia reclama retrasa apoya ataca ayuda alarma base cobra carga causa cierra cierre cita cocina comenta compra consulta contrata copia corta costa cuenta cura cambio demanda denuncia descarga desplaza duda entrada escala estafa falla falta firma guía junta lucha mata marcha media mejora molesta multa muestra nota obra oferta parada para parte pelea pena pesca pinta planta practica pregunta prueba queja quema rebaja recorta reforma reserva resta respalda retira rueda salta seca suelta sobra trama venta viaja vigila visita amenaza encuesta escucha estructura fuerza gira hipoteca malicia manda merma muda orilla pisa prima reta roba ronda sanciona siembra subasta tapa tira vela debate demora custodia enferma entrevista escolta estrecha factura fija funda limpia mezcla patrulla presencia programa quiebra recluta tala tortura vacuna valla viola zarpa caza cena estrella fotografía asesina combate corona derrota fractura mina simula rifa plaga alarga entera documenta condena clausura asesora flota tumba copa potencia derrama codicia conquista disputa traza deriva lava veta mengua acerca guarda oculta extraña tensa opaca esquiva vacía jalea cobija zozobra activa alterna alza amarga ambienta ancla angustia aparenta araña arma baila baña basa batalla bate borda borra cala catapulta cava ciega colma completa cosecha cría cuadra danza data diezma diferencia disciplina disculpa dispersa distancia dona droga enmienda ensancha entraña envidia escatima espía estampa etiqueta excusa faena fatiga ficha forja fragua friega fuga grava hila hincha honra iguala infama infesta injerta injuria iza labra ladra lega lidia liga linda llena loa madura mancha maniobra manufactura maravilla marea mendiga merienda mofa motiva muta nubla obvia orquesta osa palia parodia patenta pausa pega pica pincha puebla poda posa presupuesta procura profesa propicia puja purga querella raspa recompensa regenta renta resigna rota sana siega sosiega suelda sujeta talla templa tapia torna tose transparenta tutela vaga vendimia violenta vira zumba aventura conjetura evidencia externa sincera trona manifiesta confidencia referencia expresa concreta sospecha consigna notaría diría firme acorde acuse presente nombre cese reproche reclame',
  endings:
    '(?:ó|é|í|aron|ieron|yeron|jeron|(?:ar|er|ir)(?:á|án|emos|ía|ían)|drá|drán|dría|drían|aba|aban|ábamos|íamos|[^tr]amos|emos|imos|ían|[iy]era|[iy]eran|[iy]ese|[iy]esen|aran)',
  unlistedBehind: 'no se le les nos me te os',
  unlisted: '\\p{L}{2,}(?:an?|en?|[aei]mos)',
  doubtful: '\\p{L}{2,}(?:ía|ara)',
  notVerbs:
    'mujer taller lugar hogar bar mar alquiler carácter militar escolar titular auxiliar celular ejemplar pilar popular familiar particular regular solar lunar collar dólar azúcar altar cáncer ayer alfiler chófer líder máster póster primer tercer alcázar palomar olivar pinar bazar radar bulevar cadáver ámbar néctar hangar manjar telar ajuar cámara clara máscara mascara mampara algazara separara así aquí allí ahí casi café comité carné bebé porqué qué cliché chalé puré josé paté bidé consomé canapé esquí colibrí jabalí israelí marroquí iraní iraquí frenesí rubí maniquí quizá parqué últimos próximos mismos máximos mínimos ánimos racimos primos íntimos anónimos legítimos marítimos tramos extremos supremos memos remos gramos kilogramos ramos reclamos barrios secretaría maría almería ganadería ingeniería avería averías tubería tuberías librería panadería carnicería galería batería cafetería portería tesorería consejería consultoría auditoría asesoría mayoría categoría ría frutería lotería artillería caballería enfermería vivienda gritería alegría periferia trayectoria teoría cría sangría montería papelería lavandería peluquería droguería pastelería joyería cervecería hostelería cárcel ribera cartera carretera cantera primera tercera manera bandera madera espera cualquiera siquiera fiera financiera hilera frontera ladera pera cera era afuera fuera hubiera quimera sabana cabaña prueba haba traba guayaba jaramos comisaría guardería carpintería carrocería cerrajería charcutería confitería conserjería cristalería destilería disentería estantería extranjería ferretería floristería fontanería hamburguesería herrería hospedería hostería imaginería infantería joyera lencería marisquería masonería medianería mensajería mercadería mercería mueblería orfebrería pajarería peletería penitenciaría perfumería piratería pizzería playera refinería repostería romería sastrería tapicería tontería brujería bisutería camaradería cañería cancillería escudería grosería hechicería herboristería judería vidriera naviera noticiera subsecretaría personería pagaré palé paquistaní pakistaní saudí yemení kuwaití qatarí catarí bengalí maorí nepalí omaní bangladesí somalí bisturí chimpancé cupé hincapié puntapié tentempié relé peroné rapé olé acné ají baladí caló plató dominó sílaba alcazaba aldaba almadraba chilaba óptimos pésimos ínfimos séptimos décimos undécimos millonésimos centésimos milésimos penúltimos altísimos muchísimos buenísimos grandísimos pequeñísimos riquísimos importantísimos tantísimos finísimos rapidísimos sinónimos seudónimos topónimos acrónimos homónimos baremos crisantemos sésamos bígamos prójimos quienquiera cualesquiera dondequiera comoquiera taquería tortillería zapatería tlapalería cevichería pollería heladería chocolatería verdulería pescadería talabartería licorería cantería ranchería alfarería ebanistería albañilería estanciera marroquinería minería soltería lechería vaquería rotisería marinería ferrería rosticería',
  infinitive: '\\p{L}{2,}(?:ar|er|ir)(?:se|le|les|lo|la|los|las)?|ser|ir|dar|ver',
  helpers: 'haber ser estar',
  latter: ['este éste aquel', 'esta ésta aquella'],
  gerund: '\\p{L}{2,}(?:ando|iendo|yendo)(?:se|le|les|lo|la|los|las)?',
  participle: '\\p{L}{2,}(?:ado|ido)|dicho|hecho|puesto|visto|escrito|abierto|roto|vuelto|muerto|expuesto|propuesto|previsto',
  say: [
    ...ES_SAY,
    [
      'asegur afirm declar anticip retruc remarc apuntal explic replic ratific certific corrobor verific garantiz exclam quej relat defend respond señal indic manifest detall destac manifiest record inform anunci coment apunt relat subray admir avanz aclar precis puntualiz matiz reiter lament critic denunci confirm argument aleg recalc remarc agreg adelant alert avis asever resalt constat justific contest revel apostill zanj sentenci valor especific coment not cont expres proclam enfatiz adviert pregunt concret ironiz arguy opin estim consider calcul sospech consign critic augur pronostic vaticin atest dictamin jur malici presum lanz espet remach protest clam ironi suplic adujo afe objet razon susurr musit narr rememor celebr remat reproch recrimin insinu suspir',
      AR,
      'ado',
      'ando ar',
    ],
    [
      'añad admit insist advirt escrib respond sostien repit respond transmit difund rebat resum aplaud',
      IR,
      'ido ito',
      'iendo ir',
    ],
    ['conclu', 'yó yeron ye yen ía ían irá', 'ido', 'yendo'],
    ['defend entend', 'ió ieron ía ían', 'ido', 'iendo'],
    ['reconoc', 'ió ieron e en ía ían erá erán', 'ido', 'iendo er'],
    [
      '',
      'dijo dijeron dice dicen decía decían diría dirán recuerda recuerdan recordó cuenta cuentan advierte advierten advertía advertían sugería sugerían espera esperan esperaba prevé prevén preveía manifiesta sostiene sostienen sostuvo sostuvieron sostenía sostenían mantiene mantienen mantuvo defiende defienden defendió concluye concluyen concluyó cree creen creía creyó piensa piensan pensaba entiende entienden entendió entendía expone expuso comenta sabe supone responde responden sugirió sugiere reconoce añade sentencia teme temen temía señalan tuiteó rezar reza recoge recogía reflejaba refleja revela revelan demuestra demuestran muestra indican desvela coincide coinciden coincidió coincidieron tercia terció aduce adujo considera_probado considera_acreditado da_por_probado da_por_acreditado declara_probado dio_por_probado consideró_probado considera_demostrado da_por_cierto dejó_caer deja_caer dejaron_caer da_por_hecho dio_por_hecho da_por_seguro da_por_sentado dio_por_sentado tiene_claro tienen_claro hizo_ver vino_a_decir está_convencido_de está_convencida_de están_convencidos_de están_convencidas_de se_mostró_convencido_de se_mostró_convencida_de dejó_claro dejó_claros ha_dejado_claro deja_claro hizo_saber se_limitó_a_decir se_limitó_a_señalar se_limitó_a_recordar se_limitó_a_responder se_limitó_a_indicar se_limitó_a_apuntar se_limitó_a_asegurar se_limitó_a_afirmar se_limita_a_decir se_limita_a_señalar se_limitaron_a_decir se_limitaron_a_señalar hizo_hincapié_en puso_de_manifiesto pone_de_manifiesto dio_a_entender apuntan constata comunicó comunica comunicaron confía confían confesó confiesa',
      'dicho expuesto comunicado confesado sostenido mantenido defendido concluido creído recordado contado advertido pensado',
      'diciendo defendiendo sosteniendo manteniendo advirtiendo recordando recordando comunicando',
    ],
  ],
  deny: [
    ['neg rechaz refut cuestion dud', 'ó aron aba aban ará arán aría arían', 'ado', 'ando ar'],
    ['refut cuestion dud rechaz', 'a an', '', ''],
    ['desminti', 'ó eron', 'do', 'endo'],
    ['descart', 'ó aron a an aba aban ará', 'ado', 'ando'],
    [
      '',
      'niega niegan desmiente desmienten desmentía desmentían desmentirá contradice contradicen contradijo contradijeron pone_en_duda ponen_en_duda puso_en_duda pusieron_en_duda ha_puesto_en_duda han_puesto_en_duda pone_en_entredicho puso_en_entredicho pone_en_tela_de_juicio puso_en_tela_de_juicio discute discuten discutió',
      'desmentido',
      'desmintiendo',
    ],
  ],
  promise: [
    ['promet compromet', 'ió ieron e en ía ían erá', 'ido', 'iendo er'],
    ['jur', AR, 'ado', 'ando'],
    ['garantiz', AR, 'ado', 'ando'],
    [
      '',
      'asegura aseguró aseguran aseguraron afirma afirmó afirman afirmaron reconoce reconoció reconocen reconocieron confiesa confesó admite admitió admiten admitieron dice dijo dicen dijeron declara declaró declararon asegurado reconocido admitido confesado descartó descarta',
      '',
      '',
    ],
  ],
  estimate: [
    ['cifr estim calcul rebaj situ', 'ó aron a an aba aban', 'ado', 'ando'],
    ['', 'sitúa sitúan habla hablan', '', ''],
  ],
  judge: [
    ['calific tach tild culp achac responsabiliz defini catalog ve', 'ó aron a an aba', 'ado', ''],
    ['atribu', 'yó yeron ye yen ía', 'ido', ''],
    ['', 've ven define definió considera consideró apunta_a apuntan_a apuntó_a apuntaron_a apuntaba_a', '', ''],
  ],
  jokes: 'bromea bromeó bromeaba bromean chanceó bromearon bromeaban',
  groups: ES_GROUPS,
  act: [
    ...ES_ACT,
    [
      'ped exig reclam solicit anunci firm aprob acord rechaz critic felicit agradec acus inst urg orden autoriz prohib convoc ret denunci present recurr demand dimit renunci inaugur nombr ces suspend invit propus ofrec critic censur reproch lament apoy respald descart emplaz recomend conden absolv dict sentenci pact neg',
      'ió ieron ó aron e en a an',
      'ido ado',
      '',
    ],
    [
      '',
      'pide piden pidió pidieron propone propuso propusieron condena absuelve recomienda recomiendan recomendó impone impuso aprueba acuerda exige niega niegan retó reta',
      'propuesto',
      '',
    ],
  ],
  according:
    'a_su_entender a_su_modo_de_ver a_su_juicio en_su_opinión según_su_versión según de_acuerdo_con a_juicio_de a_juicio_del en_palabras_de en_palabras_del en_opinión_de en_opinión_del como conforme_a en_boca_de al_decir_de citando_a de_acuerdo_al a_decir_de a_criterio_de a_criterio_del en_criterio_de en_criterio_del al_entender_de al_entender_del a_entender_de a_entender_del al_parecer_de al_parecer_del en_el_parecer_de en_el_parecer_del a_parecer_de a_parecer_del a_los_ojos_de a_los_ojos_del a_ojos_de a_ojos_del por_boca_de por_boca_del en_voz_de en_voz_del al_juicio_de al_juicio_del en_concepto_de en_concepto_del desde_la_óptica_de desde_la_óptica_del desde_el_punto_de_vista_de desde_el_punto_de_vista_del en_la_opinión_de en_la_opinión_del en_la_visión_de en_la_visión_del a_tenor_de a_tenor_del a_la_luz_de a_la_luz_del conforme_al_relato_de conforme_al_relato_del en_el_decir_de en_el_decir_del al_decir_del a_decir_del en_la_versión_de en_la_versión_del según_el_parecer_de según_el_parecer_del en_boca_del conforme_al de_acuerdo_a citando_al según_consta_en según_consta_en_el a_la_luz_de a_su_parecer en_su_parecer a_su_criterio en_su_criterio bajo_su_criterio desde_su_punto_de_vista desde_su_óptica desde_su_perspectiva a_sus_ojos en_sus_palabras según_sus_palabras según_su_relato según_su_testimonio según_sus_cálculos según_sus_datos según_sus_estimaciones según_su_criterio según_su_opinión según_su_parecer en_su_visión a_su_ver de_conformidad_con con_arreglo_a',
  eyes: 'para',
  stops:
    'en a ante durante tras por para con al este esta ayer hoy que sobre desde y pero a_los a_la cuando después antes mientras quien quienes donde al_término mediante luego cuyo n hasta bajo mediante anoche anteayer mañana previo al_final al_inicio frente respecto aunque',
  roles: ES_ROLES,
  bodies: ES_BODIES,
  papers:
    'informe documento estudio memoria auditoría sentencia auto resolución encuesta dictamen escrito comunicado nota expediente pliego acta análisis sondeo atestado fallo carta correo misiva boletín oficio querella informe_pericial peritaje pericia dossier minuta memorándum memorando tuit posteo reporte relevamiento sumario fiscalización ponencia manifiesto editorial crónica reportaje',
  firstNames: ES_NAMES,
  opinion:
    'creo creemos pienso pensamos opino opinamos esperamos espero confiamos debería deberían deberíamos debemos vergüenza vergonzoso inaceptable intolerable maravilloso terrible lamentable injusto injusta absurdo disparate despropósito barbaridad atropello chapuza desastre fracaso éxito_rotundo hay_que tomadura_de_pelo dejadez desidia improvisación olvidado abandonados nos_sentimos me_siento es_una_pena una_vergüenza indignación triste orgullosos orgulloso los_más las_más parche burla insulto ridículo imperdonable considero consideramos estimo estimamos supongo suponemos sospecho sospechamos ojalá me_parece nos_parece a_mi_juicio a_mi_entender en_mi_opinión a_nuestro_juicio en_nuestra_opinión a_mi_modo_de_ver desde_mi_punto_de_vista convencido convencida convencidos confío temo tememos deseo deseamos deberíais habría_que tendría_que tendrían_que tendríamos_que conviene convendría es_hora_de es_preciso es_necesario es_imprescindible es_urgente hace_falta basta_ya sinvergüenza indecente indigno indigna vergonzosa bochornoso bochornosa escandaloso escandalosa indignante lamentables deplorable nefasto nefasta pésimo pésima magnífico magnífica excelente extraordinario extraordinaria fantástico fantástica estupendo impecable inadmisible inconcebible incomprensible inexplicable insuficiente insuficientes insostenible irresponsable irresponsabilidad negligencia cinismo hipocresía cobardía mezquino mezquina ridícula absurda arbitrario arbitraria inhumano inhumana cruel indefendible desastroso desastrosa catastrófico lástima orgullo orgullosa preocupante preocupa alarmante esperanzador ilusionante decepcionante decepción decepcionado decepcionada decepcionados frustrante frustración burrada locura farsa cortina_de_humo brindis_al_sol despilfarro caradura ninguneo ninguneados engañados estafados maltratados discriminados tomadura mamarrachada papelón desatino aberración aberrante canallada vergüenza_ajena',
  ahead:
    'podrá podrán va_a van_a vamos_a voy_a prevé prevén está_previsto está_prevista están_previstas planea planean podría podrían podía pretende pretenden espera esperan confía planifica planifican proyecta proyectan contempla contemplan está_previsto_que se_prevé se_espera estaría estarían tiene_previsto tienen_previsto tiene_pensado tiene_intención tiene_la_intención está_llamado_a está_por están_por aspira aspiran confían confiamos se_propone se_proponen iba_a iban_a irá_a va_camino_de van_camino_de está_a_punto_de próximamente en_breve anticipa anticipan vaticina vaticinan pronostica pronostican augura auguran amenaza_con amenazan_con',
  causal:
    'debido_a a_causa_de por_culpa gracias_a provocó provocaron provoca ha_provocado causó causaron causa_de causado porque ya_que como_consecuencia como_resultado se_debe se_debió motivado obligó obligaron a_raíz_de a_raíz_del por_culpa_de por_efecto_de por_obra_de a_consecuencia_de en_consecuencia por_ello por_eso por_este_motivo por_esa_razón como_resultado_de producto_de fruto_de derivado_de derivada_de derivados_de se_deben se_debieron se_debía se_deberá obedece_a obedecen_a obedeció_a originó originaron origina generó generaron genera desencadenó desencadenaron motivó motivaron ocasionó ocasionaron ocasiona propició propiciaron propicia derivó_en derivaron_en desembocó_en acarreó acarrearon conllevó conlleva suscitó suscitaron debido_al dado_que puesto_que por_falta_de ante_la_falta_de atribuye atribuyen atribuyó achaca achacan achacó culpa_a culpan_a culpó_a forzó forzaron impidió impidieron',
  motive:
    'para_que con_el_fin_de con_el_objetivo_de a_fin_de con_la_intención_de por_intereses por_venganza quiere quieren busca buscan con_la_finalidad_de con_el_propósito_de con_el_objeto_de con_el_ánimo_de con_ánimo_de con_miras_a con_vistas_a en_aras_de en_busca_de a_efectos_de al_objeto_de por_motivos por_razones por_represalia en_represalia por_celos por_interés pretende pretenden persigue persiguen aspira aspiran intenta intentan desea desean trata_de tratan_de se_propone se_proponen',
  capability:
    'puede pueden capaz capaces incapaz incapaces apto apta aptos aptas está_en_condiciones_de están_en_condiciones_de tiene_capacidad tienen_capacidad',
  document:
    'ley decreto tratado informe contrato acuerdo resolución sentencia estudio ordenanza reglamento convenio documento pliego auditoría normativa auto dictamen memoria pacto estatuto bando edicto circular reglamentación disposición constitución código cédula escritura pliegos acta expediente protocolo memorando memorándum ordenanzas orden_ministerial real_decreto proyecto_de_ley proposición_de_ley laudo fallo convención moción oficio póliza estatutos boletín',
  feeling:
    'gracias enhorabuena felicidades bienvenidos ojalá que_los que_las que_lo que_nos que_se que_venga qué basta_ya no_hay_derecho ya_está_bien adelante buenos_días buenas_tardes hola es_una_vergüenza esto_es_una_vergüenza es_un_orgullo estoy_muy estamos_muy estamos_hartos estamos_cansados',
  empty:
    'llega_en_plena llega_en_pleno llegan_en_plena llegan_en_pleno se_apaña_como se_apañan_como cada_cual_se cada_uno_se_las se_las_arregla_como se_las_arreglan_como con_alivio con_resignación y_poco_más no_todos_lo_creen no_todos_lo_ven no_todos_opinan no_todos_piensan no_todos_comparten nadie_lo_cree pocos_lo_creen no_todos_están no_todo_el_mundo tenido_acceso no_lo_ve_así no_lo_ven_así no_se_lo_cree no_se_lo_creen no_lo_tiene_claro no_lo_tienen_claro no_es_único no_es_para_menos no_opina_lo_mismo no_opinan_lo_mismo no_piensan_lo_mismo no_piensa_lo_mismo no_están_de_acuerdo no_está_de_acuerdo no_le_convence no_les_convence así_lo_ha así_lo_han así_lo_confirmó así_lo_explicó así_lo_anunció así_lo_aseguró no_se_quedó_atrás muy_distinta no_tardó_en_responder no_se_hizo_esperar hacen_cuentas hacía_cuentas otra_versión_da otra_versión_dan muy_distinto_es no_todo_fueron no_todo_son no_todo_es no_todo_han no_son_los_únicos no_es_el_único no_son_las_únicas no_es_la_única discrepa discrepan lo_ve_de_otra_manera lo_ven_de_otra_manera lo_dudan lo_duda no_lo_comparte no_lo_comparten no_salen_de_su_asombro no_da_crédito no_dan_crédito la_sorpresa_la_dio la_nota_la la_polémica_está la_polémica_no zanjó_la_cuestión zanjaron_la_cuestión otra_cosa_es otra_cosa_son lo_tiene_fácil lo_tienen_fácil no_es_fácil dejó_huella deja_huella dejó_tocado se_hizo_larga la_cosa_no es_otro_cantar son_otro_cantar que_nadie_espere está_por_ver no_es_baladí no_es_poca_cosa no_es_casual no_es_un_problema_nuevo no_es_una_historia_nueva no_es_un_fenómeno_nuevo no_es_nada_nuevo no_es_algo_nuevo el_problema_no_es_nuevo la_historia_no_es_nueva viene_de_lejos vienen_de_lejos difícil_saberlo nada_nuevo_bajo además_un_borrón no_ocultan_su no_oculta_su llueve_sobre_mojado',
  service:
    'previa_cita se_ruega para_más_información más_información_en interesados_pueden interesadas_pueden pueden_inscribirse pueden_apuntarse las_entradas_pueden las_inscripciones_pueden',
  future: 'rá|rán|remos|(?<![tmg]i)ré',
  provides:
    'recomienda recomendaba recomendó advierte advertía alertaba exige exigía obliga prohíbe establece establecía fija contempla prevé concluye concluyó recoge recogía señala señalaba indica indicaba propone permite regula refleja revela dictamina condena absuelve considera apunta cifra sitúa incluye incluía sostiene detalla exigen exigió obligaba obligó prohibía prohibió permitía permitió recomendaban advirtió alertó estipula estipulaba dispone disponía ordena ordenó impone impuso manda autoriza veta limita fijaba determina establecen prevén preveía reconoce reconoció detallaba describe describía atribuye atribuyó desvela desveló arroja arrojó evidencia constata constató demuestra demostró recuerda subraya destaca estima calcula vaticina pronostica aconseja sugiere apuntaba alerta ratifica confirma confirmó desmiente descarta',
  neuter: 'esto eso ello aquello',
  spots: ES_SPOTS,
  voices:
    'gabinete entorno equipo familia oficina despacho defensa partido grupo abogados padres hijos compañeros vecinos allegados familiares parientes asesores colaboradores bufete letrados dirección directiva plantilla cúpula comité círculo séquito campaña vocería',
  ownVerb: '\\p{L}{2,}(?:amos|emos|imos)|somos|hemos|vamos|soy|estoy|tengo|llevo|he|voy|creo|sé',
  dateOn: 'el',
  dateIn: 'en',
  yearIn: 'en',
  dateLed: 'el la en del',
  years: 'años',
  asides:
    'no_obstante sin_embargo en_cambio eso_sí con_todo además asimismo también por_su_parte por_otra_parte por_otro_lado al_mismo_tiempo en_todo_caso por_el_contrario en_contraste por_su_lado de_hecho en_efecto no_en_vano por_cierto por_tanto por_lo_tanto en_consecuencia sin_ir_más_lejos por_ejemplo en_concreto en_cualquier_caso de_todas_formas de_todos_modos a_la_vez al_tiempo a_la_par igualmente incluso desde_luego por_supuesto sin_duda al_menos cuando_menos por_lo_menos por_lo_pronto de_momento por_ahora por_el_momento aun_así en_su_día a_su_vez en_síntesis en_definitiva por_último finalmente en_tanto entre_tanto mientras_tanto en_paralelo empero ahora_bien más_bien en_rigor en_su_opinión',
  neutral: 'dijo',
  replies:
    'replic|respond|contest|retruc|rebat|contraatac|repus|repon|contradi|contraargument|contrarreplic|refut|objet|desmin|salió al paso',
  impersonal:
    'se (?:sab|sup|cre[eí]|dice|dijo|tem[eií]|estim|calcul|esper|consider|sospech|prev|desconoc|ignor|rumore|coment|murmur|especul|presum|entiend|entend|asum|comenta|cuent|conoc|intuy|vaticin|pronostic|ve que)',
  whens:
    'cuando hasta_que desde_que después_de_que antes_de_que una_vez_que en_cuanto luego_de_que tan_pronto_como cada_vez_que ni_bien al_tiempo_que hasta_tanto',
  happened:
    '\\p{L}ó|aron|ieron|jeron|yeron|aba|aban|ía|ían|[aie]ra|[aie]ran|fue|fueron|era|eran|hubo|dio|hizo|dijo|tuvo|estuvo|puso|vino|supo|pudo|quiso|trajo|ha|han',
  charge: 'por',
  charges:
    'conden|acus|inculp|culp|vinculad|señal|reprend|apercib|expuls|cesad|cesar|suspend|sobresei|absuel|absolv|sentenci|amonest|expedienta|deport|encarcel|captur|aprehend|destitu|encaus|enjuici|cit(?:ad|ó)|detuv|deten|imput|investig|mult|sancion|denunci|proces|juzg|querell|demand|diligencias|expedient|arrest|inhabilit|despid|despedid',
  humans: ES_HUMANS,
  anybody: ES_ANYBODY,
  parts: ES_PARTS,
  ownParts: ES_OWN_PARTS,
  money: ES_MONEY,
  fates: ES_FATES,
  ofClauses: ES_OF_CLAUSES,
  ofPeople: ES_OF_PEOPLE,
  deeds: ES_DEEDS,
  leading:
    'presidente vicepresidente portavoz director secretario gerente entrenador representante delegado coordinador fundador alcalde concejal titular jefe rector líder decano comandante comisario intendente gobernador',
  ofTown: 'alcalde concejal intendente vicealcalde',
  versions:
    'versión tesis opinión postura explicación conclusión sospecha queja respuesta denuncia acusación hipótesis impresión idea percepción lectura valoración interpretación convicción conclusiones temor previsión estimación creencia teoría diagnóstico crítica reproche argumento',
  publicBodies:
    'policía guardia audiencia tribunal juzgado fiscalía gobierno ministerio supremo congreso parlamento senado ejército armada procuraduría contraloría defensoría asamblea cámara alcaldía gobernación intendencia municipalidad ayuntamiento diputación consejería corte prefectura carabineros gendarmería cancillería secretaría',
  halves: 'media medio cuarto pico tantos tantas medias medios',
  times:
    'lunes martes miércoles jueves viernes sábado domingo semana mañana tarde noche madrugada mediodía pasado pasada mes año vez verano otoño invierno primavera trimestre semestre década siglo día días jornada fin finales principios enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre mediados comienzos inicios hora horas minuto minutos rato momento instante quincena bimestre cuatrimestre lustro centuria siglos décadas años meses semanas temporada víspera festivo amanecer anochecer atardecer alba ayer hoy antier anteayer anoche época sábados domingos',
};
