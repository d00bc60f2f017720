import { formsOf } from '#lib/extraction/rules/words/es-forms';
import type { VerbForms } from '#lib/extraction/rules/words/language-words';

/** What somebody says, thinks, finds, feels or foresees, beside the commonest verbs of `es.ts`. */
const SAY =
  'acotar externar abundar asentar/asient aventurar conjeturar evidenciar mencionar observar razonar reflexionar tranquilizar trasladar verbalizar vociferar testificar testimoniar atestiguar declamar divulgar platicar tuitear retuitear postear twittear balbucear barruntar bramar chillar exteriorizar enunciar especular hipotetizar imaginar interpretar diagnosticar dilucidar explicitar fundamentar graficar ejemplificar ilustrar mascullar murmurar ponderar pontificar postular pregonar recapacitar recapitular rectificar refunfuñar rezongar rubricar sintetizar teorizar deslizar pormenorizar acentuar/acentú acreditar determinar notificar proyectar reportar demostrar/demuestr desvelar develar alardear congratular jactar confiar/confí confesar/confies ahondar porfiar/porfí parafrasear reafirmar refrendar sollozar gruñir comunicar pensar/piens contar/cuent recordar/recuerd manifestar/manifiest comentar colegir/colig/colig concordar/concuerd coincidir incidir argüir aducir deducir inferir/infier/infir referir/refier/refir sugerir/sugier/sugir advertir/adviert/advirt repetir/repit/repit predecir exponer sostener presumir discernir/disciern describir suscribir concluir intuir defender/defiend entender/entiend sobreentender/sobreentiend esclarecer establecer estipular reconocer temer prever creer saber esgrimir inquirir/inquier admitir percibir presagiar adivinar deplorar machacar fantasear filosofar dogmatizar sermonear cavilar meditar chismear cotillear evocar desgranar desmenuzar revalidar implorar suplicar rogar/rueg contraargumentar contrarreplicar constatar corroborar alegar arrojar verificar certificar';

/** Verbs that say it together with other words: the forms of each, then those words; "dejó claro que", "ha dado fe de que". */
const TOGETHER: readonly (readonly [forms: string, words: string])[] = [
  [
    'dejó dejaron deja dejan dejaba ha_dejado han_dejado había_dejado dejando dejar',
    'claro caer entrever ver constancia_de sentado patente en_claro traslucir por_sentado dicho bien_claro muy_claro',
  ],
  [
    'hizo hicieron hace hacen hacía ha_hecho han_hecho había_hecho haciendo hacer',
    'ver saber constar notar hincapié_en énfasis_en público valer',
  ],
  [
    'puso pusieron pone ponen ponía ha_puesto han_puesto había_puesto poniendo poner',
    'de_manifiesto de_relieve sobre_la_mesa el_acento_en el_énfasis_en el_foco_en en_evidencia de_ejemplo',
  ],
  [
    'dio dieron da dan daba ha_dado han_dado había_dado dando dar',
    'a_entender a_conocer por_hecho por_seguro por_sentado por_probado por_acreditado por_bueno por_cierto por_descontado cuenta_de fe_de parte_de por_demostrado',
  ],
  [
    'tiene tienen tenía tenían tuvo',
    'claro clarísimo constancia_de entendido la_certeza_de la_convicción_de la_impresión_de la_esperanza_de la_sospecha_de noticia_de la_sensación_de el_convencimiento_de',
  ],
  ['llamó llamaron llama llaman ha_llamado han_llamado llamando', 'la_atención_sobre_el_hecho_de la_atención_acerca_de'],
  ['trajo trae traen trajeron ha_traído', 'a_colación'],
  ['sacó sacaron saca sacan ha_sacado', 'a_relucir a_colación'],
  ['echó echaron echa echan ha_echado han_echado', 'en_cara'],
  [
    'está están estaba estaban estuvo se_mostró se_mostraron se_muestra se_muestran se_ha_mostrado se_han_mostrado se_declaró se_declara se_declararon se_dijo se_dice se_dijeron se_manifestó se_manifiesta se_confesó se_confiesa se_mostraba',
    'convencido_de convencida_de convencidos_de convencidas_de seguro_de segura_de seguros_de seguras_de confiado_en confiada_en confiados_en confiadas_en persuadido_de persuadida_de esperanzado_en esperanzada_en consciente_de conscientes_de',
  ],
  ['es son era eran', 'de_la_opinión_de de_la_idea_de del_parecer_de consciente_de conscientes_de de_los_que_cree'],
  [
    'consideró considera consideran consideraron considerando ha_considerado declaró declara ha_declarado estimó estima',
    'probado acreditado demostrado',
  ],
  ['viene vino vienen', 'a_decir'],
  ['abriga alberga abrigan albergan abrigaba albergaba', 'la_esperanza_de el_temor_de la_sospecha_de'],
  ['parte partió parten', 'de_la_base_de'],
];

/** Forms that stand for several words come first in a phrase, so that the longest is found. */
export const ES_SAY: readonly VerbForms[] = [
  ...formsOf(SAY),
  // "el repuesto", "el presupuesto" are no participles.
  ['', 'repuso repusieron repone presupone presuponen presupuso muestra', '', 'reponiendo'],
  ...TOGETHER.map(([forms, words]): VerbForms => {
    const all = forms.split(' ');
    const joined = (heads: readonly string[]) =>
      heads.flatMap((head) => words.split(' ').map((rest) => `${head}_${rest}`)).join(' ');
    const isDoing = (form: string) => /(?:ndo|[aei]r)$/.test(form);
    return ['', joined(all.filter((form) => !isDoing(form))), '', joined(all.filter(isDoing))];
  }),
];

/** What somebody does with words to somebody else: asks, blames, praises, warns off. */
export const ES_ACT: readonly VerbForms[] = formsOf(
  'exhortar conminar apelar animar alentar/alient repudiar reprobar/reprueb elogiar alabar saludar felicitar apremiar reivindicar implorar rogar/rueg fustigar arremeter recriminar culpar inculpar responsabilizar desautorizar desafiar/desafí disculpar retractar instar exigir pedir/pid/pid reclamar solicitar demandar urgir emplazar censurar criticar condenar lamentar agradecer proponer recomendar/recomiend aconsejar desaconsejar vetar impugnar recurrir respaldar avalar secundar celebrar',
).map(([stems, finite, participle = '']): VerbForms => [stems, finite, participle, '']);
